import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { applySchema } from '../../src/upkeep/graphModel.js';
import { LOAD_LINES } from './loadRecords.js';
import { runSeed } from './property.js';
import { connectRaw } from './rawNeo4j.js';
import { canonicalExport, importLines, refillGraph } from './testGraph.js';

/** Removes what model 5 did not store, and stores other headlines than those of today, with their counts. */
const AS_MODEL_5 = [
  `MATCH ()-[citation:CITES]->() REMOVE citation.humanRole, citation.humanPolarity, citation.contextCount,
     citation.sections, citation.confidences, citation.selfCitation, citation.vocabularies
   WITH citation WHERE citation.contexts IS NOT NULL
   SET citation.role = 'METHOD', citation.polarity = 'MIXED', citation.disagreement = false`,
  `MATCH (paper:Paper) REMOVE paper.citerHumanPolarities, paper.citerVocabularies, paper.citerCube,
     paper.independentCiterCount, paper.profileLabel, paper.contested, paper.contradictingShareLow
   WITH paper, COUNT { (paper)<-[c:CITES]-() WHERE c.contexts IS NOT NULL } AS labelled
   WITH paper, labelled, paper.citerCount - labelled AS others
   SET paper.citerCells = trim(
     CASE labelled WHEN 0 THEN '' ELSE 'METHOD/MIXED=' + labelled END +
     CASE others WHEN 0 THEN '' ELSE ' UNCLASSIFIED/UNCLASSIFIED=' + others END)`,
  `MATCH (schema:CitegraphSchema) SET schema = {name: 'citegraph', version: 5, appliedAt: schema.appliedAt,
     sourcesRevision: schema.sourcesRevision,
     profileRules: 1, profilesUpTo: '~', keyRules: 1, keysUpTo: '~', textRules: 1, textsUpTo: '~'}`,
];

/** Ways beside an import to one and the same graph, that of `LOAD_FILES`. */
export const OTHER_WAYS: Readonly<Record<string, (graph: Graph) => Promise<unknown>>> = {
  'imports in another order': async (graph) => {
    const all = LOAD_LINES.length;
    const orders = fc.shuffledSubarray([...LOAD_LINES], { minLength: all });
    const [shuffled = []] = fc.sample(orders, { numRuns: 1, seed: runSeed() });
    await refillGraph(graph, shuffled.slice(0, all / 3));
    await importLines(graph, shuffled.slice(all / 3));
  },
  'an upgrade of what an earlier version stored': async (graph) => {
    const raw = connectRaw();
    for (const statement of AS_MODEL_5) await raw.run(statement);
    await raw.close();
    await applySchema(graph);
  },
  'an import of its export': async (graph) => {
    await refillGraph(graph, await canonicalExport(graph));
  },
};

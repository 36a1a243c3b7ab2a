import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.js';
import { applySchema, SCHEMA_VERSION } from '../../../src/upkeep/graphModel.js';
import { identifierLines } from '../../../src/cli/schemaProgress.js';
import { graphModelQueries } from '../../../src/upkeep/graphModel.queries.js';
import { interrupted } from '../../support/interleaved.js';
import { drawn } from '../../support/property.js';
import { connectRaw, type RawNeo4j } from '../../support/rawNeo4j.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  refillGraph,
} from '../../support/testGraph.js';

/** Every model before that of today has a script here. */
const EARLIER = Array.from({ length: SCHEMA_VERSION - 1 }, (_, n) => n + 1);
const INDEXES_OF_LATER_MODELS = [
  'paper_contested',
  'paper_contradicting_share',
  'paper_label_citer_count',
  'paper_label_date',
  'paper_retracted',
  'paper_title_key',
  'paper_words',
];
/** What an upgrade from each model computes, and where it is cut: after each kind of write. */
const COMPUTED: Readonly<Record<number, readonly string[]>> = {
  1: ['profiles', 'keys', 'identifiers', 'texts', 'headlines', 'selfCitations', 'cubes'],
  2: ['profiles', 'keys', 'identifiers', 'texts', 'headlines', 'selfCitations', 'cubes'],
  3: ['profiles', 'identifiers', 'texts', 'headlines', 'selfCitations', 'cubes'],
  4: ['profiles', 'identifiers', 'texts', 'headlines', 'selfCitations', 'cubes'],
  5: ['profiles', 'identifiers', 'headlines', 'selfCitations', 'cubes'],
};
const WRITES: Readonly<Record<string, readonly string[]>> = {
  profiles: ['setProfiles', 'setProfileProgress'],
  keys: ['setKeys', 'setKeyProgress'],
  headlines: ['setHeadlineProgress'],
  selfCitations: ['setSelfCitations', 'setSelfCitationProgress'],
  cubes: ['setCubeProgress'],
};

/** Whether a step is one of the upgrade to a model before the last one. Profiles are of the first, and by other rules in the last. */
function isOfEarlierModels(step: string, version: number): boolean {
  if (step === 'profiles') return version === 1;
  return step !== 'headlines' && step !== 'selfCitations';
}

/** Places where an upgrade is cut in each run; CITEGRAPH_TEST_CUTS asks for more, and all at most. */
const CUTS = Number(process.env['CITEGRAPH_TEST_CUTS'] ?? 2);

function textOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

describe.each(EARLIER)('a store of model %d', (version) => {
  let graph: Graph;
  let raw: RawNeo4j;
  let imported: string[];
  beforeAll(async () => {
    graph = await connectTestGraph();
    raw = connectRaw();
    await refillGraph(graph, textOf(`model-${version}.jsonl`).trimEnd().split('\n'));
    imported = await canonicalExport(graph);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await raw.close();
    await graph.close();
  });
  const writeStore = async (): Promise<void> => {
    await emptyGraph(graph);
    for (const index of INDEXES_OF_LATER_MODELS) await raw.run(`DROP INDEX ${index} IF EXISTS`);
    await raw.run(textOf(`model-${version}.cypher`));
  };
  const recorded = async () => (await graph.read(graphModelQueries.schemaVersion, {}))[0]?.version;

  test('is upgraded to the graph of a new import, with progress', async () => {
    await writeStore();
    const steps = new Set<string>();
    await applySchema(graph, (_percent, step) => steps.add(step));
    expect([...steps].filter((step) => step !== 'indexes')).toEqual(COMPUTED[version]);
    expect(await recorded()).toBe(SCHEMA_VERSION);
    expect(await canonicalExport(graph)).toEqual(imported);
    expect(await allDifferences(graph)).toEqual([]);
  });

  if (version === 3) {
    test('gets identifiers of today, and what cannot be mended is named', async () => {
      await writeStore();
      const left = ['doi:10.1/(sici)1<1::a>3.0.co;2-'];
      expect(await applySchema(graph)).toEqual({ renamed: 2, merged: 1, left });
      expect(identifierLines({ renamed: 2, merged: 1, left })).toEqual([
        "Identifiers in another spelling than today's: 2 renamed, 1 joined with the same one.",
        `1 identifiers cannot be mended, such as ${left.join()}: import the files that hold them again.`,
      ]);
      expect(identifierLines({ renamed: 0, merged: 0, left: [] })).toEqual([]);
    });
  }

  test('is upgraded by the next start when an upgrade was cut', async () => {
    // What later models compute, too, is cut in the last one.
    const steps =
      version === 5
        ? COMPUTED[version]
        : COMPUTED[version]?.filter((step) => isOfEarlierModels(step, version));
    const writes = steps?.flatMap((step) => WRITES[step] ?? []) ?? [];
    if (version === 3) writes.push('renameIdentifiers', 'deleteIdentifiers', 'retireMerged');
    if (version === 4)
      writes.push('setPaperFacts', 'setCitations', 'setCiterTallies', 'setTextProgress');
    if (version === 5) writes.push('setCitations', 'setCiterTallies');
    for (const after of drawn([...writes, 'setSchemaVersion'], CUTS)) {
      await writeStore();
      const cut = interrupted(graph, { after }, () => Promise.reject(new Error('killed')));
      await expect(applySchema(cut)).rejects.toThrow('killed');
      expect(await recorded()).toBe(version);
      await applySchema(graph);
      expect(await recorded()).toBe(SCHEMA_VERSION);
      expect(await canonicalExport(graph)).toEqual(imported);
      expect(await allDifferences(graph)).toEqual([]);
    }
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { auditQueries } from '../../src/upkeep/audit.queries.js';
import { expectEnough, holds } from '../support/property.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
} from '../support/testGraph.js';
import { versionedGraph, type VersionedGraph } from '../support/versionedModel.js';
import { versionedLines } from '../support/versionedRecords.js';

describe('records of several versions', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });

  test('give the graph of their set: in any order, split into any imports, exported and imported again', async () => {
    const seen = {
      ...{ notices: 0, tombstones: 0, completeReferences: 0, deletedReferences: 0 },
      ...{ emptyContexts: 0, deleted: 0, void: 0 },
    };
    await holds(
      fc.asyncProperty(
        versionedLines.chain((lines) =>
          fc.tuple(
            fc.constant(lines),
            fc.shuffledSubarray(lines, { minLength: lines.length }),
            fc.nat({ max: lines.length }),
            fc.nat({ max: lines.length }),
          ),
        ),
        async ([lines, shuffled, cut, secondCut]) => {
          const expected = versionedGraph(lines);
          count(seen, expected, lines.length);
          await refillGraph(graph, lines);
          expect(await storedGraph(graph)).toEqual(expected);
          expect(await allDifferences(graph)).toEqual([]);
          const exported = await canonicalExport(graph);
          const [first, second] = [Math.min(cut, secondCut), Math.max(cut, secondCut)];
          await refillGraph(graph, shuffled.slice(0, first));
          await importLines(graph, shuffled.slice(first, second));
          await importLines(graph, shuffled.slice(second));
          expect(await canonicalExport(graph)).toEqual(exported);
          expect(await allDifferences(graph)).toEqual([]);
          await refillGraph(graph, exported);
          expect(await canonicalExport(graph)).toEqual(exported);
          expect(await storedGraph(graph)).toEqual(expected);
        },
      ),
      { runs: 16, floor: () => expectEnough(seen, 2) },
    );
  }, 300_000);
});

function count(seen: Record<string, number>, { papers, citations }: VersionedGraph, lines: number) {
  const some = (name: string, found: boolean) => (seen[name] = (seen[name] ?? 0) + Number(found));
  const all = Object.values(papers);
  some(
    'notices',
    all.some(({ notices }) => notices.length > 1),
  );
  some(
    'tombstones',
    all.some(({ tombstones }) => tombstones.length > 0),
  );
  some(
    'completeReferences',
    all.some((each) => each.completeReferences.length > 0),
  );
  some(
    'deletedReferences',
    all.some((each) => each.deletedReferences.length > 0),
  );
  some(
    'deleted',
    all.some(({ labels }) => labels.includes('Deleted')),
  );
  some(
    'emptyContexts',
    Object.values(citations).some((each) => each.emptyContexts.length > 0),
  );
  some('void', all.length + Object.keys(citations).length < lines);
}

/** What the graph holds, in the words of the model. */
async function storedGraph(graph: Graph): Promise<VersionedGraph> {
  const papers = await graph.read(auditQueries.papersAfter, { after: '', limit: 1_000 });
  const citations = await graph.read(auditQueries.citationsFrom, {
    citingIds: papers.map(({ id }) => id),
  });
  const names = new Map(papers.map(({ id, identifiers }) => [id, identifiers.join()]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    papers: Object.fromEntries(
      papers.map((paper) => [
        nameOf(paper.id),
        {
          title: paper.title,
          notices: (paper.notices ?? []).map(toldNotice).sort(),
          retraction: paper.retractionStatus && `${paper.retractionStatus} ${paper.retractionDate}`,
          sources: paper.sources ?? [],
          tombstones: paper.tombstones ?? [],
          completeReferences: paper.completeReferences ?? [],
          deletedReferences: paper.deletedReferences ?? [],
          labels: [...(paper.deleted ? ['Deleted'] : []), 'Paper', ...(paper.stub ? ['Stub'] : [])],
        },
      ]),
    ),
    citations: Object.fromEntries(
      citations.map((citation) => [
        `${nameOf(citation.citingId)} > ${nameOf(citation.citedId)}`,
        {
          headline: {
            role: citation.role,
            polarity: citation.polarity,
            disagreement: citation.disagreement,
            humanRole: citation.humanRole,
            humanPolarity: citation.humanPolarity,
          },
          sources: (citation.sources ?? []).toSorted(),
          contexts: (citation.contexts ?? []).map(toldContext).sort(),
          emptyContexts: citation.emptyContexts ?? [],
          influentialSaid: citation.influentialSaid ?? [],
          selfCitationSaid: citation.selfCitationSaid ?? [],
        },
      ]),
    ),
  };
}

function toldNotice(stored: string): string {
  const { source, record, version, value } = JSON.parse(stored) as {
    readonly source: string;
    readonly record?: string;
    readonly version: string;
    readonly value: { readonly kind?: string; readonly date?: string };
  };
  const name = record === undefined ? source : `${source}/${record}`;
  return [`${name}@${version}`, value.kind ?? 'RETRACTION', value.date ?? null].join(' | ');
}

function toldContext(stored: string): string {
  const context = JSON.parse(stored) as Record<string, string | undefined>;
  const { source = '', record, version, text, evidence } = context;
  const { role = 'UNCLASSIFIED', polarity = 'UNCLASSIFIED' } = context;
  const name = record === undefined ? source : `${source}/${record}`;
  return [name, version, text ?? null, role, polarity, evidence].join(' | ');
}

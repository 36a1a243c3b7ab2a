import fc from 'fast-check';
import { POLARITIES } from '../../src/citation/polarity.js';
import { ROLES } from '../../src/citation/role.js';
import { emptyGraph, importLines } from './testGraph.js';
import type { SchemaClient } from './schemaClient.js';
import type { ModelGraph, ModelPaper } from './walkModel.js';

/** Few of each, so that filters keep some citations and drop others. */
export const SOME_ROLES = ROLES.filter((role) =>
  ['EXTENSION', 'METHOD', 'UNCLASSIFIED'].includes(role),
);
export const SOME_POLARITIES = POLARITIES.filter((polarity) => polarity !== 'MIXED');

/** A graph before it is stored: papers by number, those without a title being stubs. */
export interface RandomGraph {
  readonly papers: readonly { readonly isStub: boolean; readonly publishedOn: string | null }[];
  readonly citations: readonly {
    readonly pair: readonly [number, number];
    readonly role: (typeof ROLES)[number];
    readonly polarity: (typeof POLARITIES)[number];
  }[];
}

/**
 * At the ends of ranges of years: the last day before one, the first and the last one in it, the first day
 * after it.
 */
const DATES = [null, '2018-12-31', '2019', '2019-12-31', '2020-03', '2020', '2021-01-01'] as const;

/** Graphs with cycles, a hub, stubs, papers without a date and citations that nobody classified. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc
  .record({
    papers: fc.array(
      fc.record({
        isStub: fc.boolean(),
        publishedOn: fc.constantFrom(...DATES),
      }),
      { minLength: 9, maxLength: 14, size: 'max' },
    ),
    pairs: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), {
      minLength: 12,
      maxLength: 30,
      size: 'max',
    }),
    hub: fc.nat(13),
    fans: fc.array(fc.nat(13), { minLength: 3, maxLength: 8, size: 'max' }),
    labels: fc.array(
      fc.record({
        role: fc.constantFrom(...SOME_ROLES),
        polarity: fc.constantFrom(...SOME_POLARITIES),
      }),
      { minLength: 38, maxLength: 38, size: 'max' },
    ),
  })
  .map(({ papers, pairs, hub, fans, labels }) => {
    const all = [...pairs, ...fans.map((fan) => [fan, hub] as const)]
      .map(([citing, cited]) => [citing % papers.length, cited % papers.length] as const)
      .filter(([citing, cited]) => citing !== cited);
    const distinct = [...new Map(all.map((pair) => [pair.join(), pair])).values()];
    return {
      papers,
      citations: distinct.map((pair, index) => ({
        pair,
        role: labels[index % labels.length]?.role ?? 'UNCLASSIFIED',
        polarity: labels[index % labels.length]?.polarity ?? 'UNCLASSIFIED',
      })),
    };
  });

/**
 * Empties the graph, but for so many other papers that one random graph more changes no statistics: Neo4j would plan
 * all statements anew for it, which takes longer than to run them.
 */
export async function prepareForRandomGraphs(client: SchemaClient): Promise<void> {
  await emptyGraph(client.graph);
  const citations = Array.from({ length: 1_000 }, (_, index) => ({
    citation: {
      citing: `doi:10.7/other-${index}`,
      cited: `doi:10.7/other-${index % 100}`,
      source: 'test',
      version: 1,
    },
  }));
  await importLines(client.graph, citations.slice(100));
}

let stored = 0;

/** Stores a graph beside those that are there; it comes back as it is known in memory. */
export async function storeRandomGraph(
  client: SchemaClient,
  { papers, citations }: RandomGraph,
): Promise<ModelGraph> {
  stored += 1;
  const nameOf = (index: number): string => `doi:10.7/graph-${stored}-paper-${index}`;
  const origin = { source: 'test', version: 1 };
  await importLines(client.graph, [
    ...papers.map(({ isStub, publishedOn }, index) => ({
      paper: {
        identifiers: [nameOf(index)],
        ...(isStub ? {} : { title: nameOf(index) }),
        ...(publishedOn === null ? {} : { publishedOn }),
        ...origin,
      },
    })),
    ...citations.map(({ pair: [citing, cited], role, polarity }) => ({
      citation: { citing: nameOf(citing), cited: nameOf(cited), role, polarity, ...origin },
    })),
  ]);
  const { papers: found } = await client.data<{ papers: ModelPaper[] }>(
    'query ($ids: [ID!]!) { papers(ids: $ids) { id publishedOn citerCount } }',
    { ids: papers.map((_, index) => nameOf(index)) },
  );
  const idOf = (index: number): string => found[index]?.id ?? '';
  return {
    papers: found,
    citations: citations.map(({ pair: [citing, cited], role, polarity }) => ({
      citing: idOf(citing),
      cited: idOf(cited),
      role,
      polarity,
    })),
  };
}

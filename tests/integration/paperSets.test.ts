import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFilter } from '../../src/citation/filter.js';
import { createLoaders } from '../../src/graph/loaders.js';
import { citationCounts, findPaperSet } from '../../src/paperSet/paperSet.js';
import { citationsWithin, distinctCiters, topCiters } from '../../src/paperSet/setLinks.js';
import { setSummary } from '../../src/paperSet/setSummary.js';
import { expectedPaperSet } from '../support/expectedPaperSet.js';
import { PAPER_SET_QUERY, type PaperSetAnswer } from '../support/paperSetQuery.js';
import { expectEnough, holds } from '../support/property.js';
import { expectAllReached } from '../support/queryFamilies.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  identifierOf,
  smallFilters,
  smallGraphLines,
  smallGraphs,
  type SmallFilter,
  type SmallGraph,
} from '../support/smallGraph.js';
import { refillGraph } from '../support/testGraph.js';

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
});
afterAll(() => client.graph.close());

const questions = fc.array(
  fc.record({
    members: fc.array(fc.nat(8), { minLength: 1, maxLength: 6, size: 'max' }),
    filter: smallFilters,
    first: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 12, maxLength: 12, size: 'max' },
);

test('every number is that of a plain count in memory, on any graph and under any filter', async () => {
  const seen = { filtered: 0, within: 0, more: 0, repeated: 0 };
  await holds(
    fc.asyncProperty(smallGraphs, questions, async (graph, asked) => {
      await refillGraph(client.graph, smallGraphLines(graph));
      for (const { members, filter, first } of asked) {
        const places = members.map((member) => member % graph.papers.length);
        const answer = await client.data<PaperSetAnswer>(PAPER_SET_QUERY, {
          ...{ ids: places.map(identifierOf), filter, first },
          all: graph.papers.map((_, paper) => identifierOf(paper)),
        });
        const expected = expectSet(graph, places, answer, { filter, first });
        seen.filtered += Number(filter !== null);
        seen.within += Number(expected.within > 0);
        seen.more += Number(answer.paperSet.topCiters.hasMore);
        seen.repeated += Number(expected.paperCount < places.length);
      }
    }),
    { runs: 8, floor: () => expectEnough(seen, 10) },
  );
}, 300_000);

function expectSet(
  graph: SmallGraph,
  places: readonly number[],
  { papers, paperSet }: PaperSetAnswer,
  { filter, first }: { filter: SmallFilter | null; first: number },
) {
  const expected = expectedPaperSet(graph, places, filter);
  const { summary, topCiters: citers, topReferences: references, ...rest } = paperSet;
  expect(rest).toEqual({
    ...{ unknownIds: [], paperCount: expected.paperCount },
    ...{ hIndex: expected.hIndex, gIndex: expected.gIndex, i10Index: expected.i10Index },
    distinctCiters: expected.distinctCiters,
    // Nobody here has authors.
    citationsWithin: {
      ...{ count: expected.within, yes: 0, likely: 0, no: 0, unknown: expected.within },
      ...{ pending: 0, exact: true },
    },
    years: expected.years.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity)),
  });
  const roles = new Map(summary.roles.map(({ role, count }) => [role, count]));
  const polarities = new Map(summary.polarities.map(({ polarity, count }) => [polarity, count]));
  const withRest = (counts: Map<string, number>, unclassified: unknown) =>
    unclassified === 0 ? counts : counts.set('UNCLASSIFIED', Number(unclassified));
  expect(withRest(roles, summary['withoutRole'])).toEqual(expected.byRole);
  expect(withRest(polarities, summary['withoutPolarity'])).toEqual(expected.byPolarity);
  const years = new Map<number | null, number>(
    summary.byYear.map(({ year, count }) => [year, count]),
  );
  if (summary['undated'] !== 0) years.set(null, Number(summary['undated']));
  expect([years, summary['total']]).toEqual([expected.byYear, expected.total]);
  for (const { count, share } of summary.roles) {
    const classified = expected.total - Number(summary['withoutRole']);
    expect(share).toBe(classified < 5 ? null : count / classified);
  }
  for (const [links, counts] of [
    [citers, expected.citers],
    [references, expected.references],
  ] as const) {
    const edges = [...counts]
      .map(([place, count]) => ({
        ...{ count, inSet: places.includes(place), node: { id: papers[place]?.id ?? '' } },
      }))
      .sort((a, b) => b.count - a.count || (a.node.id < b.node.id ? -1 : 1));
    expect(links).toEqual({
      ...{ hasMore: edges.length > first, exact: true, papersRead: expected.paperCount },
      edges: edges.slice(0, first),
    });
  }
  return expected;
}

/** Papers 0 to 2 are cited by 5, 3 and 1 of papers 3 to 7, which cite in turn paper 8 alone. */
const SHARED: SmallGraph = {
  papers: Array.from({ length: 9 }, () => 2020),
  citations: [5, 3, 1]
    .flatMap((citers, cited) =>
      Array.from({ length: citers }, (_, citer) => ({ citing: citer + 3, cited })),
    )
    .concat([{ citing: 0, cited: 1 }])
    .map((citation) => ({ ...citation, role: 'METHOD', polarity: 'NEUTRAL' })),
};

test('what is too much to read is a lower bound without a filter, and an error under one', async () => {
  await refillGraph(client.graph, smallGraphLines(SHARED));
  const within = async (budget: number, filter: object | null) =>
    findPaperSet([0, 1, 2].map(identifierOf), readFilter(filter), createLoaders(client.graph, {}), {
      budget,
    });
  const all = await within(10, null);
  expect(await distinctCiters(all)).toEqual({ count: 6, exact: true });
  // Papers 2 and 1 are read: papers 3, 4, 5 and 0; but the most cited one has five citers.
  const some = await within(9, null);
  expect(await distinctCiters(some)).toEqual({ count: 5, exact: false });
  expect(await topCiters(some, 1)).toMatchObject({
    ...{ exact: false, papersRead: 2, hasMore: true },
    edges: [{ count: 2, inSet: false }],
  });
  expect(await citationCounts(some)).toEqual([5, 4, 1]);
  expect((await setSummary(some)).total).toBe(10);
  expect(await citationsWithin(await within(0, null))).toMatchObject({ count: 0, exact: false });
  const filtered = await within(9, { roles: ['METHOD'] });
  for (const read of [citationCounts, setSummary]) {
    await expect(read(filtered)).rejects.toThrow(
      'ids: got "papers with 10 citations", expected at most 9 citations in all under a filter.',
    );
  }
  expect(await distinctCiters(filtered)).toEqual({ count: 4, exact: false });
});

test('ids that name no paper are listed in order, malformed ones too; identifiers of one paper count once', async () => {
  await refillGraph(client.graph, smallGraphLines(SHARED));
  const ids = ['nobody at all', identifierOf(0), 'doi:10.9/none', 'https://doi.org/10.7/PAPER-0'];
  const { paperSet } = await client.data<{ paperSet: object }>(
    'query ($ids: [ID!]!) { paperSet(ids: $ids) { paperCount unknownIds hIndex } }',
    { ids: [...ids, 'doi:10.9/none'] },
  );
  expect(paperSet).toEqual({
    ...{ paperCount: 1, unknownIds: ['nobody at all', 'doi:10.9/none'], hIndex: 1 },
  });
});

test.each([
  [0, 'ids: got "0 ids", expected 1 to 2000 ids.'],
  [2_001, 'ids: got "2001 ids", expected 1 to 2000 ids.'],
])('%d ids are refused before any is looked up', async (count, message) => {
  const ids = Array.from({ length: count }, (_, index) => identifierOf(index));
  const { errors, statements } = await client.execute(
    'query ($ids: [ID!]!) { paperSet(ids: $ids) { paperCount } }',
    { ids },
  );
  expect(errors?.map((error) => error.message)).toEqual([message]);
  expect(statements).toEqual([]);
});

test('what is asked for under several names is read once', async () => {
  const { statements } = await client.execute(
    `query ($ids: [ID!]!) { paperSet(ids: $ids, filter: { hasSummary: false }) {
      a: summary { total } b: summary { undated } hIndex gIndex i10Index years { year }
      c: distinctCiters { count } d: distinctCiters { exact }
      e: citationsWithin { yes } f: citationsWithin { no } } }`,
    { ids: [0, 1].map(identifierOf) },
  );
  expect(statements.sort()).toEqual([
    ...['citerCounts', 'papersByLookups'],
    ...['setCells', 'setCitationsWithin', 'setCiterCount'],
  ]);
});

test('these tests reach every statement of sets', () => {
  expectAllReached('sets', client.reached);
});

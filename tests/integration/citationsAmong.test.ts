import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CitationFilterInput } from '../../src/citation/filter.js';
import { filteringParamsOf } from '../../src/citation/countTogether.js';
import { readFilter } from '../../src/citation/filter.js';
import { createLoaders } from '../../src/graph/loaders.js';
import { citationsAmong } from '../../src/paperSet/citationsAmong.js';
import { findPaperSet } from '../../src/paperSet/paperSet.js';
import { paperSetQueries } from '../../src/paperSet/paperSet.queries.js';
import { EVIDENCE } from '../../src/source/evidence.js';
import { claimedLines } from '../support/claimedRecords.js';
import { profiled } from '../support/profiled.js';
import { connectRaw } from '../support/rawNeo4j.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

const PAPERS = Array.from({ length: 30 }, (_, paper) => `doi:10.6/${paper}`);
const HUB_CITERS = 300;
const HUB = 'doi:10.6/hub';
/** Papers that cite the hub, and nothing else. */
const FAN = Array.from({ length: HUB_CITERS }, (_, citer) => ({
  citation: { citing: `doi:10.6/fan-${citer}`, cited: HUB, source: 'test', version: 1 },
}));

const HEADLINES = 'role polarity influential disagreement humanRole humanPolarity';
const JUDGED = 'selfCitation { verdict by pending statements { value source { name record } } }';
const CONTEXT = '{ text section sectionType role polarity source vocabulary label confidence }';
const QUERY = `query ($ids: [ID!]!, $filter: CitationFilter) {
  papers(ids: $ids) { id citers(first: 100, filter: $filter) { edges {
    ${HEADLINES} ${JUDGED} sources { name } contexts(first: 1) ${CONTEXT} claims(first: 1) { evidence }
    node { id } } } }
  citationsAmong(ids: $ids, filter: $filter) {
    papers { id } unknownIds truncated { reason skipped papers }
    citations { citingId citedId ${HEADLINES} ${JUDGED} sources evidence sentence ${CONTEXT} } } }`;

interface Edge {
  readonly sources: readonly { readonly name: string }[];
  readonly contexts: readonly { readonly text: string | null }[];
  readonly claims: readonly { readonly evidence: string }[];
  readonly node: { readonly id: string };
}
interface Answer {
  readonly papers: readonly ({
    readonly id: string;
    readonly citers: { readonly edges: readonly Edge[] };
  } | null)[];
  readonly citationsAmong: {
    readonly papers: readonly { readonly id: string }[];
    readonly citations: readonly object[];
  };
}

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await refillGraph(client.graph, [...claimedLines(22), ...FAN]);
});
afterAll(() => client.graph.close());

const FILTERS: readonly CitationFilterInput[] = [
  {},
  { basis: 'HUMAN', roles: ['METHOD', 'UNCLASSIFIED'] },
  { polarities: ['CONTRADICTING', 'MIXED'] },
  { selfCitations: 'EXCLUDE_LIKELY', yearTo: 2019 },
  { sources: ['readers', 'scite'], hasContext: true },
  { retracted: false, yearFrom: 2018 },
];

test.each(FILTERS)(
  'are those that lists of citers have of these papers, under %j',
  async (filter) => {
    const { papers, citationsAmong: among } = await client.data<Answer>(QUERY, {
      ...{ ids: PAPERS, filter },
    });
    const found = papers.filter((paper) => paper !== null);
    const expected = found.flatMap(({ id: citedId, citers }) =>
      citers.edges
        .filter(({ node }) => found.some(({ id }) => id === node.id))
        .map(({ node, sources, contexts, claims, ...citation }) => ({
          ...citation,
          ...{ citingId: node.id, citedId, evidence: claims[0]?.evidence ?? null },
          sources: [...new Set(sources.map(({ name }) => name))].sort(),
          sentence: contexts.find(({ text }) => text !== null) ?? null,
        })),
    );
    const placeOf = (each: (typeof expected)[number]): string => each.citingId + each.citedId;
    expect(expected.length).toBeGreaterThan(3);
    expect(among).toEqual({
      papers: found.map(({ id }) => ({ id })),
      unknownIds: PAPERS.filter((_, place) => papers[place] === null),
      truncated: [],
      citations: expected.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    });
  },
);

const among = async (bounds: { limit?: number; budget?: number }, filter = {}) => {
  const loaders = createLoaders(client.graph, {});
  const { limit = 100, budget } = bounds;
  const wanted = { sources: false, evidence: false, statements: false, sentence: false };
  const set = await findPaperSet(PAPERS, readFilter(filter), loaders, { budget });
  return citationsAmong({ set, wanted, limit });
};

describe('what is left out', () => {
  test.each([{}, { yearFrom: 2018 }])('is counted, under %j', async (filter) => {
    const { citations: all } = await among({}, filter);
    const { citations, truncated } = await among({ limit: 4 }, filter);
    expect(citations).toEqual(all.slice(0, 4));
    expect(truncated).toEqual([{ reason: 'LIMIT', skipped: all.length - 4, papers: null }]);
    expect((await among({ limit: all.length }, filter)).truncated).toEqual([]);
    const { truncated: byOne } = await among({ limit: all.length - 1 }, filter);
    expect(byOne).toEqual([{ reason: 'LIMIT', skipped: 1, papers: null }]);
  });

  test('is what the papers with the most references cite, and these are counted', async () => {
    const { citations: all } = await among({});
    const { citations, truncated } = await among({ budget: 10 });
    const unread = truncated[0]?.papers ?? 0;
    expect(truncated).toEqual([{ reason: 'BUDGET', skipped: null, papers: unread }]);
    expect(unread).toBeGreaterThan(1);
    const read = new Set(citations.map(({ citingId }) => citingId));
    expect(citations).toEqual(all.filter(({ citingId }) => read.has(citingId)));
    expect(new Set(all.map(({ citingId }) => citingId)).size - read.size).toBe(unread);
    expect((await among({ budget: 10, limit: 2 })).truncated).toEqual([
      { reason: 'LIMIT', skipped: citations.length - 2, papers: null },
      { reason: 'BUDGET', skipped: null, papers: unread },
    ]);
  });
});

test('identifiers of one paper count once, and those of none are listed, malformed ones too', async () => {
  const ids = ['nobody', PAPERS[1], 'doi:10.9/none', 'https://doi.org/10.6/1', 'nobody', PAPERS[0]];
  const { a, b } = await client.data<Record<'a' | 'b', { papers: { id: string }[] }>>(
    `query ($ids: [ID!]!) { a: citationsAmong(ids: $ids) { papers { id } unknownIds }
      b: citationsAmong(ids: ["${PAPERS[1] ?? ''}", "${PAPERS[0] ?? ''}"]) { papers { id } } }`,
    { ids },
  );
  expect(a).toEqual({ papers: b.papers, unknownIds: ['nobody', 'doi:10.9/none'] });
});

test.each([
  ['papers { title abstract editorialState { state } } unknownIds', []],
  [
    'papers { id } citations { role } again: citations { sources } truncated { skipped }',
    ['setCitations'],
  ],
  ['citations { evidence sentence { text } }', ['setCitations', 'sourcesAfter']],
])('takes the same statements for 2 papers as for 30: %s', async (fields, expected) => {
  for (const ids of [PAPERS.slice(0, 2), PAPERS]) {
    const { errors, statements } = await client.execute(
      `query ($ids: [ID!]!) { citationsAmong(ids: $ids) { ${fields} } }`,
      { ids },
    );
    expect(errors).toBeUndefined();
    expect(statements.sort()).toEqual(['papersByLookups', ...expected].sort());
  }
});

test.each([
  [0, {}, 'ids: got "0 ids", expected 1 to 5000 ids.'],
  [5_001, {}, 'ids: got "5001 ids", expected 1 to 5000 ids.'],
  [1, { yearFrom: 0 }, 'filter.yearFrom: got 0, expected a year from 1 to 9998.'],
])('%d ids under %j are refused before anything is read', async (count, filter, message) => {
  const { errors, statements } = await client.execute(
    `query ($ids: [ID!]!, $filter: CitationFilter) {
      citationsAmong(ids: $ids, filter: $filter) { unknownIds } }`,
    { ids: Array.from({ length: count }, (_, index) => `doi:10.6/${index}`), filter },
  );
  expect(errors?.map((error) => error.message)).toEqual([message]);
  expect(statements).toEqual([]);
});

test('of a hub, only the citers that are named are read', async () => {
  const { papers } = await client.data<{ papers: { id: string }[] }>(
    `{ papers(ids: ["${HUB}", "doi:10.6/fan-0"]) { id } }`,
  );
  const ids = papers.map(({ id }) => id);
  // Otherwise the plan may be one for the statistics of a graph that was there before.
  const raw = connectRaw();
  await raw.run('CALL db.prepareForReplanning()');
  await raw.close();
  const { rowCount, hits } = await profiled(paperSetQueries.setCitations.statement, {
    ...{ ids, citingIds: ids, limit: 100, classes: EVIDENCE, evidenceOf: {} },
    wanted: { sources: true, evidence: true, statements: true, sentence: true },
    ...filteringParamsOf(readFilter(null)),
  });
  expect(rowCount).toBe(1);
  expect(hits).toBeLessThan(HUB_CITERS / 2);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CitationFilterInput } from '../../src/citation/filter.js';
import { apiSchema } from '../support/askedOf.js';
import {
  CENTRE,
  OTHERS,
  bothWaysLines,
  claimedOf,
  passesCitationFilter,
  sortKeyOf,
  type Other,
  type Side,
} from '../support/citedBothWays.js';
import { SOME_PAIRS, VALUES } from '../support/citationFilters.js';
import { COVERAGE_FIELDS, coverageOf } from '../support/expectedCoverage.js';
import { SUMMARY_FIELDS, summaryOf } from '../support/expectedSummary.js';
import { facetsOf } from '../support/expectedFacets.js';
import { expectAllReached } from '../support/queryFamilies.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';
import { CITATION_LISTS } from '../support/citationLists.js';

const SIZE = 7;
const PAGE = `{ totalCount pageInfo { hasNextPage hasPreviousPage }
  edges { role polarity influential humanRole humanPolarity node { id title venue } } }`;
const PAGES = CITATION_LISTS.map(
  ([side, orderBy], index) => `
    first${index}: ${side}(first: ${SIZE}, filter: $filter, orderBy: ${orderBy}) ${PAGE}
    last${index}: ${side}(last: ${SIZE}, filter: $filter, orderBy: ${orderBy}) ${PAGE}`,
).join('\n');
const FACETS = `{ byRole { value: role count } byPolarity { value: polarity count }
  byYear(first: 2) { buckets { value: year count } others unknown }
  byVenue(first: 2) { buckets { value: venue count } others unknown }
  bySection(first: 2) { buckets { value: section count } others unknown }
  bySource(first: 2) { buckets { value: source count } others unknown }
  byInfluential { buckets { value: influential count } unknown }
  bySelfCitation { value: verdict count pending }
  byLanguage(first: 2) { buckets { value: language count } others unknown }
  byAuthor(first: 2) { buckets { value: author count } others unknown } }`;
const QUERY = `query ($id: ID!, $all: [ID!]!, $filter: CitationFilter) {
  citationsAmong(ids: $all, filter: $filter) { citations {
    citingId citedId role polarity influential humanRole humanPolarity } }
  paper(id: $id) {
    id ${PAGES} citerFacets(filter: $filter) ${FACETS} coverage(filter: $filter) ${COVERAGE_FIELDS}
    citationSummary(filter: $filter) ${SUMMARY_FIELDS} independentCiterCount } }`;

interface Answer {
  readonly paper: Readonly<Record<string, unknown>>;
  readonly citationsAmong: { readonly citations: readonly Readonly<Record<string, unknown>>[] };
}

const FILTERS: readonly CitationFilterInput[] = [{}, ...VALUES, ...SOME_PAIRS];

let client: SchemaClient;
let ids: ReadonlyMap<Other, string>;
const idOf = (other: Other): string => ids.get(other) ?? '';
beforeAll(async () => {
  client = await connectSchemaClient();
  await refillGraph(client.graph, bothWaysLines());
  const { papers } = await client.data<{ papers: { id: string }[] }>(
    'query ($ids: [ID!]!) { papers(ids: $ids) { id } }',
    { ids: OTHERS.map(({ identifier }) => identifier) },
  );
  ids = new Map(OTHERS.map((other, index) => [other, papers[index]?.id ?? '']));
});
afterAll(() => client.graph.close());

const kept = (side: Side, filter: CitationFilterInput): Other[] =>
  OTHERS.filter((other) => passesCitationFilter(other, side, filter));

function expectedPages(side: Side, orderBy: string, filter: CitationFilterInput): object[] {
  const keyOf = (other: Other): string => sortKeyOf(other, side, orderBy, idOf(other));
  const ascending = kept(side, filter).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const edges = (orderBy === 'OLDEST' ? ascending : ascending.reverse()).map((other) => ({
    ...other[side],
    node: { id: idOf(other), title: other.title, venue: other.venue },
  }));
  const hasMore = edges.length > SIZE;
  const pageInfo = { hasNextPage: hasMore, hasPreviousPage: false };
  return [
    { totalCount: edges.length, pageInfo, edges: edges.slice(0, SIZE) },
    {
      totalCount: edges.length,
      pageInfo: { hasNextPage: false, hasPreviousPage: hasMore },
      edges: edges.slice(-SIZE),
    },
  ];
}

const isIndependent = (other: Other): boolean =>
  claimedOf(other, 'citers').selfCitation !== 'AUTHOR_ID';

const expectedFacets = (filter: CitationFilterInput): object =>
  facetsOf(kept('citers', filter), filter.basis);

test.each(FILTERS)(
  'citers, references, facets and citations among all are those that pass %j',
  async (filter) => {
    const all = [CENTRE, ...OTHERS.map(({ identifier }) => identifier)];
    const { paper, citationsAmong } = await client.data<Answer>(QUERY, { id: CENTRE, all, filter });
    for (const [index, [side, orderBy]] of CITATION_LISTS.entries()) {
      const list = [paper[`first${index}`], paper[`last${index}`]];
      expect({ side, orderBy, list }).toEqual({
        ...{ side, orderBy },
        list: expectedPages(side, orderBy, filter),
      });
    }
    const citedId = paper['id'];
    expect(citationsAmong.citations.filter((each) => each['citedId'] === citedId)).toEqual(
      kept('citers', filter)
        .map((other) => ({ citingId: idOf(other), citedId, ...other.citers }))
        .sort((a, b) => (a.citingId < b.citingId ? -1 : 1)),
    );
    expect(paper['citerFacets']).toEqual(expectedFacets(filter));
    expect(paper['coverage']).toEqual(coverageOf(kept('citers', filter), filter.basis));
    expect(paper['citationSummary']).toEqual(summaryOf(kept('citers', filter), filter.basis));
    expect(paper['independentCiterCount']).toBe(OTHERS.filter(isIndependent).length);
  },
);

test('one request may ask for all these filters at once, each with its own counts', async () => {
  const variables = Object.fromEntries(FILTERS.map((filter, index) => [`f${index}`, filter]));
  const names = Object.keys(variables);
  const declared = names.map((name) => `$${name}: CitationFilter`).join(', ');
  const fields = names.map(
    (name) => `citers_${name}: citers(filter: $${name}) { totalCount }
      references_${name}: references(filter: $${name}) { totalCount }
      facets_${name}: citerFacets(filter: $${name}) ${FACETS}`,
  );
  const { paper } = await client.data<{ paper: Record<string, { totalCount?: number }> }>(
    `query (${declared}) { paper(id: "${CENTRE}") { ${fields.join('\n')} } }`,
    variables,
  );
  for (const [index, filter] of FILTERS.entries()) {
    const [citers, references] = [kept('citers', filter).length, kept('references', filter).length];
    const counted = {
      citers: paper[`citers_f${index}`]?.totalCount,
      references: paper[`references_f${index}`]?.totalCount,
    };
    expect({ filter, ...counted }).toEqual({ filter, citers, references });
    expect(paper[`facets_f${index}`]).toEqual(expectedFacets(filter));
  }
});

test('cards of a neighbourhood and numbers of the graph are those that were stored', async () => {
  const { neighbourhood, graph } = await client.data<{
    neighbourhood: { papers: { paper: { id: string; title: string; authors: object[] } }[] };
    graph: { citationCount: number };
  }>(
    `{ neighbourhood(ids: ["${CENTRE}"]) { papers { paper { id title authors { name } } } }
      graph: graphStatistics { citationCount } }`,
  );
  const cards = neighbourhood.papers.slice(1).map(({ paper }) => paper);
  const expected = OTHERS.map((other) => ({
    id: idOf(other),
    title: other.title,
    authors: other.authors?.map((name) => ({ name })) ?? null,
  }));
  expect(cards.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    expected.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const stored = OTHERS.reduce((sum, { citerCount }) => sum + citerCount + 1, 0);
  expect(graph.citationCount).toBe(stored);
});

describe('the table', () => {
  test('names every field of the filter, and each leaves out some papers and keeps others', () => {
    const declared = apiSchema().getType('CitationFilter');
    const fields = [...new Set(VALUES.flatMap((value) => Object.keys(value)))].sort();
    expect(declared && 'getFields' in declared && Object.keys(declared.getFields()).sort()).toEqual(
      fields,
    );
    for (const filter of VALUES) {
      for (const side of ['citers', 'references'] as const) {
        const { length } = kept(side, filter);
        expect({ filter, isSome: length > 3 && length < OTHERS.length - 3 }).toEqual({
          filter,
          isSome: true,
        });
      }
    }
  });

  test('reaches every statement', () => {
    expectAllReached('citations', client.reached);
  });
});

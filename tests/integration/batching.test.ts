import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  TypeInfo,
  getNullableType,
  isListType,
  isObjectType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { buildSchema } from '../../src/api/buildSchema.js';
import { MORE_CASES, PAPER_WALKS } from '../support/batchedCases.js';
import { HUBS, batchingLines } from '../support/batchedHubs.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

/** What is asked of each parent, and the statements it takes besides the one that reads the parents. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['title abstract authors { name ids } identifiers { value } sources { name }', []],
  ['notices { kind reasons } noticeCount editorialState { state }', []],
  ...MORE_CASES,
  ['citationProfile { sentence } reportedCitationCounts { count }', []],
  ['coverage { withSentence labels { strongest } }', ['citerCoverage', 'sourcesAfter']],
  [
    'citationSummary { matrix { count } byYear { year } } coverage { reported { count } withSide }',
    [],
  ],
  [
    'citers { totalCount pageInfo { endCursor } edges { role sources { name } contexts { text } claims { evidence } selfCitation { statements { value } } node { title } } }',
    ['sourcesByNames'],
  ],
  ['references { totalCount edges { node { title } } }', ['referencesByRank']],
  ['citers(orderBy: MOST_CITED, first: 2) { edges { cursor } }', ['citersByRank']],
  [
    'citers(filter: { roles: [METHOD, BACKGROUND] }) { totalCount edges { cursor } }',
    ['citersByRoleNewest'],
  ],
  [
    'citers(filter: { polarities: [NEUTRAL] }, orderBy: OLDEST) { totalCount edges { cursor } }',
    ['citersByPolarityOldest'],
  ],
  ['citers(filter: { titleContains: "a" }) { totalCount }', ['citerCounts']],
  ['citers(filter: { contextContains: "a" }) { edges { cursor } }', ['citersNewest']],
  ['references(filter: { hasSummary: false }) { totalCount }', ['referenceCounts']],
  ['citationSummary { roles { all { count } } polarities { all { count } } }', []],
  ['citationSummary { rolesAny { role count } }', ['citerRolesAny']],
  [
    'citationSummary(filter: { basis: HUMAN }) { rolesAny { count } }',
    ['citerCubesByIds', 'citerRolesAny', 'sourcesAfter'],
  ],
  [
    'citationSummary(filter: { yearFrom: 2000 }) { roles { all { base } buckets { base } } polarities { all { base } } }',
    ['citerCubesByIds', 'citerVocabularies'],
  ],
  [
    'citationSummary { roles { buckets { citers(first: 3) { totalCount edges { node { id } } } } } }',
    ['citersByRoleNewest'],
  ],
  [
    'citationSummary { polarities { buckets { citers(last: 3) { edges { node { id } } } } } }',
    ['citersByPolarityOldest'],
  ],
  ['representativeCiters { papers { id title } }', []],
  ['representativeCiters { papers { citerCount url } } citers { edges { cursor } }', []],
  [
    'representativeCiters(first: 3) { papers { id } } more: representativeCiters(first: 5) { papers { id } }',
    ['paperCardsByIds'],
  ],
  [
    `citerFacets { byRole { count citers(first: 2) { edges { cursor } } } byPolarity { count }
      byYear { buckets { year } others } byVenue { otherCount pageInfo { hasPreviousPage endCursor } buckets { venue citers(first: 1) { edges { cursor } } } }
      byLanguage { buckets { language } } byAuthor(first: 3) { buckets { author } } }`,
    [
      ...['citerCells', 'citersByRoleNewest', 'citerVenues', 'citersNewest'],
      ...['citerLanguages', 'citerAuthors'],
    ],
  ],
  [
    'citers(first: 5) { edges { node { references(first: 7) { edges { node { citers(first: 2) { edges { cursor } } } } } } } }',
    ['referencesByRank', 'citersNewest'],
  ],
  [
    'coCited(filter: { polarities: [NEUTRAL, MIXED], yearFrom: 2000 }) { exact edges { shared } }',
    ['citerCubesByIds', 'coCitedPapers'],
  ],
  ['citers(first: 3) { edges { node { coupled { exact edges { cosine } } } } }', ['coupledPapers']],
  [
    'citers(first: 3) { edges { node { coupled(filter: { polarities: [NEUTRAL] }) { exact } } } }',
    ['referenceCounts', 'coupledPapers'],
  ],
  [
    'a: citers(first: 1) { edges { cursor } } b: citers(first: 2) { edges { cursor } }',
    ['citersNewest'],
  ],
];

const queryOf = (fields: string): string =>
  `query ($ids: [ID!]!) { papers(ids: $ids) { ${fields} } }`;

describe('the number of statements', () => {
  let client: SchemaClient;
  beforeAll(async () => {
    client = await connectSchemaClient();
    await refillGraph(client.graph, batchingLines());
  });
  afterAll(() => client.graph.close());

  test.each(CASES)('is the same for 1 parent and for 50: %s', async (fields, nested) => {
    const expected = ['papersByLookups', ...nested].sort();
    for (const ids of [HUBS.slice(0, 1), HUBS]) {
      const { errors, statements } = await client.execute(queryOf(fields), { ids });
      expect(errors).toBeUndefined();
      expect(statements.sort()).toEqual(expected);
    }
  });

  test('gives each parent its own page', async () => {
    const { papers } = await client.data<{
      papers: { id: string; citers: { edges: { node: { references: References } }[] } }[];
    }>(
      queryOf(
        'id citers(first: 2) { edges { node { references(first: 50) { edges { node { id } } } } } }',
      ),
      { ids: HUBS },
    );
    expect(papers).toHaveLength(HUBS.length);
    for (const { id, citers } of papers) {
      expect(citers.edges).toHaveLength(2);
      for (const { node } of citers.edges) {
        expect(node.references.edges.map((edge) => edge.node.id)).toContain(id);
      }
    }
  });
});

test('every list field below a paper has a case', () => {
  const schema = buildSchema();
  const lists = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query')
    .flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).map((field) => [type.name, field] as const)
        : [],
    )
    .filter(([, field]) => isListType(getNullableType(field.type)))
    .map(([type, field]) => `${type}.${field.name}`);
  const covered = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  const collect = visitWithTypeInfo(typeInfo, {
    Field: ({ name }) => {
      covered.add(`${typeInfo.getParentType()?.name ?? ''}.${name.value}`);
    },
  });
  for (const [fields] of CASES) visit(parse(queryOf(fields)), collect);
  // Root lists, and what root objects hold: one parent, ever.
  expect(lists.filter((list) => !covered.has(list)).sort()).toEqual([
    'CitationAmong.sources',
    'CitationPath.citations',
    'CitationPath.papers',
    'CitationPath.polarityCounts',
    ...['citations', 'papers', 'truncated', 'unknownIds'].map((field) => `CitationsAmong.${field}`),
    'PaperConnection.edges',
    ...['unknownIds', 'years'].map((field) => `PaperSet.${field}`),
    'PaperSetLinks.edges',
    ...['byYear', 'polarities', 'roles'].map((field) => `PaperSetSummary.${field}`),
    'PathResult.groups',
    'PathResult.paths',
    'PathResult.truncated',
    ...PAPER_WALKS,
    'SearchAuthorFacets.buckets',
    'SearchConnection.edges',
    'SearchLabelFacets.buckets',
    'SearchLanguageFacets.buckets',
    'SearchTierFacets.buckets',
    'SearchVenueFacets.buckets',
    'SearchYearFacets.buckets',
    'Subgraph.citations',
    'Subgraph.papers',
    'Subgraph.truncated',
    'Subgraph.unknownIds',
    'Suggestions.suggestions',
    'Traversal.levels',
    'Traversal.papers',
    'Traversal.starts',
    'Traversal.truncated',
    'Traversal.unknownIds',
    'TraversedPaper.chain',
    ...['labels', 'polarities', 'roles'].map((field) => `Vocabulary.${field}`),
  ]);
});

interface References {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

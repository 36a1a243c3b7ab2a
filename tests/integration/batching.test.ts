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
import { POLARITIES } from '../../src/citation/polarity.js';
import { ROLES } from '../../src/citation/role.js';
import { buildSchema } from '../../src/api/buildSchema.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

const HUBS = Array.from({ length: 50 }, (_, index) => `doi:10.2/hub-${index}`);
const READERS = Array.from({ length: 6 }, (_, index) => `doi:10.2/reader-${index}`);

/** What is asked of each parent, and the statements it takes besides the one that reads the parents. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['title abstract authors { name ids } identifiers { value } sources { name }', []],
  ['reportedCitationCounts { count }', []],
  ['notices { kind reasons } noticeCount editorialState { state }', []],
  ['citationProfile { sentence }', []],
  ['citationSummary { matrix { count } byYear { year } }', []],
  [
    'citers { totalCount pageInfo { endCursor } edges { role sources { name } contexts { text } claims { evidence } node { title } } }',
    [],
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
    'citers { edges { node { abstract authors { name } citers { totalCount } } } }',
    ['paperDetailsByIds'],
  ],
  [
    'citers(first: 5) { edges { node { references(first: 7) { edges { node { citers(first: 2) { edges { cursor } } } } } } } }',
    ['referencesByRank', 'citersNewest'],
  ],
  [
    'coCited { population edges { shared cosine jaccard otherPopulation node { title } } }',
    ['coCitedPapers'],
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
    'CitationPath.citations',
    'CitationPath.papers',
    'CitationPath.polarityCounts',
    'PaperConnection.edges',
    'PathResult.groups',
    'PathResult.paths',
    'PathResult.truncated',
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

/** Six readers that each cite all fifty hubs, in every role and polarity by turns. */
function batchingLines(): object[] {
  const origin = { source: 'test', version: 1 };
  const authors = [{ name: 'A. Author' }];
  return [...HUBS, ...READERS]
    .map((identifier, index): object => ({
      paper: {
        identifiers: [identifier],
        title: identifier,
        authors,
        venue: `Venue ${index % 4}`,
        publishedOn: '2020',
        ...origin,
      },
    }))
    .concat(
      HUBS.flatMap((cited, hub) =>
        READERS.map((citing, reader) => {
          const role = ROLES[(hub + reader) % ROLES.length];
          const polarity = POLARITIES[(hub + reader) % POLARITIES.length];
          const contexts = [{ text: `As ${cited} shows.` }];
          return { citation: { citing, cited, role, polarity, contexts, ...origin } };
        }),
      ),
    );
}

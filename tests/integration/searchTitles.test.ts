import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { auditQueries } from '../../src/upkeep/audit.queries.js';
import { holds } from '../support/property.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { emptyGraph, importLines, sampleLines } from '../support/testGraph.js';

const origin = { source: 'test', version: '1' };
/** Titles of which words alone find nothing, or others as well as them, and the number of citers. */
const TITLED = [
  ['Into this, that and their Zebrafish atlas: with such', 0],
  ['To be or not to be', 0],
  ['To be, or not to be?', 2],
  ['To be or not to be!', 0],
  ['ZEBRAFISH ATLAS', 3],
  ['Zebrafish atlas zebrafish atlas zebrafish', 9],
  [`${'On the long and the short of it, '.repeat(50)}once more`, 0],
  [`${'On the long and the short of it, '.repeat(50)}and again`, 0],
  ['E\u0301tude\u00ad s\u200bur l\u2019e\u0301ther', 0],
  ['\u201cQuoted\u201d (x_{i}) ~ C++ && D*', 0],
] as const;

/** All different, and each with a beginning. */
const MANY_WORDS = Array.from({ length: 250 }, (_, n) => `abcd${n}`).join(' ');

const QUERY = `query ($query: String!, $first: Int, $after: String) {
  search(query: $query, first: $first, after: $after) {
    totalCount pageInfo { endCursor } edges { score node { id title citerCount } } } }`;

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly edges: readonly {
      readonly score: number | null;
      readonly node: { readonly id: string; readonly title: string; readonly citerCount: number };
    }[];
  };
}

describe('a search for a title', () => {
  let client: SchemaClient;
  beforeAll(async () => {
    client = await connectSchemaClient();
    await emptyGraph(client.graph);
    await importLines(client.graph, sampleLines());
  });
  afterAll(() => client.graph.close());

  async function found(variables: Record<string, unknown>): Promise<Found['search']> {
    return (await client.data<Found>(QUERY, variables)).search;
  }

  test('finds the papers of that title first, the most cited first', async () => {
    await importLines(client.graph, [
      ...TITLED.map(([title], index) => ({
        paper: { identifiers: [`doi:10.5/${index}`], title, ...origin },
      })),
      ...TITLED.flatMap(([, citers], index) =>
        Array.from({ length: citers }, (_, citer) => ({
          citation: { citing: `doi:10.5/by${citer}`, cited: `doi:10.5/${index}`, ...origin },
        })),
      ),
    ]);
    const papers = await client.graph.read(auditQueries.papersAfter, { after: '', limit: 1_000 });
    const titled = papers.filter(({ titleKey }) => titleKey !== null);
    expect(titled.length).toBeGreaterThan(80);
    for (const { title, titleKey } of titled) {
      const equal = titled
        .filter((paper) => paper.titleKey === titleKey)
        .sort((a, b) => b.citerCount - a.citerCount || (a.id < b.id ? 1 : -1));
      const { edges } = await found({ query: title, first: 100 });
      expect({ title, ids: edges.slice(0, equal.length).map(({ node }) => node.id) }).toEqual({
        title,
        ids: equal.map(({ id }) => id),
      });
      expect(edges.map(({ score }) => score === null).lastIndexOf(true)).toBe(equal.length - 1);
      expect(new Set(edges.map(({ node }) => node.id)).size).toBe(edges.length);
    }
    const { totalCount, pageInfo } = await found({ query: 'to be or not to be', first: 2 });
    expect(totalCount).toBe(3);
    const rest = await found({ query: 'to be or not to be', after: pageInfo.endCursor });
    expect(rest.edges).toMatchObject([{ score: null, node: { citerCount: 0 } }]);
  });

  test('takes any text', async () => {
    await holds(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
          fc.string({
            unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ aé深ラ'),
            minLength: 1,
            maxLength: 40,
          }),
          fc.constantFrom(
            ...[
              '*',
              '*:*',
              'the of',
              '"',
              '\\',
              'x '.repeat(1_000),
              'abcd '.repeat(400),
              'a-b.'.repeat(500),
              MANY_WORDS,
              MANY_WORDS.replaceAll(' ', '.b ').slice(0, 2_000),
              'ラ'.repeat(2_000),
              'AND',
              'title:',
              '[a TO b]',
            ],
          ),
        ),
        async (query) => {
          fc.pre(query.trim() !== '');
          await found({ query });
        },
      ),
      { runs: 100 },
    );
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holds } from '../support/property.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { importLines, refillGraph, sampleLines } from '../support/testGraph.js';

const QUERY = `query ($query: String!, $filter: PaperFilter) {
  search(query: $query, filter: $filter) { didYouMean totalCount } }`;

interface Answer {
  readonly search: { readonly didYouMean: string | null; readonly totalCount: number };
}

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await refillGraph(client.graph, sampleLines());
  await importLines(
    client.graph,
    ['Zebrafish atlas', 'Zebrafish genome', 'Zébrafish?', 'Quagga atlas', 'Godhart'].map(
      (title, index) => ({
        paper: {
          identifiers: [`doi:10.5/${index}`],
          title,
          publishedOn: String(2001 + index),
          authors: [{ name: 'Zoë Mülleröd' }],
          ...{ source: 'test', version: '1' },
        },
      }),
    ),
  );
});
afterAll(() => client.graph.close());

async function asked(query: string, filter: object | null = null): Promise<Answer['search']> {
  return (await client.data<Answer>(QUERY, { query, filter })).search;
}

describe('another query', () => {
  test.each([
    ['goodharts', 'goodhart'],
    ['goohdart', 'goodhart'],
    ['Goodhartt law', 'goodhart law'],
    ['variants of godharts law', 'variants of goodhart law'],
    ['zebrafihs', 'zebrafish'],
    ['"atlas" zebrefish', '"atlas" zebrafish'],
    ['mülerod', 'mullerod'],
    ['zebrefish genone', 'zebrafish genome'],
    // Each of these words is there, but not together.
    ['godhart categorizing', 'goodhart categorizing'],
  ])('for %s is %s', async (query, proposal) => {
    expect((await asked(query)).didYouMean).toBe(proposal);
  });

  test.each([
    // Enough is found.
    'zebrafish',
    'learning',
    // One is found, and is what was meant.
    'Godhart',
    'doi:10.5/4',
    'quagga atlas',
    // Nothing is like this.
    'xylophonist',
    'zebrefish xylophonist',
    'of the',
    'zzz',
    '"zebrefish"',
    '!?',
    `${'word '.repeat(9)} goodharts`,
  ])('is not proposed for %s', async (query) => {
    expect((await asked(query)).didYouMean).toBeNull();
  });

  test('finds more under the same filter', async () => {
    expect((await asked('zebrefish', { yearFrom: 2002, yearTo: 2003 })).didYouMean).toBe(
      'zebrafish',
    );
    expect((await asked('zebrefish', { yearFrom: 2004 })).didYouMean).toBeNull();
    const { search } = await client.data<Answer>(
      '{ search(filter: { tier: MEGA_HUB }) { didYouMean } }',
    );
    expect(search.didYouMean).toBeNull();
  });

  test('takes no statement where enough is found', async () => {
    const statementsOf = async (query: string): Promise<string[]> =>
      (await client.execute(`{ search(query: "${query}") { didYouMean } }`)).statements;
    expect(await statementsOf('zebrafish')).toEqual(['papersByTextCount']);
    expect(await statementsOf('zebrefish')).toEqual([
      'papersByTextCount',
      'similarWords',
      'papersByTextCount',
    ]);
  });

  test('is the same every time, and finds more than the query, for any text', async () => {
    await holds(
      fc.asyncProperty(
        fc.oneof(
          fc
            .tuple(
              fc.constantFrom('goodhart', 'learning', 'zebrafish', 'quagga'),
              fc.nat(8),
              fc.constantFrom('', 'x', '~', 'é', '\u0000'),
            )
            .map(([word, place, sign]) => word.slice(0, place) + sign + word.slice(place + 1)),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
          fc.string({
            unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ abAND\u0000\ud800'),
            minLength: 1,
            maxLength: 40,
          }),
        ),
        async (text) => {
          const query = text.trim() === '' ? 'x' : text;
          const first = await asked(query);
          expect(await asked(query)).toEqual(first);
          if (first.didYouMean === null) return;
          expect((await asked(first.didYouMean)).totalCount).toBeGreaterThan(first.totalCount);
        },
      ),
    );
  }, 100_000);
});

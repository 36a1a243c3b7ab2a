import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { titleBeginsWith } from '../../src/paper/titleKey.js';
import { holds } from '../support/property.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

const origin = { source: 'test', version: '1' };
const LONG = 'On the long and the short of it, '.repeat(12);
const TITLES = [
  'Zebrafish atlas',
  'ZEBRA-FISH: an atlas',
  'The zebrafish',
  'Zèbre et Zebu',
  `${LONG}again`,
  `${LONG}once more`,
  '深度学习综述',
  'C++ in a nutshell',
];
/** More titles with one beginning than are considered. */
const MANY = 205;
const QUERY = `query ($prefix: String!, $first: Int) { suggest(prefix: $prefix, first: $first) {
  truncated suggestions { identifier { scheme value } paper { id title citerCount } } } }`;

interface Answer {
  readonly suggest: {
    readonly truncated: boolean;
    readonly suggestions: readonly {
      readonly identifier: { readonly scheme: string; readonly value: string } | null;
      readonly paper: { readonly id: string; readonly title: string; readonly citerCount: number };
    }[];
  };
}

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  const paper = (identifiers: string[], title: string) => ({
    paper: { identifiers, title, ...origin },
  });
  await refillGraph(client.graph, [
    ...TITLES.map((title, index) => paper([`doi:10.5/t${index}`], title)),
    ...Array.from({ length: MANY }, (_, index) =>
      paper([`pmid:9${String(index).padStart(4, '0')}`], `Many ${1000 + index}`),
    ),
    paper(['arxiv:1803.04585', 'openalex:W2741809807', 'doi:10.5/t'], 'Goodhart'),
    paper(['arxiv:1803.04999', 'pmcid:PMC2323736', 'acl:P18-1001'], '1803 and after'),
    ...[1, 1, 1, 3, 3, 4].map((title, citer) => ({
      citation: { citing: `doi:10.6/by${citer}`, cited: `doi:10.5/t${title}`, ...origin },
    })),
    ...Array.from({ length: 4 }, (_, citer) => ({
      citation: { citing: `doi:10.6/by${citer}`, cited: 'pmid:90199', ...origin },
    })),
    ...Array.from({ length: 5 }, (_, citer) => ({
      citation: { citing: `doi:10.6/by${citer}`, cited: 'pmid:90204', ...origin },
    })),
  ]);
});
afterAll(() => client.graph.close());

async function suggested(prefix: string, first = 10): Promise<Answer['suggest']> {
  return (await client.data<Answer>(QUERY, { prefix, first })).suggest;
}
const titlesOf = ({ suggestions }: Answer['suggest']) =>
  suggestions.map(({ paper }) => paper.title);

describe('suggestions', () => {
  test.each([
    ['zebra', [TITLES[1], TITLES[0]]],
    ['  Zebrafish a', [TITLES[1], TITLES[0]]],
    ['zébra fish-AN', [TITLES[1]]],
    ['zeb', [TITLES[1], TITLES[3], TITLES[0]]],
    ['ze', []],
    ['atlas', []],
    ['深度学', [TITLES[6]]],
    [LONG, [TITLES[4], TITLES[5]]],
    [`${LONG}once`, [TITLES[5]]],
    ['C++', []],
    ['', []],
    ['"*: ', []],
  ])('for %j are titles that begin so, most cited first', async (prefix, titles) => {
    const found = await suggested(prefix);
    expect(titlesOf(found).slice(0, 1)).toEqual(titles.slice(0, 1));
    expect(titlesOf(found).sort()).toEqual(titles.toSorted());
    expect(found.suggestions.every(({ identifier }) => identifier === null)).toBe(true);
    expect(found.truncated).toBe(false);
  });

  test('are the most cited of the first 200 in the order of titles', async () => {
    const found = await suggested('many', 2);
    expect(found.truncated).toBe(true);
    expect(titlesOf(found)[0]).toBe('Many 1199');
    expect(found.suggestions).toHaveLength(2);
    expect(await suggested('many 12')).toMatchObject({
      truncated: false,
      suggestions: [{ paper: { title: 'Many 1204' } }, {}, {}, {}, {}],
    });
  });

  test.each([
    ['arxiv:1803.04585', ['1803.04585']],
    ['https://arxiv.org/abs/1803.04585v3', ['1803.04585']],
    ['1803.045', ['1803.04585']],
    ['arXiv:1803.04', ['1803.04585', '1803.04999']],
    ['W27418', ['W2741809807']],
    ['openalex:w27', ['W2741809807']],
    ['pmc:pmc23', ['PMC2323736']],
    ['acl:p18', ['P18-1001']],
    ['10.5/t3', ['10.5/t3']],
    ['doi:10.5/T3', ['10.5/t3']],
  ])('for %s are papers with an identifier that begins so', async (prefix, values) => {
    const { suggestions } = await suggested(prefix);
    expect(suggestions.map(({ identifier }) => identifier?.value).sort()).toEqual(values);
  });

  test('begin with the paper that the text identifies, each paper once', async () => {
    const { suggestions } = await suggested('10.5/t');
    expect(new Set(suggestions.map(({ paper }) => paper.id)).size).toBe(9);
    expect(suggestions).toHaveLength(9);
    expect(suggestions.slice(0, 3)).toMatchObject(
      ['10.5/t', '10.5/t1', '10.5/t3'].map((value) => ({ identifier: { value } })),
    );
    const id = suggestions[0]?.paper.id ?? '';
    expect((await suggested(id)).suggestions).toMatchObject([{ identifier: null, paper: { id } }]);
  });

  test('put identifiers before titles', async () => {
    expect(
      titlesOf(await suggested('1803'))
        .slice(0, 2)
        .sort(),
    ).toEqual(['1803 and after', 'Goodhart']);
    expect((await suggested('1803')).suggestions).toHaveLength(2);
  });

  test.each([
    [{ prefix: 'x'.repeat(2_001) }, 'expected at most 2,000 characters.'],
    [{ prefix: 'abc', first: 11 }, 'first: got 11, expected a whole number from 1 to 10.'],
    [{ prefix: 'abc', first: 0 }, 'first: got 0, expected a whole number from 1 to 10.'],
  ])('refuse what cannot be', async (variables, message) => {
    const { errors } = await client.execute(QUERY, variables);
    expect(errors?.[0]?.message).toContain(message);
  });

  test('take any text, and find nothing that does not begin with it', async () => {
    await holds(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({ unit: fc.constantFrom(...'doiarxv:10./W*"\\\u0000\ud800 '), maxLength: 20 }),
          fc.constantFrom('x'.repeat(2_000), 'doi:', 'retired:', `doi:10.${'9'.repeat(900)}`),
        ),
        async (prefix) => {
          for (const { paper, identifier } of (await suggested(prefix)).suggestions) {
            expect(identifier !== null || titleBeginsWith(paper.title, prefix)).toBe(true);
          }
        },
      ),
    );
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

const MINE = 'doi:10.3/mine';
const origin = { source: 'test', version: 1 };
const citing = (from: string, to: string, labels: object = {}): object => ({
  citation: { citing: `doi:10.3/${from}`, cited: `doi:10.3/${to}`, ...labels, ...origin },
});

/** A paper, what contradicts and what supports it, what extends these, and fifty that only cite. */
const LINES = [
  { paper: { identifiers: [MINE, 'arxiv:2001.00001'], title: 'Mine', ...origin } },
  citing('against', 'mine', { polarity: 'CONTRADICTING' }),
  citing('for', 'mine', { polarity: 'SUPPORTING' }),
  citing('extends-against', 'against', { role: 'EXTENSION', polarity: 'CONTRADICTING' }),
  citing('extends-for', 'for', { role: 'EXTENSION' }),
  citing('uses-against', 'against', { role: 'METHOD' }),
  citing('mine', 'extends-against'),
  ...Array.from({ length: 50 }, (_, index) => citing(`fan-${index}`, 'for')),
];

interface Traversal {
  readonly traverse: {
    starts: { title: string }[];
    unknownIds: string[];
    levels: { depth: number; exact: number | null; atLeast: number | null }[];
    truncated: { reason: string; atDepth: number; skipped: number | null }[];
    papers: { depth: number; paper: { identifiers: { value: string }[] } }[];
  };
}

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await refillGraph(client.graph, LINES);
});
afterAll(() => client.graph.close());

const FIELDS = `starts { title } unknownIds levels { depth exact atLeast }
  truncated { reason atDepth skipped } papers { depth paper { identifiers { value } } }`;
const traverse = async (args: string): Promise<Traversal['traverse']> =>
  (await client.data<Traversal>(`{ traverse(${args}) { ${FIELDS} } }`)).traverse;
const namesOf = ({ papers }: Traversal['traverse']): string[] =>
  papers.map(({ paper }) => paper.identifiers[0]?.value ?? '');
const messageOf = async (query: string): Promise<string | undefined> =>
  (await client.execute(`{ ${query} }`)).errors?.[0]?.message;

describe('a walk', () => {
  test('by steps finds papers that extend one which contradicts mine', async () => {
    const found = await traverse(
      `from: ["${MINE}"], steps: [{ polarities: [CONTRADICTING] }, { roles: [EXTENSION] }]`,
    );
    expect(namesOf(found)).toEqual(['10.3/against', '10.3/extends-against']);
    expect(found.truncated).toEqual([]);
  });

  test('takes two identifiers of one paper as one start, and names those that nobody knows', async () => {
    const { starts, unknownIds } = await traverse(
      `from: ["${MINE}", "arxiv:2001.00001", "doi:10.3/nobody", "W404"], maxDepth: 1`,
    );
    expect(starts).toEqual([{ title: 'Mine' }]);
    expect(unknownIds).toEqual(['doi:10.3/nobody', 'W404']);
  });

  test('from nothing but unknown papers is empty, not an error', async () => {
    const { levels, truncated, papers } = await traverse('from: ["doi:10.3/nobody"]');
    expect({ levels, truncated, papers }).toEqual({ levels: [], truncated: [], papers: [] });
  });

  test('goes round a cycle once and does not come back to its start', async () => {
    const { levels } = await traverse(`from: ["${MINE}"], maxDepth: 6`);
    expect(levels.map(({ exact }) => exact)).toEqual([2, 53]);
  });

  test('accepts no level for which the budget has no room', async () => {
    const { levels, truncated, papers } = await traverse(`from: ["${MINE}"], budget: 10`);
    expect(levels).toEqual([
      { depth: 1, exact: 2, atLeast: null },
      { depth: 2, exact: null, atLeast: expect.any(Number) },
    ]);
    expect(levels[1]?.atLeast).toBeGreaterThan(8);
    expect(truncated).toEqual([{ reason: 'BUDGET', atDepth: 2, skipped: null }]);
    expect(papers).toHaveLength(2);
  });

  test('counts no level after the one for which the budget has no room', async () => {
    const { levels, papers } = await traverse(`from: ["${MINE}"], direction: BOTH, budget: 2`);
    expect(levels).toEqual([{ depth: 1, exact: null, atLeast: 3 }]);
    expect(papers).toEqual([]);
  });

  test('takes the same number of statements, however much it finds', async () => {
    const query = `query ($from: [ID!]!) { traverse(from: $from) {
      levels { exact } papers { paper { title } chain { citing { id } cited { id } } } } }`;
    for (const from of [[MINE], ['doi:10.3/for']]) {
      const { statements } = await client.execute(query, { from });
      expect(statements.sort()).toEqual([
        'papersByLookups',
        'walkFirstCiters',
        'walkLevelsCiters2',
        'walkLinks',
      ]);
    }
  });

  test('reads no papers and no chains when only levels are asked for', async () => {
    const { statements } = await client.execute(
      `{ traverse(from: ["${MINE}"]) { levels { exact } } }`,
    );
    expect(statements.sort()).toEqual(['papersByLookups', 'walkLevelsCiters2']);
  });

  test.each([
    ['from: []', 'from: got "0 ids", expected 1 to 100 ids.'],
    ['from: ["isbn:1"]', 'from[0]: '],
    ['from: ["a:b"], maxDepth: 7', 'maxDepth: got 7, expected a whole number from 1 to 6.'],
    [
      'from: ["a"], budget: 200001',
      'budget: got 200001, expected a whole number from 1 to 200000.',
    ],
    ['from: ["a"], limit: 0', 'limit: got 0, expected a whole number from 1 to 1000.'],
    ['from: ["a"], steps: []', 'steps: got "0 steps", expected 1 to 6 steps.'],
    [
      'from: ["a"], steps: [{}], maxDepth: 2',
      'maxDepth: got 2, expected no value together with steps',
    ],
    [
      'from: ["a"], steps: [{}], filter: {}',
      'filter: got {}, expected no value together with steps',
    ],
    ['from: ["a"], steps: [{ fanOut: 0 }]', 'steps[0].fanOut: got 0, expected a whole number from'],
    ['from: ["a"], steps: [{}, { yearTo: 0 }]', 'steps[1].yearTo: got 0, expected a year from'],
    [
      'from: ["a"], filter: { yearFrom: 2, yearTo: 1 }',
      'filter.yearTo: got 1, expected a year not',
    ],
  ])('refuses %s', async (args, message) => {
    expect(await messageOf(`traverse(${args}) { unknownIds }`)).toContain(message);
  });
});

describe('paths', () => {
  const FOUND = 'from { title } to { id } paths { length polarityCounts { polarity count } }';

  test('count the polarities along them and multiply none', async () => {
    const { paths } = await client.data<{ paths: object }>(
      `{ paths(from: "${MINE}", to: "doi:10.3/extends-against") { ${FOUND} } }`,
    );
    expect(paths).toMatchObject({
      from: { title: 'Mine' },
      paths: [{ length: 2, polarityCounts: [{ polarity: 'CONTRADICTING', count: 2 }] }],
    });
  });

  test.each([
    ['an unknown end', MINE, 'doi:10.3/nobody'],
    ['no way', 'doi:10.3/fan-1', MINE],
    ['one paper', MINE, MINE],
  ])('are an empty list for %s', async (_case, from, to) => {
    const { paths } = await client.data<{ paths: { to: object | null; paths: object[] } }>(
      `{ paths(from: "${from}", to: "${to}") { ${FOUND} } }`,
    );
    expect(paths.paths).toEqual([]);
    expect(paths.to === null).toBe(to.endsWith('nobody'));
  });

  test.each([
    ['maxLength: 7', 'maxLength: got 7, expected a whole number from 1 to 6.'],
    ['first: 101', 'first: got 101, expected a whole number from 1 to 100.'],
    ['filter: { yearFrom: 0 }', 'filter.yearFrom: got 0, expected a year from 1 to 9998.'],
  ])('refuse %s', async (args, message) => {
    const query = `paths(from: "${MINE}", to: "${MINE}", ${args}) { from { id } }`;
    expect(await messageOf(query)).toBe(message);
  });
});

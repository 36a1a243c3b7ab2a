import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doi, RETRACTED_LINES } from '../support/retractedGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await refillGraph(client.graph, RETRACTED_LINES);
});
afterAll(() => client.graph.close());

interface Found {
  readonly paper: {
    readonly found: {
      readonly paths: readonly {
        readonly depth: number;
        readonly order: string;
        readonly paper: { readonly title: string };
        readonly citations: readonly {
          readonly role: string;
          readonly citing: { readonly title: string };
          readonly cited: { readonly title: string };
        }[];
      }[];
      readonly byOrder: readonly object[];
      readonly levels: readonly object[];
      readonly baseRate: object;
      readonly truncated: readonly object[];
    };
  };
}

describe('the chains of a paper to retracted ones', () => {
  const PATHS = `paths { depth order paper { title }
      citations { role polarity citing { title } cited { title } } }
    byOrder { order count } levels { depth paperCount retracted }
    baseRate { retracted papers share } truncated { reason atDepth skipped }`;
  const foundFrom = async (name: string, args: string): Promise<Found['paper']['found']> =>
    (
      await client.data<Found>(
        `{ paper(id: "${doi(name)}") { found: pathsToRetracted${args} { ${PATHS} } } }`,
      )
    ).paper.found;
  const chains = ({ paths }: Found['paper']['found']) =>
    paths.map(({ order, citations }) => [
      order,
      ...citations.map(({ citing }) => citing.title),
      citations.at(-1)?.cited.title,
    ]);

  test('are of one citation by default, with the share of the whole graph', async () => {
    const found = await foundFrom('start', '');
    expect(chains(found)).toEqual([['UNCERTAIN', 'start', 'withdrawn']]);
    expect(found.levels).toEqual([{ depth: 1, paperCount: 4, retracted: 1 }]);
    expect(found.truncated).toEqual([{ reason: 'DEPTH', atDepth: 1, skipped: null }]);
    const { graphStatistics } = await client.data<{ graphStatistics: { paperCount: number } }>(
      '{ graphStatistics { paperCount } }',
    );
    const papers = graphStatistics.paperCount;
    expect(found.baseRate).toEqual({ retracted: 4, papers, share: 4 / papers });
  });

  test('lead up to three citations away, each paper at its smallest depth by one chain', async () => {
    const found = await foundFrom('start', '(maxDepth: 3)');
    expect(chains(found)).toEqual([
      ['UNCERTAIN', 'start', 'withdrawn'],
      // Both ways are as long, and no paper on them is cited more than once.
      ['UNCERTAIN', 'start', expect.stringMatching(/^(before|near)$/), 'retracted'],
      ['UNCERTAIN', 'start', null, null, 'worded'],
    ]);
    expect(found.byOrder).toEqual([
      { order: 'ALREADY_RETRACTED', count: 0 },
      { order: 'RETRACTED_SINCE', count: 0 },
      { order: 'UNCERTAIN', count: 3 },
    ]);
    expect(await foundFrom('start', '(maxDepth: 3)')).toEqual(found);
  });

  test('tell what was retracted already from what has been since', async () => {
    expect(chains(await foundFrom('later', ''))).toEqual([
      ['ALREADY_RETRACTED', 'later', 'retracted'],
      ['UNCERTAIN', 'later', 'withdrawn'],
    ]);
    expect(chains(await foundFrom('before', ''))).toEqual([
      ['RETRACTED_SINCE', 'before', 'retracted'],
    ]);
  });

  test('follow only some roles, and say what is left out', async () => {
    expect((await foundFrom('later', '(roles: [DATASET])')).levels).toEqual([]);
    expect((await foundFrom('later', '(roles: [METHOD])')).paths).toHaveLength(2);
    const first = await foundFrom('later', '(first: 1)');
    expect(chains(first)).toEqual([['ALREADY_RETRACTED', 'later', 'retracted']]);
    expect(first.truncated).toContainEqual({ reason: 'LIMIT', atDepth: 1, skipped: 1 });
    expect(first.byOrder).toContainEqual({ order: 'UNCERTAIN', count: 1 });
  });

  test.each([
    ['(maxDepth: 4)', 'maxDepth: got 4, expected a whole number from 1 to 3.'],
    ['(maxDepth: 0)', 'maxDepth: got 0, expected a whole number from 1 to 3.'],
    ['(first: 101)', 'first: got 101, expected a whole number from 1 to 100.'],
  ])('refuse %s', async (args, message) => {
    const { errors } = await client.execute(
      `{ paper(id: "${doi('start')}") { pathsToRetracted${args} { levels { depth } } } }`,
    );
    expect(errors?.[0]?.message).toBe(message);
  });
});

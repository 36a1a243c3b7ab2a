import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Graph, RunOptions } from '../../src/graph/graph.js';
import { boundTo } from '../support/boundGraph.js';
import { exported } from '../support/exportClient.js';
import { recordsOf } from '../support/records.js';
import { HUB, HUB_PAGE, post, rememberingSample } from '../support/rememberingSample.js';
import { connectTestGraph, importLines } from '../support/testGraph.js';
import { startOnTestDatabase } from '../support/startOnTestDatabase.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { writeBesideReaders } from '../support/writerAndReaders.js';

const TITLE = 'query Title($id: ID!) { paper(id: $id) { title citerCount } }';
const title = { query: TITLE, variables: { id: HUB } };
const { paper, citation } = recordsOf({ source: 'test', version: '2026-01-01' });

const sample = rememberingSample();
const { asked, remembered } = sample;

describe('an answer that is asked for again', () => {
  test('comes from memory, in one statement, and is the same to the byte', async () => {
    const text = await remembered(HUB_PAGE);
    const again = await post(sample.server, HUB_PAGE);
    expect(again.headers.get('server-timing')).toBe('neo4j;desc="1 statements"');
    expect(await again.text()).toBe(text);
    expect(await asked(HUB_PAGE, sample.plain)).toEqual([text, 3]);
    const one = await post(sample.server, HUB_PAGE);
    const other = await post(sample.plain, HUB_PAGE);
    for (const name of ['content-type', 'vary', 'x-content-type-options', 'cache-control']) {
      expect([name, one.headers.get(name)]).toEqual([name, other.headers.get(name)]);
    }
  });

  test('is read with the bookmark that it is remembered under', async () => {
    const bookmarks: RunOptions['bookmarks'][] = [];
    const graph: Graph = {
      ...boundTo(sample.graph),
      read: (query, params, options) => {
        bookmarks.push(options?.bookmarks);
        return sample.graph.read(query, params, options);
      },
    };
    const server = await startTestServer(graph);
    const current = await graph.bookmark();
    let reads: number;
    do {
      reads = bookmarks.length;
      await asked(HUB_PAGE, server);
    } while (bookmarks.length > reads);
    expect(bookmarks.slice(-3)).toEqual([[current], [current], [current]]);
    await server.drain();
  });

  test('is read again after every commit', async () => {
    await remembered(title);
    for (let n = 0; n < 5; n += 1) {
      const lines = [paper([`doi:10.7/${n}`]), citation(`doi:10.7/${n}`, HUB)];
      await importLines(sample.graph, lines);
      const [text, count] = await asked(title);
      expect(count).toBeGreaterThan(0);
      expect(text).toBe((await asked(title, sample.plain))[0]);
      expect(JSON.parse(text)).toMatchObject({ data: { paper: { citerCount: 18 + n } } });
      expect(await remembered(title)).toBe(text);
    }
  });

  test('is another one for other variables, another operation and another form of answer', async () => {
    await remembered(title);
    expect((await asked({ ...title, variables: { id: 'doi:10.7/0' } }))[0]).toContain(
      '"citerCount":0',
    );
    const two = `${TITLE} query Other($id: ID!) { paper(id: $id) { year } }`;
    const named = (operationName: string) => ({ ...title, query: two, operationName });
    expect(await remembered(named('Title'))).not.toBe(await remembered(named('Other')));
    const json = await post(sample.server, title, { accept: 'application/json' });
    expect(json.headers.get('content-type')).toContain('application/json');
    const graphql = await post(sample.server, title, {
      accept: 'application/graphql-response+json',
    });
    expect(graphql.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  test('has what is asked for beside the data, and never what another one asked for', async () => {
    const data = await remembered(title);
    const cost = { ...title, extensions: { cost: true } };
    const [priced] = await asked(cost, sample.plain);
    expect(await remembered(cost)).toBe(priced);
    expect(priced).toContain('"cost"');
    expect(await remembered(title)).toBe(data);
    expect(JSON.parse(priced)).toMatchObject(JSON.parse(data) as object);
  });

  test.each([
    ['that is refused', { query: '{ nonsense }' }, 400],
    ['with an error beside its data', { query: '{ paper(id: "issn:1") { id } }' }, 200],
    [
      'that holds an error in a list',
      { query: `{ papers(ids: ["${HUB}", "issn:1"]) { id } }` },
      200,
    ],
  ])('%s is made anew', async (_, body, status) => {
    for (let n = 0; n < 3; n += 1) {
      const response = await post(sample.server, body);
      expect(response.status).toBe(status);
      expect(await response.json()).toHaveProperty('errors');
    }
    expect(await asked(body)).toEqual(await asked(body, sample.plain));
  });

  test('of a persisted query is found by its hash, and not by the hash of another one', async () => {
    const sha256Hash = createHash('sha256').update(TITLE).digest('hex');
    const persistedQuery = { version: 1, sha256Hash };
    const { query: _, ...rest } = title;
    const text = await remembered({ ...title, extensions: { persistedQuery } });
    expect(await remembered({ ...rest, extensions: { persistedQuery } })).toBe(text);
    const wrong = await post(sample.server, {
      query: HUB_PAGE.query,
      variables: { id: HUB },
      extensions: { persistedQuery },
    });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('provided sha does not match query');
  });

  test('is not sent to a page of another site that a browser asks for it', async () => {
    const address = `${sample.server.address}/graphql?query=${encodeURIComponent(TITLE)}&variables={"id":"${HUB}"}`;
    await remembered(title);
    expect((await fetch(address)).status).toBe(200);
    const foreign = await fetch(address, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(foreign.status).toBe(400);
  });
});

// Of the transactions beside readers; .ci/long has more.
const ROUNDS = Number(process.env.CITEGRAPH_TEST_ROUNDS ?? 20);

test.each(['one process', 'two workers'])(
  'an answer of %s is never older than what was acknowledged when it was asked for, however many ask while something is committed',
  async (processes) => {
    const workers =
      processes === 'one process' ? null : await startOnTestDatabase({ WORKERS: '2' });
    const through = { graph: sample.graph, server: workers ?? sample.server };
    const written = writeBesideReaders(through, ROUNDS).finally(() => workers?.stop());
    const { rounds, read, validated, stale } = await written;
    process.stderr.write(
      `${rounds} transactions: ${read} answers read, ${validated} from memory, ${stale.length} stale\n`,
    );
    expect(stale).toEqual([]);
    expect(validated).toBeGreaterThan(rounds);
    expect(read).toBeGreaterThan(rounds);
  },
  240_000 + ROUNDS * 2_000,
);

describe('the version of the graph', () => {
  const versioned = { ...title, extensions: { graph: true } };
  const versionOf = async (at?: TestServer) => {
    const { extensions } = JSON.parse((await asked(versioned, at))[0]) as {
      extensions?: { graph: { version: string | null } };
    };
    return extensions?.graph.version;
  };

  test('is the same until something is committed, read or remembered', async () => {
    const version = await versionOf();
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    await remembered(versioned);
    expect([await versionOf(), await versionOf(sample.plain)]).toEqual([version, version]);
    await importLines(sample.graph, [paper(['doi:10.7/version'])]);
    expect(await versionOf()).not.toBe(version);
  });

  test.each(['jsonl', 'cytoscape', 'graphml', 'gexf'])(
    'is in exports too: in a header, and in the summary of %s',
    async (format) => {
      const response = await exported(sample.server, 'neighbourhood', { ids: HUB, format });
      const version = response.headers.get('citegraph-graph-version');
      expect(version).toBe(await versionOf());
      const text = (await response.text()).replaceAll('&quot;', '"');
      expect(text).toContain(`"graph":{"version":"${String(version)}"}`);
    },
  );

  test('is unknown when something is committed while the answer is read', async () => {
    let commits = 0;
    const busy = await connectTestGraph();
    const during: Graph = Object.create(busy, {
      read: {
        value: async (...args: Parameters<Graph['read']>) => {
          await importLines(busy, [paper([`doi:10.7/during${(commits += 1)}`])]);
          return busy.read(...args);
        },
      },
    }) as Graph;
    const at = await startTestServer(during);
    expect(await versionOf(at)).toBeNull();
    expect(commits).toBe(1);
    await at.drain();
    await busy.close();
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createKey, type IssuedKey } from '../../src/access/keys.js';
import type { Graph } from '../../src/graph/graph.js';
import { startOnTestDatabase, type ServerOnTestDatabase } from '../support/startOnTestDatabase.js';
import { connectTestGraph, emptyGraph, refillGraph, sampleLines } from '../support/testGraph.js';
import { WorkerLog } from '../support/workerLog.js';

const HUB = 'arxiv:1803.04585';
/** None is given back of these: every list on their way has something in it. */
const QUERIES = [
  `{ paper(id: "${HUB}") { title } }`,
  `{ paper(id: "${HUB}") { citers(first: 1) { edges { node { title } } } } }`,
];
const WORKERS = 4;
/** Of each key. Their connections are spread over all workers. */
const CLIENTS = 8;
/** After so many a client stops: the bucket has been empty for a while. */
const REFUSALS = 60;

/** What the clients of a key have got. */
interface Got {
  readonly admitted: number;
  readonly refused: number;
}

let graph: Graph;
let server: ServerOnTestDatabase;
beforeAll(async () => {
  graph = await connectTestGraph();
  await refillGraph(graph, sampleLines());
  server = await startOnTestDatabase({
    ...{ WORKERS: `${WORKERS}`, ACCESS: 'keys', LOG_LEVEL: 'info' },
    // What is remembered would cost less than its price.
    REMEMBERED_ANSWERS_MB: '0',
  });
});
afterAll(async () => {
  await server.stop();
  await emptyGraph(graph);
  await graph.close();
});

/** Asks without a pause and without heeding Retry-After; resolves with the work that answers say they cost. */
async function flood(key: IssuedKey): Promise<Got> {
  let [admitted, refused] = [0, 0];
  for (let n = 0; refused < REFUSALS; n += 1) {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', authorization: `Bearer ${key.secret.text}` },
      },
      body: JSON.stringify({ query: QUERIES[n % QUERIES.length], extensions: { cost: true } }),
    });
    const { data, extensions } = (await response.json()) as {
      data?: object;
      extensions?: { cost: { work: { requested: number } } };
    };
    if (response.status === 429) refused += 1;
    else {
      expect([response.status, data]).toEqual([200, { paper: expect.anything() as unknown }]);
      admitted += extensions?.cost.work.requested ?? NaN;
    }
  }
  return { admitted, refused };
}

test('four workers admit no more of two keys than their quotas, what flows in, and a loan each', async () => {
  const limits = [1_200, 600];
  const keys = await Promise.all(
    limits.map((costPerMinute) =>
      createKey(graph, { name: 'flood', scopes: ['read'], costPerMinute }),
    ),
  );
  // Servers read the list of keys when somebody comes with one, which is now.
  const beganMs = performance.now();
  const got = await Promise.all(
    keys.map((key) => Promise.all(Array.from({ length: CLIENTS }, () => flood(key)))),
  );
  const minutes = (performance.now() - beganMs) / 60_000;
  limits.forEach((limit, n) => {
    const admitted = (got[n] ?? []).reduce((sum, client) => sum + client.admitted, 0);
    const loans = (WORKERS * limit) / 60;
    expect(admitted).toBeLessThanOrEqual(limit + minutes * limit + loans);
    expect(admitted).toBeGreaterThanOrEqual(limit - loans);
  });
  const { records } = new WorkerLog(server.printed);
  for (const { key } of keys) {
    const workers = records.filter((record) => record['key'] === key.id);
    expect(new Set(workers.map(({ worker }) => worker)).size).toBe(WORKERS);
  }
});

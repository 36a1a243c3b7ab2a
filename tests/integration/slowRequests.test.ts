import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { HUB_PAGE } from '../../src/explore/operations.js';
import { SAMPLE_HUB } from '../../src/explore/sampleHub.js';
import type { Graph } from '../../src/graph/graph.js';
import { ServerLog } from '../support/serverLog.js';
import { connectTestGraph, refillGraph, sampleLines } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

/** The least that can be asked for: whatever reads the database takes as long. */
const SLOW = { SLOW_REQUEST_MS: '1', SLOW_REQUEST_PLANS: 'on', REMEMBERED_ANSWERS_MB: '0' };

const log = new ServerLog();
let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await connectTestGraph();
  await refillGraph(graph, sampleLines());
  server = await startTestServer(graph, { LOG_LEVEL: 'info', ...SLOW }, { log });
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});
beforeEach(() => {
  log.lines.length = 0;
});

const linesOf = (msg: string) => log.lines.filter((line) => line['msg'] === msg);

test('a slow request has a line with what it read, and one with a plan that was not run', async () => {
  await server.query(HUB_PAGE.query, HUB_PAGE.variables);
  const { query, plan } = await log.says('Plan of the slowest statement');
  const [line] = linesOf('Slow request');
  expect(line).toMatchObject({
    level: 40,
    operation: 'HubPage',
    document: expect.stringMatching(
      /^query HubPage\(\$id: ID!, \$first: Int = 0, .*\{ paper\(id: \$id\)/,
    ),
    variables: ['$id: ID!', '$first: Int', '$after: String', '$filter: CitationFilter'],
    status: 200,
    reads: expect.arrayContaining([
      expect.objectContaining({ query: 'papersByLookups', reads: 1, rows: 1 }),
    ]),
  });
  expect(line?.['reads']).toContainEqual(expect.objectContaining({ query }));
  expect(plan).toMatch(/^ProduceResults \(\d+ rows\) /);
  expect(plan).toMatch(/\n {2}\w/);
  expect(JSON.stringify(log.lines)).not.toContain(SAMPLE_HUB);
});

test('a slow export has one too', async () => {
  const response = await fetch(`${server.address}/export/citers?id=${SAMPLE_HUB}&format=csv`);
  await response.text();
  expect(await log.says('Slow request')).toMatchObject({ operation: 'export citers', status: 200 });
});

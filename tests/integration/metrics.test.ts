import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { requestText, sendRaw } from '../support/rawHttp.js';
import { scrape, type Scraped } from '../support/scrape.js';
import { connectTestGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const SECRET = 'doi:10.5555/nobody-may-see-this';
const KNOWN = 'query Known($id: ID!) { paper(id: $id) { id } }';

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await connectTestGraph();
});
beforeEach(async () => {
  server = await startTestServer(graph, { METRICS_PORT: '0' });
});
afterEach(() => server.drain());
afterAll(() => graph.close());

/** Metrics as soon as they have so much of something: a request is counted when its response is over. */
async function scrapedWith(sample: string, value: number): Promise<Scraped> {
  for (;;) {
    const scraped = await scrape(server);
    if ((scraped.of(sample) ?? 0) >= value) return scraped;
  }
}

const ask = (query: string, variables = {}, extensions = {}): Promise<Response> =>
  fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, extensions }),
  });

describe('one request', () => {
  test('is counted by operation, with its duration, its work and its statements', async () => {
    const answer = await ask(KNOWN, { id: SECRET }, { cost: true });
    const { extensions } = (await answer.json()) as {
      extensions: { cost: { work: { requested: number } } };
    };
    const scraped = await scrapedWith(
      'citegraph_operation_duration_seconds_count{operation="Known"}',
      1,
    );
    const figures = {
      'citegraph_http_requests_total{route="/graphql",status="200"}': 1,
      'citegraph_http_request_duration_seconds_count{route="/graphql"}': 1,
      'citegraph_operations_total{operation="Known",status="200",code="OK"}': 1,
      'citegraph_operation_duration_seconds_count{operation="Known"}': 1,
      'citegraph_operation_duration_seconds_bucket{le="+Inf",operation="Known"}': 1,
      'citegraph_work_total{operation="Known"}': extensions.cost.work.requested,
      'citegraph_statements_total{query="papersByLookups",code="OK"}': 1,
      'citegraph_statement_duration_seconds_count{query="papersByLookups"}': 1,
      'citegraph_remembered_lookups_total{result="miss"}': 1,
      'citegraph_remembered_lookups_total{result="hit"}': 0,
      'citegraph_reads_running{queue="short"}': 0,
      'citegraph_reads_waiting{queue="long"}': 0,
      'citegraph_reads_limit{queue="long"}': 1,
      citegraph_connections_open: 1,
      citegraph_connections_accepted_total: 1,
      citegraph_exports_running: 0,
      citegraph_exports_limit: 4,
      citegraph_ready: 1,
    };
    const exported = Object.keys(figures).map((name) => [name, scraped.of(name)]);
    expect(Object.fromEntries(exported)).toEqual(figures);
    expect(
      scraped.of('citegraph_operation_duration_seconds_sum{operation="Known"}'),
    ).toBeGreaterThan(0);
    expect(scraped.text).not.toContain('nobody');
  });

  test('that is asked again is found among the remembered answers', async () => {
    let asked = 0;
    for (; (await scrape(server)).of('citegraph_remembered_lookups_total{result="hit"}') === 0;) {
      await ask(KNOWN, { id: SECRET });
      asked += 1;
    }
    const scraped = await scrapedWith(
      'citegraph_operations_total{operation="Known",status="200",code="OK"}',
      asked,
    );
    const lookups = ['hit', 'miss', 'changed', 'unknown', 'aside'].map((result) =>
      scraped.of(`citegraph_remembered_lookups_total{result="${result}"}`),
    );
    expect(lookups.reduce<number>((sum, count) => sum + (count ?? NaN), 0)).toBe(asked);
    expect(scraped.of('citegraph_remembered_answers')).toBe(1);
    expect(scraped.of('citegraph_remembered_bytes')).toBeGreaterThan(1_000);
    expect(scraped.of('citegraph_statements_total{query="bookmark",code="OK"}')).toBeGreaterThan(0);
  });

  test('that fails is counted by the code of its error', async () => {
    await ask('query Broken { nothing }');
    await ask('{');
    await ask('query Refused { search(first: 100000) { totalCount } }');
    await fetch(`${server.address}/export/citers?id=${SECRET}&format=csv`);
    await sendRaw(server.address, requestText('GET /%zz HTTP/1.1'));
    const scraped = await scrapedWith('citegraph_http_requests_total{route="",status="400"}', 1);
    const codes = [...scraped.samples.keys()].filter((key) =>
      key.startsWith('citegraph_operations_total'),
    );
    expect(codes.map((key) => key.replace('citegraph_operations_total', ''))).toEqual([
      '{operation="Broken",status="400",code="GRAPHQL_VALIDATION_FAILED"}',
      '{operation="",status="400",code="GRAPHQL_PARSE_FAILED"}',
      '{operation="Refused",status="200",code="BAD_USER_INPUT"}',
      '{operation="export citers",status="404",code="NOT_FOUND"}',
    ]);
  });
});

test('hostile names take a hundred places, and what follows is one', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'x'.repeat(5_000)];
  const flood = Array.from({ length: 150 }, (_, n) => `Flood${n}`);
  for (const name of [...names, ...flood]) {
    const { status } = await ask(`query ${name} { __typename }`, { unused: SECRET });
    expect(status).toBe(200);
  }
  const other = 'citegraph_operations_total{operation="other",status="200",code="OK"}';
  const scraped = await scrapedWith(other, 54);
  expect(scraped.of(other)).toBe(54);
  const operations = scraped.valuesOf('citegraph_operations_total', 'operation');
  expect(operations).toHaveLength(101);
  expect(operations).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'other']));
  expect(operations).not.toContain('Flood149');
  expect(scraped.text).not.toContain('nobody');
  expect(scraped.text).not.toContain('xxx');
});

test('what the graph holds is what a query says, and Node.js says how it is', async () => {
  const { data } = await server.query('{ graphStatistics { paperCount citationCount } }');
  const scraped = await scrape(server);
  expect(data?.graphStatistics).toEqual({
    paperCount: scraped.of('citegraph_papers'),
    citationCount: scraped.of('citegraph_citations'),
  });
  expect(scraped.of('citegraph_import_work_due{kind="merges"}')).toBeGreaterThanOrEqual(0);
  for (const name of [
    ...[
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
      'nodejs_heap_size_used_bytes',
    ],
    ...['nodejs_eventloop_lag_p99_seconds', 'process_open_fds', 'process_start_time_seconds'],
  ]) {
    expect([name, scraped.of(name)]).toEqual([name, expect.any(Number)]);
  }
});

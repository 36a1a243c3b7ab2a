import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print, parse } from 'graphql';
import { HUB_PAGE } from '../../src/explore/operations.js';
import { SAMPLE_HUB } from '../../src/explore/sampleHub.js';
import type { Graph } from '../../src/graph/graph.js';
import { must } from '../../src/must.js';
import { holdsLastTrace, TIMES_ASKED } from '../support/tracePicture.js';
import { connectTestGraph, refillGraph, sampleLines } from '../support/testGraph.js';
import { pathOf, traced } from '../support/tracedServer.js';
import type { TestServer } from '../support/testServer.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CLIENT = 'b7ad6b7169203331';
const QUERY = `query Known($id: ID!) { paper(id: $id) { title citers(first: 2) { totalCount } } }`;

let graph: Graph;
beforeAll(async () => {
  graph = await connectTestGraph();
  await refillGraph(graph, sampleLines());
});
afterAll(() => graph.close());

/** Asks `QUERY`, or another one. */
const ask = (
  { address }: TestServer,
  headers: Record<string, string> = {},
  body: object = { query: QUERY, variables: { id: SAMPLE_HUB } },
) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('the trace of a request', () => {
  test('is the request, its operation, its reads and their statements', async () => {
    const { receiver, log } = await traced(graph, (server) =>
      ask(server, { 'x-request-id': 'r1' }),
    );
    const { spans, resources, requests } = receiver;
    expect(spans.map((span) => pathOf(span, spans).join(' > ')).sort()).toEqual([
      'POST /graphql',
      'POST /graphql > query',
      'POST /graphql > query > load papersByLookup',
      'POST /graphql > query > load papersByLookup > READ papersByLookups',
    ]);
    const byName = new Map(spans.map((span) => [span.name, span]));
    const { traceId } = must(byName.get('query'), 'the operation');
    expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
    expect(byName.get('POST /graphql')).toMatchObject({
      ...{ kind: 2, status: 0, parentSpanId: '' },
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'url.path': '/graphql',
        'url.scheme': 'http',
        'network.protocol.version': '1.1',
        'http.response.status_code': 200,
        'citegraph.request.id': 'r1',
      },
    });
    expect(byName.get('query')?.attributes).toEqual({
      'graphql.operation.name': 'Known',
      'graphql.operation.type': 'query',
    });
    expect(byName.get('load papersByLookup')?.attributes).toEqual({
      'citegraph.loader': 'papersByLookup',
      'citegraph.query': 'papersByLookups',
      'citegraph.rows': 1,
    });
    expect(byName.get('READ papersByLookups')).toMatchObject({
      ...{ kind: 3, status: 0, links: [] },
      attributes: {
        'db.system.name': 'neo4j',
        'db.operation.name': 'READ',
        'db.query.summary': 'READ papersByLookups',
        'db.response.returned_rows': 1,
        'db.namespace': 'neo4j',
        'server.address': expect.any(String),
        'server.port': expect.any(Number),
      },
    });
    expect(resources[0]).toMatchObject({
      'service.name': 'citegraph',
      'telemetry.sdk.language': 'nodejs',
    });
    expect(requests[0]?.url).toBe('/v1/traces');
    expect(log.lines.find(({ requestId }) => requestId === 'r1')).toMatchObject({
      trace_id: traceId,
    });
  });

  test('of a hub page is as the documentation pictures it', async () => {
    const { query, variables } = HUB_PAGE;
    const { receiver } = await traced(
      graph,
      async (server) => {
        for (let n = 0; n < TIMES_ASKED; n += 1) await ask(server, {}, { query, variables });
      },
      { variables: { REMEMBERED_ANSWERS_MB: '0' } },
    );
    holdsLastTrace(receiver.spans);
  });

  test('continues that of its client, and names itself in the answer', async () => {
    let timing = '';
    const { receiver } = await traced(graph, async (server) => {
      const { headers } = await ask(server, { traceparent: `00-${TRACE}-${CLIENT}-01` });
      timing = headers.get('server-timing') ?? '';
    });
    const root = receiver.spans.find(({ name }) => name === 'POST /graphql');
    expect(root).toMatchObject({ traceId: TRACE, parentSpanId: CLIENT });
    expect(timing).toBe(
      `neo4j;desc="1 statements", traceparent;desc="00-${TRACE}-${must(root, 'the request').spanId}-01"`,
    );
    expect(receiver.spans).toHaveLength(4);
  });

  test('is its own where a client names none, or one that is invalid', async () => {
    const invalid = [
      `${TRACE}-${CLIENT}-01`,
      `ff-${TRACE}-${CLIENT}-01`,
      `00-${'0'.repeat(32)}-${CLIENT}-01`,
      `00-${TRACE}-${CLIENT}-01, 00-${TRACE}-${CLIENT}-01`,
      `00-${TRACE}-${CLIENT}-01${'-x'.repeat(3_000)}`,
      `00-${TRACE}-${CLIENT}-\u00ff`,
      '',
    ];
    const { receiver } = await traced(graph, async (server) => {
      for (const traceparent of invalid) await ask(server, { traceparent });
    });
    const roots = receiver.spans.filter(({ name }) => name === 'POST /graphql');
    expect(roots.map(({ parentSpanId }) => parentSpanId)).toEqual(invalid.map(() => ''));
    const ids = new Set(roots.map(({ traceId }) => traceId));
    expect(ids.size).toBe(invalid.length);
    expect(ids).not.toContain(TRACE);
  });

  test('is not exported when its client does not sample it, and is named all the same', async () => {
    const { receiver, log } = await traced(graph, (server) =>
      ask(server, { traceparent: `00-${TRACE}-${CLIENT}-00` }),
    );
    expect(receiver.requests).toEqual([]);
    expect(log.lines.filter((line) => line['trace_id'] === TRACE)).toHaveLength(1);
  });

  test('has the codes of errors, and no message', async () => {
    const { receiver } = await traced(graph, (server) =>
      ask(server, {}, { query: 'query Wrong { paper(id: "doi:secret") { titel } }' }),
    );
    const operation = receiver.spans.find(({ name }) => name === 'query');
    expect(operation).toMatchObject({
      status: 2,
      attributes: { 'error.type': 'GRAPHQL_VALIDATION_FAILED', 'graphql.operation.name': 'Wrong' },
    });
    expect(receiver.bodies.join()).not.toMatch(/secret|titel/);
  });
});

test('no span has what was asked for, or who asked', async () => {
  const secrets = [
    '1803.04585',
    'goodhart',
    'Bearer',
    'hidden-cookie',
    'hidden-agent',
    'csvsecret',
  ];
  const headers = {
    authorization: 'Bearer x',
    cookie: 'hidden-cookie=1',
    'user-agent': 'hidden-agent',
  };
  const { receiver } = await traced(graph, async (server) => {
    const query = `{ search(query: "goodhart") { totalCount } paper(id: "${SAMPLE_HUB}") { title } }`;
    await (await ask(server, headers, { query: print(parse(query)) })).text();
    await (await ask(server, headers)).text();
    for (const path of [
      `/papers/${SAMPLE_HUB}?x=csvsecret`,
      `/export/citers?id=${SAMPLE_HUB}&format=csv`,
      `/none/csvsecret`,
    ]) {
      await (await fetch(`${server.address}${path}`, { headers })).text();
    }
    await fetch(`${server.address}/health/live`);
  });
  const names = receiver.spans.filter(({ kind }) => kind === 2).map(({ name }) => name);
  expect(names.sort()).toEqual(
    ['GET', 'GET /export/citers', 'GET /papers/*', 'POST /graphql', 'POST /graphql'].sort(),
  );
  const sent = receiver.bodies.join();
  expect(secrets.filter((secret) => sent.includes(secret))).toEqual([]);
});

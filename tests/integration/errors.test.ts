import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DatabaseError, DatabaseUnavailableError, OverloadedError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/graph.js';
import { servedBy } from '../support/heldGraph.js';
import { ServerLog } from '../support/serverLog.js';
import { connectTestGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const SECRET = 'connect ECONNREFUSED 10.0.0.7:7687';
const PAPER = '{ paper(id: "arxiv:1803.04585") { id } }';

let graph: Graph;
let server: TestServer;
/** What every read fails with; null reads from the graph. */
let failure: Error | null;
const log = new ServerLog();
beforeAll(async () => {
  graph = await connectTestGraph();
  const failing = servedBy({
    read: (...args) => (failure === null ? graph.read(...args) : Promise.reject(failure)),
  });
  server = await startTestServer(failing, { LOG_LEVEL: 'info' }, { log });
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});
beforeEach(() => {
  failure = null;
  log.lines.length = 0;
});

describe('an answer whose reads failed', () => {
  test('is 503 while Neo4j does not answer; the log has the reason, and the client has not', async () => {
    failure = new DatabaseUnavailableError('Neo4j does not answer.', { cause: new Error(SECRET) });
    const { status, headers, errors } = await server.query(PAPER);
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('1');
    expect(errors).toMatchObject([
      { message: 'Neo4j does not answer.', extensions: { code: 'DATABASE_UNAVAILABLE' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
    expect(log.lines.map(({ level }) => level)).toEqual([40, 30]);
    expect(JSON.stringify(log.lines[0])).toContain(SECRET);
    expect(log.lines[1]).toMatchObject({ status: 503, errors: ['DATABASE_UNAVAILABLE'] });
  });

  test('says when to try again', async () => {
    failure = new OverloadedError(7);
    const { status, headers, errors } = await server.query(`{ a: ${PAPER.slice(2)}`);
    expect([status, headers.get('retry-after')]).toEqual([503, '7']);
    expect(errors?.[0]?.extensions).toEqual({ code: 'OVERLOADED', retryAfter: 7 });
    const file = await fetch(
      `${server.address}/export/neighbourhood?ids=arxiv:1803.04585&format=csv`,
    );
    expect([file.status, file.headers.get('retry-after')]).toEqual([503, '7']);
  });

  test('keeps 200 when it has some data', async () => {
    failure = new DatabaseUnavailableError('Neo4j does not answer.');
    const { status, data } = await server.query(`{ __typename ${PAPER.slice(2)}`);
    expect(status).toBe(200);
    expect(data).toEqual({ __typename: 'Query', paper: null });
  });

  test('for a reason of ours names the request, and the log has it once', async () => {
    failure = new DatabaseError(SECRET);
    const { headers, errors } = await server.query(
      `{ a: ${PAPER.slice(2, -2)} b: ${PAPER.slice(2)}`,
    );
    const requestId = headers.get('x-request-id');
    expect(errors).toHaveLength(2);
    expect(errors?.[0]).toMatchObject({
      message: `Internal error. See the server log for request ${requestId}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    });
    expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
    expect(log.lines.map(({ level }) => level)).toEqual([50, 30]);
    expect(log.lines[0]).toMatchObject({ requestId, err: { message: SECRET } });
  });
});

describe('an error that nobody foresaw', () => {
  const failures: [string, Error][] = [
    ['of the program', new TypeError(SECRET)],
    ['with a reason', new Error('No.', { cause: new Error(SECRET) })],
    ['with a code that is not ours', Object.assign(new Error(SECRET), { code: 'EACCES' })],
    ['that looks like one of HTTP', Object.assign(new Error(SECRET), { statusCode: 500 })],
  ];
  const places: [string, Record<string, string>][] = [
    [`/graphql?query=${encodeURIComponent(PAPER)}`, {}],
    ['/export/neighbourhood?ids=arxiv:1803.04585&format=csv', {}],
    ['/', {}],
    ['/', { accept: 'text/html' }],
  ];

  test.each(
    failures.flatMap(([what, error]) =>
      places.map(([place, headers]) => ({ what, error, place, headers })),
    ),
  )('$what, at $place: the log tells it, and the answer does not', async (asked) => {
    failure = asked.error;
    const response = await fetch(`${server.address}${asked.place}`, { headers: asked.headers });
    const answer = JSON.stringify([...response.headers]) + (await response.text());
    expect(answer).not.toContain('10.0.0.7');
    expect(answer).not.toContain('ECONNREFUSED');
    expect(JSON.stringify(log.lines)).toContain(SECRET);
    expect(log.lines.every(({ requestId }) => answer.includes(String(requestId)))).toBe(true);
  });
});

describe('a mistake of the client', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ['no GraphQL', '{ paper(', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nobody }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of another type',
      'query ($id: ID!) { paper(id: $id) { id } }',
      { id: {} },
      'BAD_USER_INPUT',
    ],
    [
      'an argument that a variable leaves null',
      'query ($ids: [ID!] = []) { papers(ids: $ids) { id } }',
      { ids: null },
      'BAD_USER_INPUT',
    ],
    [
      'many mistakes at once',
      'query ($ids: [ID!]!) { papers(ids: $ids) { id } }',
      { ids: Array.from({ length: 100 }, () => ({})) },
      'BAD_USER_INPUT',
    ],
  ])('%s has a code, and is no error of the server', async (_what, query, variables, code) => {
    const { errors } = await server.query(query, variables);
    expect(new Set(errors?.map(({ extensions }) => extensions['code']))).toEqual(new Set([code]));
    expect(log.lines.map(({ level }) => level)).toEqual([30]);
  });

  test('a message that quotes 200 KB is cut', async () => {
    const { status, errors } = await server.query(
      'query ($n: Int) { hubs(first: $n) { totalCount } }',
      {
        n: 'x'.repeat(200_000),
      },
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/^Variable "\$n" got invalid value "x+…$/);
    expect(errors?.[0]?.message).toHaveLength(500);
  });
});

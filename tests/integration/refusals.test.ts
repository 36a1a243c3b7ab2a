import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { requestText, sendRaw } from '../support/rawHttp.js';
import { ServerLog } from '../support/serverLog.js';
import { connectTestGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const JSON_BODY = { 'content-type': 'application/json' };
const TYPENAME = '{"query":"{ __typename }"}';

let graph: Graph;
let server: TestServer;
const log = new ServerLog();
beforeAll(async () => {
  graph = await connectTestGraph();
  server = await startTestServer(graph, { LOG_LEVEL: 'info' }, { log });
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});
beforeEach(() => {
  log.lines.length = 0;
});

const post = (body: string | Uint8Array, headers: Record<string, string> = JSON_BODY) =>
  fetch(`${server.address}/graphql`, { method: 'POST', headers, body });

interface Shown {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}
const errorsIn = (text: string): Shown[] => {
  const { errors, ...rest } = JSON.parse(text) as { errors: Shown[] };
  expect(rest).toEqual({});
  return errors;
};
const codesIn = (text: string) => errorsIn(text).map(({ extensions }) => extensions['code']);

describe('what /graphql refuses', () => {
  test.each<[string, string | Uint8Array, Record<string, string>, number, string]>([
    ['JSON that ends early', '{"query": ', JSON_BODY, 400, 'BAD_REQUEST'],
    ['a key that would poison objects', '{"__proto__": {}}', JSON_BODY, 400, 'BAD_REQUEST'],
    ['an empty body', '', JSON_BODY, 400, 'BAD_REQUEST'],
    ['no object', '"text"', JSON_BODY, 400, 'BAD_REQUEST'],
    ['several operations', `[${TYPENAME},${TYPENAME}]`, JSON_BODY, 400, 'BAD_REQUEST'],
    ['a body that is not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), JSON_BODY, 400, 'BAD_REQUEST'],
    ['plain text', TYPENAME, { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a form',
      'query=1',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'another charset',
      TYPENAME,
      { 'content-type': 'application/json; charset="latin1"' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['no media type', TYPENAME, { 'content-type': 'x' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a media type that nobody has',
      TYPENAME,
      { ...JSON_BODY, accept: 'image/png' },
      406,
      'NOT_ACCEPTABLE',
    ],
    ['too long a body', `"${'x'.repeat(256 * 1024)}"`, JSON_BODY, 413, 'REQUEST_TOO_LARGE'],
  ])('%s: an error of GraphQL, and one line', async (_what, body, headers, status, code) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(codesIn(await response.text())).toEqual([code]);
    expect(log.lines.map(({ level, errors }) => ({ level, errors }))).toEqual([
      { level: 30, errors: [code] },
    ]);
    expect(log.lines[0]).toMatchObject({ status, requestId: response.headers.get('x-request-id') });
  });

  test('comes in the media type of GraphQL for clients that take it', async () => {
    const accept = 'application/graphql-response+json';
    const response = await post('{', { ...JSON_BODY, accept });
    expect(response.headers.get('content-type')).toContain(accept);
  });

  test('UTF-8 is read, also when it is named', async () => {
    const response = await post(TYPENAME, { 'content-type': 'application/json; charset=UTF-8' });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect(log.lines).toMatchObject([{ level: 30, operation: null, statements: 0, status: 200 }]);
  });

  test.each(['DELETE', 'PUT', 'PROPFIND', 'HEAD'])('%s is not allowed', async (method) => {
    const answer = await sendRaw(server.address, requestText(`${method} /graphql HTTP/1.1`));
    expect(answer.status).toBe(405);
    expect(answer.head).toContain('\r\nallow: get, post');
    if (method !== 'HEAD') expect(codesIn(answer.body)).toEqual(['METHOD_NOT_ALLOWED']);
    expect(log.answersWith('METHOD_NOT_ALLOWED')).toHaveLength(1);
  });

  test.each([
    ['1', 'Unsupported persisted query version'],
    ['{"version": 2, "sha256Hash": "00"}', 'Unsupported persisted query version'],
    ['{"version": 1, "sha256Hash": "00"}', 'provided sha does not match query'],
    ['{"version": 1, "sha256Hash": 5}', 'provided sha does not match query'],
    ['{"version": 1}', 'provided sha does not match query'],
  ])('a persisted query %s', async (envelope, message) => {
    const extensions = `{"persistedQuery": ${envelope}}`;
    const posted = await post(`{"query": "{ __typename }", "extensions": ${extensions}}`);
    const search = new URLSearchParams({ query: '{ __typename }', extensions });
    const got = await fetch(`${server.address}/graphql?${search.toString()}`);
    for (const response of [posted, got]) {
      expect(response.status).toBe(400);
      expect(errorsIn(await response.text())).toEqual([
        { message, extensions: { code: 'BAD_REQUEST' } },
      ]);
    }
  });

  test('a hash that nobody sent before is found nowhere, with 200 as its clients expect', async () => {
    const response = await post(
      '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}',
    );
    expect(response.status).toBe(200);
    expect(codesIn(await response.text())).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });
});

describe('other addresses', () => {
  test('lead nowhere, or take other methods', async () => {
    const nowhere = await fetch(`${server.address}/nowhere`);
    expect(nowhere.status).toBe(404);
    expect(errorsIn(await nowhere.text())).toEqual([
      { message: 'No resource at /nowhere.', extensions: { code: 'NOT_FOUND' } },
    ]);
    const posted = await fetch(`${server.address}/docs/http.md`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
    expect(log.lines.map(({ errors }) => errors)).toEqual([['NOT_FOUND'], ['METHOD_NOT_ALLOWED']]);
  });

  test('an address that cannot be decoded is a bad request', async () => {
    const response = await fetch(`${server.address}/%ff`);
    expect(response.status).toBe(400);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(codesIn(await response.text())).toEqual(['BAD_REQUEST']);
    expect(log.answersWith('BAD_REQUEST')).toHaveLength(1);
  });
});

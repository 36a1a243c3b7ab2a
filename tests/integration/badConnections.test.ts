import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Graph } from '../../src/graph/graph.js';
import { openConnection } from '../support/connection.js';
import { requestText, sendRaw, type RawAnswer } from '../support/rawHttp.js';
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

const codesOf = ({ body }: RawAnswer) => {
  const { errors } = JSON.parse(body) as { errors: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
};

describe('a body of 5 MB', () => {
  const body = 'x'.repeat(5 * 1024 * 1024);
  const start = 'POST /graphql HTTP/1.1';

  test.each([
    ['of a known length', requestText(start, JSON_BODY), body],
    ['in chunks', requestText(start, JSON_BODY), null],
  ])('%s: its sender can read why it is refused', async (_how, head, whole) => {
    const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
    const answer =
      whole === null
        ? await sendRaw(
            server.address,
            head.replace('\r\n\r\n', '\r\ntransfer-encoding: chunked\r\n\r\n'),
            ...Array.from({ length: 5 }, () => chunk),
            '0\r\n\r\n',
          )
        : await sendRaw(
            server.address,
            head.replace('\r\n\r\n', `\r\ncontent-length: ${whole.length}\r\n\r\n`),
            whole,
          );
    expect(answer.status).toBe(413);
    expect(codesOf(answer)).toEqual(['REQUEST_TOO_LARGE']);
  });

  test('leaves the connection to the next request', async () => {
    const head = requestText(start, { ...JSON_BODY, connection: 'keep-alive' });
    const next = requestText('GET /health/live HTTP/1.1');
    const withLength = head.replace('\r\n\r\n', `\r\ncontent-length: ${body.length}\r\n\r\n`);
    const answer = await sendRaw(server.address, withLength, body, next);
    expect(answer.status).toBe(413);
    expect(answer.body).toContain('{"status":"live"}');
  });
});

describe('connections that are no use', () => {
  test.each([
    ['text that is not HTTP', 'nonsense\r\n\r\n', 400, 'BAD_REQUEST'],
    ['an unknown method', 'FETCH /graphql HTTP/1.1\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'headers without end',
      requestText('GET / HTTP/1.1', { 'x-long': 'x'.repeat(20_000) }),
      431,
      'HEADERS_TOO_LARGE',
    ],
  ])('%s: an error, and one line at level "info"', async (_what, text, status, code) => {
    const answer = await sendRaw(server.address, text);
    expect(answer.status).toBe(status);
    expect(codesOf(answer)).toEqual([code]);
    expect(log.lines).toMatchObject([{ level: 30, errors: [code], status }]);
  });

  test('a request that does not come to its end is ended with 408', async () => {
    const slowLog = new ServerLog();
    const times = {
      headersMs: 40,
      requestMs: 50,
      keepAliveMs: 1_000,
      silentMs: 10_000,
      checkMs: 10,
    };
    const impatient = await startTestServer(graph, { LOG_LEVEL: 'info' }, { times, log: slowLog });
    const head = requestText('POST /graphql HTTP/1.1', { ...JSON_BODY, 'content-length': '100' });
    for (const begun of ['', 'POST /gra', head, `${head}{"query`]) {
      const answer = await sendRaw(impatient.address, begun);
      expect(answer.status).toBe(408);
      expect(codesOf(answer)).toEqual(['REQUEST_TIMEOUT']);
    }
    expect(slowLog.answersWith('REQUEST_TIMEOUT')).toHaveLength(4);
    expect(slowLog.lines.filter(({ level }) => level > 30)).toEqual([]);
    await impatient.drain();
  });

  test('a body that comes in drops is ended too, as a whole', async () => {
    const times = {
      headersMs: 100,
      requestMs: 200,
      keepAliveMs: 1_000,
      silentMs: 10_000,
      checkMs: 10,
    };
    const impatient = await startTestServer(graph, {}, { times });
    const socket = connect(Number(new URL(impatient.address).port), '127.0.0.1');
    const closed = once(socket, 'close');
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
    // The last drops may find the connection closed.
    socket.on('error', () => undefined);
    socket.write(
      requestText('POST /graphql HTTP/1.1', { ...JSON_BODY, 'content-length': '200000' }),
    );
    const drops = setInterval(() => socket.write(' '), 5);
    await closed;
    clearInterval(drops);
    expect(received).toMatch(/^HTTP\/1\.1 408 .*"REQUEST_TIMEOUT"/s);
    await impatient.drain();
  });

  test('a connection more than the server may have is closed, and the others are served', async () => {
    const boundedLog = new ServerLog();
    const bounded = await startTestServer(
      graph,
      { MAX_CONNECTIONS: '2', LOG_LEVEL: 'info' },
      { log: boundedLog },
    );
    const held = [await openConnection(bounded.app), await openConnection(bounded.app)];
    const further = connect(Number(new URL(bounded.address).port), '127.0.0.1');
    further.on('error', () => undefined);
    await once(further, 'close');
    expect(boundedLog.lines.filter(({ level }) => level === 40)).toMatchObject([
      { setting: 'MAX_CONNECTIONS', most: 2 },
    ]);
    const [first, second] = held;
    second?.leave();
    await first?.send(requestText('GET /health/live HTTP/1.1'));
    expect(await first?.answer).toMatch(/^HTTP\/1\.1 200 /);
    await bounded.drain();
  });

  test('an idle connection is closed after the configured time', async () => {
    const brief = await startTestServer(graph, { KEEP_ALIVE_MS: '1000' });
    const connection = await openConnection(brief.app);
    await connection.send(requestText('GET /health/live HTTP/1.1', { connection: 'keep-alive' }));
    expect(await connection.answer).toMatch(/^HTTP\/1\.1 200 .*keep-alive: timeout=1\b/is);
    await brief.drain();
  });

  test('a client that leaves in the midst of its body is no error of the server', async () => {
    const leaving = connect(Number(new URL(server.address).port), '127.0.0.1');
    leaving.write(requestText('POST /graphql HTTP/1.1', { ...JSON_BODY, 'content-length': '9' }));
    leaving.write('{', () => leaving.resetAndDestroy());
    while (log.answersWith('REQUEST_CANCELLED').length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(log.lines.filter(({ level }) => level > 30)).toEqual([]);
  });

  test('while the server shuts down, it finishes what it began and takes nothing new', async () => {
    const closing = await startTestServer(graph);
    const head = requestText('POST /graphql HTTP/1.1', {
      ...JSON_BODY,
      'content-length': String(TYPENAME.length),
      connection: 'keep-alive',
    });
    const socket = connect(Number(new URL(closing.address).port), '127.0.0.1').setEncoding('utf8');
    const text = new Promise<string>((resolve) => {
      let received = '';
      socket.on('data', (chunk: string) => (received += chunk));
      socket.on('close', () => resolve(received));
    });
    // Answered by the time that a later request is: the server has begun to read this one.
    await new Promise((resolve) => socket.write(head, resolve));
    expect((await fetch(`${closing.address}/health/live`)).status).toBe(200);
    const drained = closing.drain();
    socket.write(TYPENAME + requestText('GET /graphql?query={__typename} HTTP/1.1'));
    expect(await text).toContain('{"data":{"__typename":"Query"}}');
    await drained;
    await expect(fetch(`${closing.address}/health/live`)).rejects.toThrow();
  });
});

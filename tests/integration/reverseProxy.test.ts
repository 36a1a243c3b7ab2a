import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { Agent, request, type RequestOptions } from 'node:https';
import { gunzipSync } from 'node:zlib';
import type { IncomingMessage } from 'node:http';
import { describeWith } from '../support/needs.js';
import { startNginx, type Nginx } from '../support/nginx.js';
import { HUB, HUB_PAGE } from '../support/rememberingSample.js';
import { connectTestGraph, refillGraph, sampleLines } from '../support/testGraph.js';
import type { Graph } from '../../src/graph/graph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const NAME = 'graph.example.org';

describeWith('nginx', 'behind nginx, as examples/nginx.conf has it', () => {
  let graph: Graph;
  let server: TestServer;
  let nginx: Nginx;
  let agent: Agent;
  let connections = 0;
  const lines: Record<string, unknown>[] = [];
  beforeAll(async () => {
    graph = await connectTestGraph();
    await refillGraph(graph, sampleLines());
    const log = { write: (line: string) => void lines.push(JSON.parse(line) as never) };
    const variables = {
      PUBLIC_URL: `https://${NAME}`,
      LOG_LEVEL: 'info',
      REQUEST_DEADLINE_MS: '25000',
    };
    server = await startTestServer(graph, variables, { log });
    server.app.server.on('connection', () => (connections += 1));
    nginx = await startNginx(server.address);
    agent = new Agent({ ca: nginx.certificate, servername: NAME, keepAlive: true });
  });
  afterAll(async () => {
    agent.destroy();
    await nginx.stop();
    await server.drain();
    await graph.close();
  });

  interface Answered {
    readonly status: number | undefined;
    readonly headers: IncomingMessage['headers'];
    readonly body: Buffer;
  }
  const ask = async (path: string, options: RequestOptions = {}, body = ''): Promise<Answered> => {
    const headers = { host: NAME, ...options.headers };
    const to = { host: '127.0.0.1', port: nginx.https, path, agent, ...options, headers };
    const [response] = (await once(request(to).end(body), 'response')) as [IncomingMessage];
    const pieces = (await response.toArray()) as Buffer[];
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) };
  };
  const json = { 'content-type': 'application/json' };
  const hubPage = (headers: Record<string, string> = {}, body = JSON.stringify(HUB_PAGE)) =>
    ask('/graphql', { method: 'POST', headers: { ...json, ...headers } }, body);

  test('answers come by TLS, over connections that stay, with one id in all logs', async () => {
    const { status, headers } = await hubPage({ 'x-request-id': 'of-the-client' });
    expect(status).toBe(200);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
    expect(lines.at(-1)).toMatchObject({
      requestId: headers['x-request-id'],
      operation: 'HubPage',
    });
    const before = connections;
    for (let n = 0; n < 10; n += 1) await hubPage();
    expect(connections).toBe(before);
  });

  test('plain HTTP is led to TLS', async () => {
    const address = `http://127.0.0.1:${nginx.http}/papers/${HUB}?a=b`;
    const { status, headers } = await fetch(address, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, `https://127.0.0.1/papers/${HUB}?a=b`]);
  });

  test('answers are compressed once, and named by what they are', async () => {
    const plain = await hubPage({ 'accept-encoding': 'identity' });
    const packed = await hubPage({ 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    const parameters = { query: HUB_PAGE.query, variables: JSON.stringify(HUB_PAGE.variables) };
    const path = `/graphql?${new URLSearchParams(parameters).toString()}`;
    const { headers } = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.etag).toMatch(/^"[\w-]+-gzip"$/);
    const again = await ask(path, {
      headers: { 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) },
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('refusals are those of citegraph: of bodies, of hosts, of what is not there', async () => {
    const large = await hubPage({}, JSON.stringify({ query: ' '.repeat(300_000) }));
    expect([large.status, large.body.toString()]).toEqual([
      413,
      expect.stringContaining('REQUEST_TOO_LARGE'),
    ]);
    const foreign = await ask('/graphql', { headers: { host: 'evil.example' } });
    expect([foreign.status, foreign.body.toString()]).toEqual([
      403,
      expect.stringContaining('HOST_NOT_ALLOWED'),
    ]);
    expect((await ask('/none')).body.toString()).toContain('NOT_FOUND');
  });

  test('addresses arrive as they are sent', async () => {
    for (const id of ['10.1162%2Fneco.1997.9.8.1735', '10.1162/neco.1997.9.8.1735']) {
      const { status, body } = await ask(`/papers/${id}`, { headers: { accept: 'text/html' } });
      const direct = await fetch(`${server.address}/papers/${id}`, {
        headers: { accept: 'text/html' },
      });
      expect(status).toBe(direct.status);
      expect(body.toString()).toBe(await direct.text());
    }
  });

  test('an export is the same, whole', async () => {
    const path = `/export/citers?id=${HUB}&format=jsonl`;
    const { status, headers, body } = await ask(path);
    expect([status, headers['citegraph-total']]).toEqual([200, '17']);
    expect(body.toString()).toBe(await (await fetch(`${server.address}${path}`)).text());
  });

  test('a server that is gone is said to be, at once', async () => {
    await server.drain();
    expect((await hubPage()).status).toBe(502);
  });
});

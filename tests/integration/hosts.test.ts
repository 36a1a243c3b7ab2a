import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { requestText, sendRaw } from '../support/rawHttp.js';
import { connectTestGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await connectTestGraph();
  server = await startTestServer(graph, { ALLOWED_HOSTS: 'Citegraph.example.org, citegraph' });
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});

const START = 'GET /graphql?query={__typename} HTTP/1.1';
const ask = (host: string, start = START) => sendRaw(server.address, requestText(start, { host }));

describe('the host that a request is for', () => {
  test.each([
    'localhost',
    'LOCALHOST:4000',
    'localhost.:80',
    '127.0.0.1:4000',
    '[::1]:4000',
    '192.168.1.20:4000',
    'citegraph:4000',
    'citegraph.example.org',
  ])('%s is answered', async (host) => {
    expect((await ask(host)).body).toContain('{"data":{"__typename":"Query"}}');
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'org',
    '2130706433',
  ])('%s is refused, with the setting that would allow it', async (host) => {
    const { status, body } = await ask(`${host}:4000`);
    expect(status).toBe(403);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: `The host "${host}:4000" is not allowed. The operator of this server can add it to ALLOWED_HOSTS.`,
          extensions: {
            code: 'HOST_NOT_ALLOWED',
            host: `${host}:4000`,
            setting: 'ALLOWED_HOSTS',
          },
        },
      ],
    });
  });

  test('a long name is shown in part', async () => {
    const { status, body } = await ask(`${'x'.repeat(5_000)}.example`);
    expect(status).toBe(403);
    expect(body).toContain(`"host":"${'x'.repeat(119)}…"`);
  });

  test.each(['a b', '[::1', '[x]', 'localhost:port', 'localhost@evil.example', 'a/b'])(
    '"%s" is no host, even where all are allowed',
    async (host) => {
      const open = await startTestServer(graph, { ALLOWED_HOSTS: '*' });
      for (const { address } of [server, open]) {
        const { status, body } = await sendRaw(address, requestText(START, { host }));
        expect(status).toBe(400);
        expect(body).toContain('"code":"BAD_REQUEST"');
      }
      await open.drain();
    },
  );

  test.each(['1.0', '1.1'])('a request of HTTP/%s that names none is refused', async (version) => {
    const { status, body } = await ask('', START.replace('1.1', version));
    expect(status).toBe(400);
    expect(body).toContain('Got no Host header');
  });

  test('health checks come by any name', async () => {
    expect((await ask('evil.example', 'GET /health/live HTTP/1.1')).status).toBe(200);
    expect((await ask('', 'GET /health/ready HTTP/1.0')).status).toBe(200);
  });

  test('pages and files are guarded as well', async () => {
    for (const place of ['/', '/graphiql', '/schema.graphql', '/export/neighbourhood', '/none']) {
      expect((await ask('evil.example', `GET ${place} HTTP/1.1`)).status).toBe(403);
    }
  });

  test('all names can be allowed', async () => {
    const open = await startTestServer(graph, { ALLOWED_HOSTS: '*' });
    const { status } = await sendRaw(open.address, requestText(START, { host: 'any.example' }));
    expect(status).toBe(200);
    await open.drain();
  });
});

import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import type { Server as TlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectTo } from '../../src/cli/connect.js';
import { loadConfig } from '../../src/config/config.js';
import { runCommand } from '../support/command.js';
import { must } from '../../src/must.js';
import { testConnection } from '../support/testGraph.js';
import { describeWithOpenssl, startTlsProxy } from '../support/tlsProxy.js';

const { uri, username, password } = testConnection();
const right = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

/** Connects with some variables changed; the code and the message of the error. */
async function mistakeWith(
  variables: Record<string, string>,
): Promise<[code: string, message: string]> {
  const config = loadConfig({}, { ...right, ...variables });
  const error: unknown = await connectTo(must(config.neo4j, 'a configured Neo4j'), config).then(
    async (graph) => {
      await graph.close();
      return new Error('It connected.');
    },
    (reason: unknown) => reason,
  );
  const { message, code } = error as Error & { code: string };
  expect(message).not.toContain(password);
  return [code, message];
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('an address at which there is no Neo4j', () => {
  test('of a host that nobody knows', async () => {
    expect(await mistakeWith({ NEO4J_URI: 'neo4j://nowhere.invalid' })).toEqual([
      'DATABASE_UNAVAILABLE',
      'NEO4J_URI: got "neo4j://nowhere.invalid", but no host named nowhere.invalid is known: correct the name, or ' +
        'check the name resolution of this machine.',
    ]);
  });

  test.each(['bolt', 'neo4j', 'bolt+s'])(
    'with a port on which nothing listens: %s',
    async (scheme) => {
      const closed = createServer();
      const port = await listening(closed);
      closed.close();
      await once(closed, 'close');
      const address = `${scheme}://127.0.0.1:${port}`;
      expect(await mistakeWith({ NEO4J_URI: address })).toEqual([
        'DATABASE_UNAVAILABLE',
        `NEO4J_URI: got "${address}", but nothing listens on port ${port} of 127.0.0.1: start Neo4j there, or ` +
          'correct the port (usually 7687).',
      ]);
    },
  );

  test('with a port of HTTP', async () => {
    const http = createHttpServer((_request, response) => response.end());
    const port = await listening(http);
    const [code, message] = await mistakeWith({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    expect(code).toBe('BAD_CONFIGURATION');
    expect(message).toContain(`port ${port} of 127.0.0.1 is one of HTTP: set the port of Bolt`);
    http.close();
  });

  test('with a port of something else', async () => {
    const other = createServer((socket) => {
      socket.on('error', () => undefined).end('220 mail.example ESMTP\r\n');
    });
    const port = await listening(other);
    const [code, message] = await mistakeWith({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    expect(code).toBe('BAD_CONFIGURATION');
    expect(message).toContain('does not speak Bolt');
    other.close();
  });

  test('with TLS, where Neo4j has none', async () => {
    for (const suffix of ['+s', '+ssc']) {
      const [code, message] = await mistakeWith({ NEO4J_URI: uri.replace(':', `${suffix}:`) });
      expect(code).toBe('BAD_CONFIGURATION');
      expect(message).toContain(`Neo4j does not use TLS there: set ${uri}, or turn on TLS`);
    }
  });
});

describeWithOpenssl('a Neo4j with TLS', () => {
  let port: number;
  let server: TlsServer;
  beforeAll(async () => {
    ({ port, server } = await startTlsProxy(uri));
  });
  afterAll(() => {
    server.close();
  });

  test('names the scheme that it expects', async () => {
    for (const scheme of ['bolt', 'neo4j']) {
      const [code, message] = await mistakeWith({ NEO4J_URI: `${scheme}://127.0.0.1:${port}` });
      expect(code).toBe('BAD_CONFIGURATION');
      expect(message).toContain(
        `Neo4j expects TLS there: set ${scheme}+s://127.0.0.1:${port}, or ${scheme}+ssc://127.0.0.1:${port} if`,
      );
    }
  });

  test('says that its certificate is not trusted, and how to trust it', async () => {
    const [code, message] = await mistakeWith({ NEO4J_URI: `bolt+s://127.0.0.1:${port}` });
    expect(code).toBe('BAD_CONFIGURATION');
    expect(message).toContain('does not trust its certificate (DEPTH_ZERO_SELF_SIGNED_CERT)');
    expect(message).toContain('NODE_EXTRA_CA_CERTS');
  });

  test('is used where its certificate is not checked', async () => {
    expect(await mistakeWith({ NEO4J_URI: `bolt+ssc://127.0.0.1:${port}` })).toEqual([
      undefined,
      'It connected.',
    ]);
  });
});

describe('a Neo4j that does not accept', () => {
  test.each(['bolt', 'neo4j'])('the name of a database, with %s', async (scheme) => {
    const address = uri.replace('bolt', scheme);
    expect(await mistakeWith({ NEO4J_URI: address, NEO4J_DATABASE: 'papres' })).toEqual([
      'BAD_CONFIGURATION',
      `NEO4J_DATABASE: got "papres", expected a database of the Neo4j at ${address}, whose databases SHOW ` +
        'DATABASES lists; without the variable, its default database is used.',
    ]);
  });

  test('a password, to a command: one line without the password, and exit code 2', async () => {
    const { exitCode, output, errors } = await runCommand(['conflicts'], {
      ...right,
      NEO4J_PASSWORD: 's3cret',
    });
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toBe(
      `Graph: ${uri}, default database\nNeo4j at ${uri} rejected the credentials of the user ${username}: check ` +
        'NEO4J_USERNAME and NEO4J_PASSWORD.\n',
    );
  });
});

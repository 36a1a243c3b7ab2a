import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Agent, request as httpRequest } from 'node:http';
import { isErrorCode, ERROR_STATUS } from '../../../src/errors.js';
import type { Graph } from '../../../src/graph/graph.js';
import { holds } from '../../support/property.js';
import { ServerLog } from '../../support/serverLog.js';
import { connectTestGraph, refillGraph, sampleLines } from '../../support/testGraph.js';
import { startTestServer, type TestServer } from '../../support/testServer.js';
import { brokenRequest, validRequest, type RawRequest } from './rawRequest.js';

/** Requests of each kind; CITEGRAPH_TEST_FUZZ asks for more. */
const REQUESTS = Number(process.env['CITEGRAPH_TEST_FUZZ'] ?? 600);
const AT_ONCE = 4;
/** A connection of its own for each, because the server closes those of requests that it cannot read to their end. */
const agent = new Agent({ keepAlive: false });
/** Statuses of what is no GraphQL: pages, files, redirects, preflights. */
const OTHER_STATUSES = [200, 204, 206, 302, 304, 404];
const DECLARED = new Set<number>([...OTHER_STATUSES, ...Object.values(ERROR_STATUS)]);

const log = new ServerLog();
let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await connectTestGraph();
  await refillGraph(graph, sampleLines());
  server = await startTestServer(graph, { LOG_LEVEL: 'info' }, { log });
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});

interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** By node:http, because fetch corrects what it is given. */
function send({ method, target, headers, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      `${server.address}${target}`,
      { agent, method, headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers['content-type'] ?? '',
            body: Buffer.concat(chunks).toString(),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}

function expectDeclared({ status, type, body }: RawAnswer): void {
  expect(DECLARED).toContain(status);
  expect(status).not.toBe(500);
  if (!/json/.test(type) || body === '') return;
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  for (const { extensions } of errors) {
    expect(isErrorCode(extensions.code)).toBe(true);
    expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  }
}

describe.each([
  ['broken', brokenRequest, REQUESTS],
  ['valid', validRequest, REQUESTS],
])('%s requests', (kind, requests, count) => {
  test(`get declared answers, and no line of an error in the log`, async () => {
    await holds(
      fc.asyncProperty(
        fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE }),
        async (sent) => {
          const before = log.lines.length;
          for (const answer of await Promise.all(sent.map(send))) {
            expectDeclared(answer);
            if (kind === 'valid') expect(answer.status).toBe(200);
          }
          expect(log.lines.slice(before).filter(({ level }) => level >= 50)).toEqual([]);
        },
      ),
      // Half as many again come by the other seed.
      { runs: Math.ceil(count / AT_ONCE / 1.5) },
    );
  });
});

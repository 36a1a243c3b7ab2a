import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { HeldGraph, servedBy } from '../support/heldGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

// What hangs here hangs for ever where something is wrong.
jest.setTimeout(60_000);

const CLIENTS = 40;
const BODY = JSON.stringify({ query: `{ __typename ${'#'.repeat(20_000)}\n }` });

/** What became of the requests of a client. */
interface Outcome {
  readonly statuses: number[];
  /** Codes of errors on connections that the server had accepted. */
  readonly broken: string[];
}

let server: TestServer;
let isDraining: boolean;
beforeEach(() => {
  isDraining = false;
});
afterEach(() => server.drain());

const start = async (delayMs: string): Promise<void> => {
  const graph = new HeldGraph();
  server = await startTestServer(servedBy(graph), { SHUTDOWN_DELAY_MS: delayMs });
};

/** Sends one request after the other on a connection that it keeps, until nothing listens any more. */
async function hammer(address: string, onAnswer: () => void): Promise<Outcome> {
  const outcome: Outcome = { statuses: [], broken: [] };
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (;;) {
    const answer = await post(`${address}/graphql`, agent).catch((error: unknown) => error);
    if (typeof answer === 'number') {
      outcome.statuses.push(answer);
      onAnswer();
    } else {
      const { code = '' } = answer as NodeJS.ErrnoException;
      if (code !== 'ECONNREFUSED') outcome.broken.push(code);
      if (isDraining) break;
    }
  }
  agent.destroy();
  return outcome;
}

async function post(address: string, agent: Agent): Promise<number> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(address, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': BODY.length },
    });
    sent.once('response', resolve).once('error', reject);
    sent.end(BODY);
  });
  await text(response);
  return response.statusCode ?? 0;
}

describe.each(['0', '300'])('a server that drains, with a delay of %s ms', (delayMs) => {
  test('resets nothing of many clients that keep their connections', async () => {
    await start(delayMs);
    const connected: Promise<void>[] = [];
    const clients = Array.from({ length: CLIENTS }, () => {
      let resolve = (): void => undefined;
      connected.push(new Promise((done) => (resolve = done)));
      return hammer(server.address, () => resolve());
    });
    await Promise.all(connected);
    const drained = server.drain();
    isDraining = true;
    const outcomes = await Promise.all(clients);
    await drained;
    expect(outcomes.flatMap(({ broken }) => broken)).toEqual([]);
    const statuses = outcomes.flatMap((outcome) => outcome.statuses);
    expect(statuses.length).toBeGreaterThan(CLIENTS);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  });
});

describe('during the delay of a server that drains', () => {
  test('it is not ready, and serves on, also on new connections', async () => {
    await start('600');
    const drained = server.drain();
    const ready = await fetch(`${server.address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining' }]);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await post(`${server.address}/graphql`, agent)).toBe(200);
    await drained;
    await expect(post(`${server.address}/graphql`, agent)).rejects.toThrow('ECONNREFUSED');
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/graph.js';
import { serveSample, type TestServer } from '../support/testServer.js';
import { usedHeap } from '../support/usedHeap.js';
import { ENVELOPES } from './requests/envelopes.js';
import { HUB, many, ofHub, type HostileRequest } from './requests/hostileRequest.js';
import { MEANINGFUL_TEXTS } from './requests/meaningfulTexts.js';
import { PRICES } from './requests/prices.js';
import { TEXTS } from './requests/texts.js';
import { VARIABLES } from './requests/variables.js';

const HUB_PAGE = readFileSync(new URL('../../sample/hub-page.graphql', import.meta.url), 'utf8');
const HOSTILE_REQUESTS = [...TEXTS, ...PRICES, ...VARIABLES, ...ENVELOPES];
const MB = 1024 ** 2;

let graph: Graph;
let server: TestServer;
let hubPage: unknown;
beforeAll(async () => {
  ({ graph, server } = await serveSample());
  hubPage = (await server.query(HUB_PAGE, { id: HUB })).data;
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});

async function send({
  query,
  variables,
  variablesText,
  operationName,
  extensions,
}: HostileRequest) {
  const envelope = JSON.stringify({ query, variables, operationName, extensions });
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body:
      variablesText === undefined
        ? envelope
        : envelope.replace(/\}$/, () => `,"variables":${variablesText}}`),
  });
  return (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
}

describe('a request made to hurt', () => {
  test.each(HOSTILE_REQUESTS.map((request) => [request.name, request] as const))(
    '%s is refused or answered, and a hub page beside it is whole',
    async (_name, request) => {
      const [answer, page] = await Promise.all([
        send(request),
        server.query(HUB_PAGE, { id: HUB }),
      ]);
      const codes = new Set((answer.errors ?? []).map(({ extensions }) => extensions.code));
      expect([...codes]).toEqual(request.code === null ? [] : [request.code]);
      for (const { message } of answer.errors ?? []) expect(message.length).toBeLessThan(600);
      expect(page.data).toEqual(hubPage);
    },
  );

  test.each(MEANINGFUL_TEXTS.map((text) => [JSON.stringify(text), text] as const))(
    'a text such as %s is a text everywhere',
    async (_name, text) => {
      const { errors } = await server.query(
        `query ($text: String!, $id: ID!) { search(query: $text, first: 2) { edges { score } totalCount truncated }
          paper(id: "${HUB}") { citers(filter: { titleContains: $text, venue: $text, authors: [$text] }) { totalCount }
            mentions: citers(filter: { contextContains: $text }) { totalCount } }
          named: paper(id: $id) { id } }`,
        { text, id: `doi:10.1/${text}` },
      );
      const codes = new Set((errors ?? []).map(({ extensions }) => extensions['code']));
      codes.delete('BAD_USER_INPUT');
      expect([...codes]).toEqual([]);
    },
  );

  test('that is never the same twice leaves no memory behind', async () => {
    const distinct = (count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, n) =>
          server.query(
            ofHub(many(190, (alias) => `a${n}_${alias}: citers(first: 1) { totalCount }`)),
          ),
        ),
      );
    const hostile = async (): Promise<void> => {
      for (const request of HOSTILE_REQUESTS) await send(request);
    };
    await distinct(60);
    await hostile();
    const before = usedHeap();
    for (let round = 0; round < 10; round += 1) await distinct(20);
    await hostile();
    expect(usedHeap() - before).toBeLessThan(20 * MB);
  });
});

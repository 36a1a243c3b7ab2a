import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { describe, expect, test } from '@jest/globals';
import { Client as UrqlClient, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { parse, print } from 'graphql';
import { requestText, sendRaw } from '../support/rawHttp.js';
import { HUB, post, rememberingSample } from '../support/rememberingSample.js';
import {
  get,
  hashOf,
  OF_CLIENT,
  OF_PAGE,
  OTHER,
  persisted,
  trustingServer,
} from '../support/trustingServer.js';

const trusting = trustingServer(rememberingSample());

describe('a server that runs only trusted documents', () => {
  test.each([
    ['another text', { query: OTHER }, 'QUERY_NOT_IN_SAFELIST'],
    ['a trusted text and a blank', { query: `${OF_CLIENT} ` }, 'QUERY_NOT_IN_SAFELIST'],
    ['introspection', { query: '{ __schema { description } }' }, 'QUERY_NOT_IN_SAFELIST'],
    [
      'another text with its hash',
      { query: OTHER, ...persisted(hashOf(OTHER)) },
      'QUERY_NOT_IN_SAFELIST',
    ],
    ['an unknown hash', persisted(hashOf(OTHER)), 'PERSISTED_QUERY_NOT_IN_LIST'],
    ['an unknown id', { documentId: 'nonsense' }, 'PERSISTED_QUERY_NOT_IN_LIST'],
  ])('refuses %s, and again', async (_what, body, code) => {
    for (const answer of [
      await post(trusting.server, body),
      await post(trusting.server, body),
      await get(trusting.server, body),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    }
    expect(await (await post(trusting.server, body)).json()).not.toHaveProperty('data');
  });

  test('refuses the hash of a trusted text with another text', async () => {
    const answer = await post(trusting.server, { query: OTHER, ...persisted(hashOf(OF_CLIENT)) });
    expect(answer.status).toBe(403);
  });

  test.each(['{}', '[]', '[{"query": "{ __typename }"}]', '{"query": 1}', '{"query": ""}'])(
    'leaves to GraphQL what is no request: %s',
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${trusting.server.address}/graphql`, {
        method: 'POST',
        headers,
        body,
      });
      expect(answer.status).toBe(400);
    },
  );

  test('runs the operations of its pages, and those with which it warms up', async () => {
    expect(
      await (await post(trusting.server, { documentId: hashOf(OF_PAGE) })).json(),
    ).toHaveProperty('data');
    await trusting.server.warmUp();
    const page = await fetch(`${trusting.server.address}/graphql`, {
      headers: { accept: 'text/html' },
    });
    expect(page.status).toBe(200);
  });

  test('is not talked into another operation by an address that can be read in two ways', async () => {
    const trusted = encodeURIComponent(OF_CLIENT);
    const other = encodeURIComponent(OTHER);
    for (const parameters of [
      `query=${other}#&query=${trusted}`,
      `query=${trusted}&query=${other}`,
      `%71uery=${other}`,
      `query=${other}&documentId=HubPage#`,
      `documentId=HubPage&documentId=x`,
      `quer%79=${other};query=${trusted}`,
    ]) {
      const answer = await sendRaw(
        trusting.server.address,
        requestText(`GET /graphql?${parameters} HTTP/1.1`),
      );
      expect([parameters, answer.body]).toEqual([parameters, expect.stringContaining('"errors"')]);
      expect(answer.body).not.toContain('stubCount');
    }
  });
});

describe('clients of a server that runs only trusted documents', () => {
  const counting = () => {
    const counted = { requests: 0 };
    const send: typeof fetch = (...args) => {
      counted.requests += 1;
      return fetch(...args);
    };
    return { counted, send };
  };
  const trusted = parse(OF_CLIENT);
  const other = parse(OTHER);

  test.each([true, false])('Apollo Client sends one request each; by GET: %s', async (byGet) => {
    const { counted, send } = counting();
    const link = new PersistedQueryLink({
      generateHash: (document) => hashOf(print(document)),
      useGETForHashedQueries: byGet,
    }).concat(new HttpLink({ uri: `${trusting.server.address}/graphql`, fetch: send }));
    const client = new ApolloClient({ cache: new InMemoryCache(), link });
    const { data } = await client.query({ query: trusted, variables: { id: HUB } });
    expect(data).toHaveProperty('paper.id');
    expect(counted.requests).toBe(1);
    await expect(client.query({ query: other })).rejects.toThrow('none has the id');
    expect(counted.requests).toBe(2);
    client.stop();
  });

  test.each([true, false])('urql sends one request each; by GET: %s', async (byGet) => {
    const { counted, send } = counting();
    const client = new UrqlClient({
      url: `${trusting.server.address}/graphql`,
      fetch: send,
      preferGetMethod: byGet,
      exchanges: [persistedExchange({ preferGetForPersistedQueries: byGet }), fetchExchange],
    });
    const { data } = await client.query<object>(trusted, { id: HUB }).toPromise();
    expect(data).toHaveProperty('paper.id');
    expect(counted.requests).toBe(1);
    const { error } = await client.query(other, {}).toPromise();
    expect(error?.message).toContain('none has the id');
    expect(counted.requests).toBe(2);
  });
});

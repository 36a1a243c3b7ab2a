import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { askedOperation } from '../../../src/server/remembered/askedOperation.js';

const NOON = new Date('2026-05-01T12:00:00Z');
const QUERY = 'query Hub($id: ID!) { paper(id: $id) { id } }';
const HASH = createHash('sha256').update(QUERY).digest('hex');
const GUARD = { 'apollo-require-preflight': 'true' };

const posted = (body: unknown, headers: Record<string, string> = {}, now = NOON) =>
  askedOperation({ method: 'POST', body, query: {}, headers } as FastifyRequest, now);
const got = (query: Record<string, unknown>, headers: Record<string, string> = GUARD) =>
  askedOperation({ method: 'GET', query, headers } as FastifyRequest, NOON);
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({
  persistedQuery: { version, sha256Hash },
});

describe('what decides an answer', () => {
  const body = { query: QUERY, operationName: 'Hub', variables: { id: 'a' } };

  test('is the same by POST, by GET, and by the hash of the text', () => {
    const { query: _, ...rest } = body;
    const keys = [
      posted(body),
      posted({ ...body, extensions: { cost: true } }),
      posted({ ...rest, extensions: persisted(HASH) }),
      posted({ ...body, extensions: persisted(HASH) }),
      got({ ...body, variables: '{"id":"a"}' }),
      got({ ...rest, variables: '{"id":"a"}', extensions: JSON.stringify(persisted(HASH)) }),
    ].map((asked) => asked?.key);
    expect(new Set(keys)).toEqual(new Set([posted(body)?.key]));
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('differs with the text, the name, the variables, what is accepted, and the day', () => {
    const keys = [
      posted(body),
      posted({ ...body, query: `${QUERY} ` }),
      posted({ ...body, operationName: 'Hu' }),
      posted({ ...body, operationName: null }),
      posted({ ...body, variables: { id: 'b' } }),
      posted({ ...body, variables: null }),
      posted(body, { accept: 'application/json' }),
      posted(body, {}, new Date('2026-05-02T00:00:00Z')),
    ].map((asked) => asked?.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain(undefined);
  });

  test('says what is wanted beside the data', () => {
    expect(posted({ ...body, extensions: { cost: true, graph: 1 } })?.extensions).toEqual({
      cost: true,
      graph: false,
    });
    expect(posted({ ...body, extensions: { graph: true } })?.extensions.graph).toBe(true);
  });

  test.each([
    ['a list of operations', [body]],
    ['no text', { variables: {} }],
    ['a text that is none', { query: 1 }],
    ['variables that are none', { ...body, variables: 'x' }],
    ['a list of variables', { ...body, variables: [] }],
    ['a name that is none', { ...body, operationName: {} }],
    ['extensions that are none', { ...body, extensions: 'x' }],
    ['the hash of another text', { ...body, extensions: persisted('0'.repeat(64)) }],
    ['a hash of another version', { ...body, extensions: persisted(HASH, 2) }],
    ['a hash that is none', { extensions: persisted(7) }],
    ['nothing', null],
  ])('is left to Apollo Server for %s', (_, asked) => {
    expect(posted(asked)).toBeNull();
  });

  test('is left to it where a form of another site may have asked, and for texts that are no JSON', () => {
    expect(got(body, {})).toBeNull();
    expect(got({ ...body, variables: '{' })).toBeNull();
    expect(got({ query: [QUERY, QUERY] })).toBeNull();
    expect(
      askedOperation(
        { method: 'HEAD', query: body, headers: GUARD } as unknown as FastifyRequest,
        NOON,
      ),
    ).toBeNull();
    expect(posted(body, { accept: 'x'.repeat(201) })).toBeNull();
    const deep = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`) as object;
    expect(posted({ ...body, variables: deep })).toBeNull();
  });
});

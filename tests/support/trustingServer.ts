import { afterAll, beforeAll } from '@jest/globals';
import { formatDocument, stringifyDocument } from '@urql/core';
import { parse } from 'graphql';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXPLORE_OPERATIONS } from '../../src/explore/operations.js';
import type { RememberingSample } from './rememberingSample.js';
import { startTestServer, type TestServer } from './testServer.js';

/** The SHA-256 of a text. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** As both Apollo Client and urql send it. */
export const OF_CLIENT = stringifyDocument(
  formatDocument(parse('query OfClient($id: ID!) { paper(id: $id) { id title } }')),
);
/** That of a page of the server. */
export const OF_PAGE = 'query OfPage { graphStatistics { paperCount } }';
/** One that nobody trusts. */
export const OTHER = 'query Other { graphStatistics { stubCount } }';
export const persisted = (sha256Hash: string, more = {}) => ({
  extensions: { ...more, persistedQuery: { version: 1, sha256Hash } },
});

/**
 * A server that runs only the operations of the sample, each by its name, `OF_CLIENT`, and `OF_PAGE`: beside those of the sample
 * graph, for the tests of a file.
 */
export function trustingServer(sample: RememberingSample): {
  readonly server: TestServer;
  /** Starts another one that trusts the same. */
  readonly start: (variables: Record<string, string>) => Promise<TestServer>;
} {
  let server: TestServer;
  let folder = '';
  const start = (variables: Record<string, string>) =>
    startTestServer(
      sample.graph,
      { TRUSTED_DOCUMENTS: path.join(folder, 'manifest.json'), ...variables },
      { web: pathToFileURL(`${folder}/`) },
    );
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'citegraph-trusted-'));
    writeFileSync(path.join(folder, 'documents.json'), JSON.stringify([OF_PAGE]));
    const operations = [
      ...EXPLORE_OPERATIONS.map(({ name, query }) => ({ id: name, body: query })),
      { id: hashOf(OF_CLIENT), body: OF_CLIENT },
    ];
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    server = await start({ TRUSTED_DOCUMENTS_MODE: 'only' });
  });
  afterAll(async () => {
    await server.drain();
    rmSync(folder, { recursive: true });
  });
  return {
    get server() {
      return server;
    },
    start,
  };
}

/** Asks by GET; values that are no texts are sent as JSON. */
export function get(at: TestServer, fields: Record<string, string | object>): Promise<Response> {
  const parameters = Object.entries(fields).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return fetch(`${at.address}/graphql?${new URLSearchParams(parameters).toString()}`);
}

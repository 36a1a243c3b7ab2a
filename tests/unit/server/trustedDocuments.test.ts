import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema } from '../../../src/api/buildSchema.js';
import { loadConfig } from '../../../src/config/config.js';
import { ConfigurationError } from '../../../src/errors.js';
import { loadTrustedDocuments } from '../../../src/server/trusted/loadTrustedDocuments.js';

const HUB = 'query Hub($id: ID!) {\n  paper(id: $id) { id }\n}\n';
const COUNTS = '{ graphStatistics { paperCount } }';
const hashOf = (text: string, algorithm = 'sha256') =>
  createHash(algorithm).update(text).digest('hex');
const schema = buildSchema();

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'citegraph-trusted-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, contents: string | Buffer): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
  return file;
};
const load = (source: string, variables: Record<string, string> = {}) =>
  loadTrustedDocuments(
    loadConfig({}, { TRUSTED_DOCUMENTS: source, ...variables }),
    schema,
    pathToFileURL(`${folder}/no-pages/`),
  );
const messageOf = (source: string, variables?: Record<string, string>): string => {
  try {
    load(source, variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'no mistake';
};
const apollo = (operations: unknown, version = 1) =>
  JSON.stringify({ format: 'apollo-persisted-query-manifest', version, operations }, null, 1);

describe('trusted documents', () => {
  test.each([
    ['a manifest of Apollo', hashOf(HUB), apollo([{ id: hashOf(HUB), body: HUB, name: 'Hub' }])],
    ['a manifest of Apollo with ids of its own', 'hub/1', apollo([{ id: 'hub/1', body: HUB }])],
    ['a map of Relay', hashOf(HUB, 'md5'), JSON.stringify({ [hashOf(HUB, 'md5')]: HUB })],
    [
      'a map of graphql-codegen',
      hashOf(HUB, 'sha1'),
      JSON.stringify({ [hashOf(HUB, 'sha1')]: HUB }),
    ],
    [
      'a map with prefixes',
      `sha256:${hashOf(HUB)}`,
      JSON.stringify({ [`sha256:${hashOf(HUB)}`]: HUB }),
    ],
  ])('are read from %s, and known by id and by hash', (name, id, json) => {
    const documents = load(written(`${name}.json`, json));
    for (const known of [id, hashOf(HUB), `sha256:${hashOf(HUB)}`]) {
      expect(documents.textOf(known)).toBe(HUB);
    }
    expect([documents.has(HUB), documents.has(`${HUB} `), documents.size]).toEqual([
      true,
      false,
      1,
    ]);
    expect(documents.documentOf(hashOf(HUB))?.definitions).toHaveLength(1);
    for (const other of ['', 'hub', hashOf(COUNTS), '__proto__']) {
      expect(documents.textOf(other)).toBeUndefined();
    }
  });

  test('are read from a folder, at any depth, by the hash of each file', () => {
    written('operations/hub.graphql', HUB);
    written('operations/more/counts.graphql', COUNTS);
    written('operations/notes.md', 'no document');
    const documents = load(path.join(folder, 'operations'));
    expect([hashOf(HUB), hashOf(COUNTS)].map((id) => documents.textOf(id))).toEqual([HUB, COUNTS]);
    expect(documents.size).toBe(2);
  });

  test('may be there twice, as long as one id has one text', () => {
    const twice = [
      { id: 'a', body: HUB },
      { id: 'a', body: HUB },
      { id: 'b', body: HUB },
    ];
    expect(load(written('twice.json', apollo(twice))).textOf('b')).toBe(HUB);
  });
});

describe('a start is refused', () => {
  test.each([
    ['no JSON', '{"a": ', /: expected JSON \(.+\)\.$/],
    ['a list', '[]', /: expected a manifest of Apollo/],
    ['nothing in it', '{}', /: expected 1 to 10000 documents; there are 0\.$/],
    ['a manifest of another version', apollo([], 2), /; version: .*1/],
    ['an operation without text', apollo([{ id: 'a' }]), /; operations\.0\.body: /],
    [
      'another text under an id',
      '{\n"a": 1}',
      /other\.json:2: expected the text of a document under "a"/,
    ],
    ['an empty id', `{"": ${JSON.stringify(COUNTS)}}`, /ids of 1 to 500 characters; one has 0/],
    ['a long id', JSON.stringify({ ['a'.repeat(501)]: COUNTS }), /one has 501/],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0x7d]), /expected a text in UTF-8/],
    [
      'too many documents',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`i${n}`, COUNTS])),
      ),
      /there are 10001/,
    ],
    ['too much', Buffer.alloc(8 * 1024 ** 2 + 1, ' '), /expected at most 8388608 bytes/],
  ])('for a file with %s', (_, contents, message) => {
    const file = written('other.json', contents);
    expect(messageOf(file)).toMatch(message);
    expect(messageOf(file)).toContain(`TRUSTED_DOCUMENTS: ${file}`);
  });

  test('for what is no file, is not there, or holds no document', () => {
    expect(messageOf('/dev/null')).toContain('/dev/null: expected a regular file, or a folder');
    expect(messageOf(path.join(folder, 'none'))).toContain('can be read (ENOENT)');
    written('empty/readme.md', '');
    expect(messageOf(path.join(folder, 'empty'))).toContain(
      'files that end in .graphql; there are none',
    );
    written('huge/a.graphql', COUNTS.padEnd(5 * 1024 ** 2));
    written('huge/b.graphql', HUB.padEnd(5 * 1024 ** 2));
    expect(messageOf(path.join(folder, 'huge'))).toMatch(
      /b\.graphql: expected at most 8388608 bytes/,
    );
  });

  test.each([
    ['a syntax error', '{ paper(', /, line 1, column 9: Syntax Error/],
    [
      'a field that is not there',
      '{\n  papr { id }\n}',
      /, line 2, column 3: Cannot query field "papr"/,
    ],
    ['fragments alone', 'fragment F on Paper { id }', /: The document has no operation/],
    ['a mutation', 'mutation { a }', /: This server supports queries only/],
    ['a mutation with variables', 'mutation M($a: Int) { a(b: $a) }', /supports queries only/],
    [
      'a second operation that is wrong',
      'query A { __typename } subscription B { a }',
      /supports queries only/,
    ],
    ['too many tokens', `{ ${'a '.repeat(5_000)} }`, /Document contains more tha\w 5000 tokens/],
    [
      'too deep nesting',
      `{ ${'a {'.repeat(65)} a ${'}'.repeat(65)} }`,
      /levels of nesting; at most 64/,
    ],
    [
      'a price above the limits',
      '{ hubs(first: 100) { edges { node { citers(first: 100) { edges { node { id citers(first: 100) { edges { cursor } } } } } } } } }',
      /nodes; at most 50000/,
    ],
  ])('for a document with %s, with its file and line', (_, text, message) => {
    const file = written(
      'wrong.json',
      `{\n"good": ${JSON.stringify(COUNTS)},\n"wrong": ${JSON.stringify(text)}}`,
    );
    expect(messageOf(file)).toMatch(message);
    expect(messageOf(file)).toContain(`${file}:3, document "wrong"`);
    expect(messageOf(file)).not.toContain('"good"');
    const alone = written('alone/wrong.graphql', text);
    expect(messageOf(path.dirname(alone))).toMatch(message);
    expect(messageOf(path.dirname(alone))).toContain(`\n  ${alone}`);
  });

  test('for two texts under one id, also where JSON keeps only the last, and for a hash of another text', () => {
    const [one, other] = [JSON.stringify(COUNTS), JSON.stringify(HUB)];
    const map = written('two.json', `{\n"a": ${one},\n"a": ${other}\n}`);
    expect(messageOf(map)).toContain(`its id has another text in ${map}:2, document "a"`);
    const list = [
      { id: 'a', body: COUNTS },
      { id: 'a', body: HUB },
    ];
    expect(messageOf(written('two-apollo.json', apollo(list)))).toContain('another text');
    for (const id of [
      hashOf(COUNTS),
      `sha256:${hashOf(COUNTS)}`,
      'sha256:abc',
      `sha256:${hashOf(HUB).toUpperCase()}`,
    ]) {
      expect(messageOf(written('hash.json', JSON.stringify({ [id]: HUB })))).toContain(
        `expected the SHA-256 of its text as its id, ${hashOf(HUB)}`,
      );
    }
  });

  test('with twenty mistakes at most, and the number of the others', () => {
    const wrong = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`i${n}`, '{ a }']));
    const lines = messageOf(written('many.json', JSON.stringify(wrong, null, 1))).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([22, '  and 5 more']);
  });
});

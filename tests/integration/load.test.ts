import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canResolveClassPath } from '../../src/database/classPath.js';
import { openDatabase } from '../../src/database/database.js';
import type { DatabaseConnection } from '../../src/database/databaseConnection.js';
import { findJava } from '../../src/database/java.js';
import type { Graph } from '../../src/graph/graph.js';
import { importFiles } from '../../src/import/importFiles.js';
import { formatRejection } from '../../src/import/report.js';
import { refreshRepresentatives } from '../../src/import/representatives.js';
import { loadPrivate } from '../../src/load/privateLoad.js';
import type { WrittenFiles } from '../../src/load/writeFiles.js';
import { loadFile, writeLoadFiles } from '../support/loadLines.js';
import { privateNeo4jOptions } from '../support/privateNeo4j.js';
import { everything, rowsOf } from '../support/storedGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  sampleLines,
  testConnection,
} from '../support/testGraph.js';

const TAKES_MS = 240_000;
const HUB_PAGE = readFileSync(new URL('../../sample/hub-page.graphql', import.meta.url), 'utf8');
const java = await findJava(process.env);
const reason =
  'missing' in java ? java.missing : (await canResolveClassPath(process.env)) ? '' : 'no Maven';
if (reason !== '') process.stderr.write(`citegraph load is not tested: ${reason}\n`);

const said = { source: 'test', version: '2024-01-01' };
const paper = (identifiers: readonly string[], facts: object = {}) =>
  JSON.stringify({ paper: { identifiers, ...said, ...facts } });
const citation = (citing: string, cited: string, facts: object = {}) =>
  JSON.stringify({ citation: { citing, cited, ...said, ...facts } });
const doi = (name: string | number) => `doi:10.3/${name}`;

/** Papers that turn out to be one, with citations under each of their names, some of them to themselves. */
const MERGED = [
  citation(doi('c'), doi('a'), { role: 'METHOD', contexts: [{ text: 'One' }] }),
  paper([doi('a'), 'pmid:1'], { title: 'A', publishedOn: '2019' }),
  paper(['pmid:1', 'openalex:W1'], { source: 'openalex', publishedOn: '2018-05', summary: 'S' }),
  paper(['openalex:W1', doi('b')], { source: 'crossref', title: 'B', reportedCitationCount: 7 }),
  paper([doi('b'), 'openalex:W2'], { authors: [{ name: 'X' }, { name: 'Y' }] }),
  paper([doi('x'), 'pmid:7'], { publishedOn: '2021' }),
  paper(['pmid:8', doi('x')], { retraction: { status: 'RETRACTED', date: '2022-01' } }),
  citation(doi('c'), 'openalex:W1', { role: 'RESULT', polarity: 'SUPPORTING', source: 'other' }),
  citation(doi('c'), doi('b'), { polarity: 'CONTRADICTING', influential: true }),
  citation(doi('a'), doi('b'), { role: 'BACKGROUND' }),
  citation('pmid:1', doi('d')),
  citation('openalex:W2', doi('d'), { role: 'DATASET' }),
  citation('pmid:7', 'openalex:W2', { role: 'CRITIQUE' }),
  citation('pmid:8', doi('a')),
  citation(doi('d'), 'pmid:8', { contexts: [{ text: 'Twice', role: 'METHOD' }] }),
  citation(doi('d'), doi('x'), {
    ...{ source: 'openalex', influential: false },
    contexts: [{ text: 'Twice', role: 'RESULT' }],
  }),
];

const NASTY = [
  ...['"', '""', '"quoted"', 'ends "', '\\', '\\"', 'a\tb', 'a\nb', 'a\r\nb', 'a\rb', '\u0000'],
  ...[
    '\u0001\u001e\u001f',
    'a;b,c|d',
    '{"a":1}',
    '😀 é e\u0301 中',
    '\u2028x\u2029\u0085',
    '\u007f',
    "'",
  ],
  ...['a\u001eb', 'x\ufeffy', 'null', '0', '-', '\\N', 'a  b', '\u00a0x\u00a0y', '${x}'],
];

/** Texts that a format between here and Neo4j could take for something else. */
const HOSTILE = NASTY.flatMap((text, n) => [
  paper([doi(`h${n}`)], {
    ...{ title: text, summary: `${text} x`, abstract: `x ${text}`, venue: text },
    authors:
      n % 2 === 0
        ? [{ name: text }, { name: 'Z', orcid: '0000-0002-1825-0097' }]
        : [{ name: text }],
  }),
  paper([doi(`h${n}`)], { source: 'other', title: `${text}${text}` }),
  citation(doi(`h${n}`), doi(`h${(n + 1) % NASTY.length}`), {
    label: text,
    contexts: [
      { text, section: text, label: text, vocabulary: 'test', confidence: 0.25 },
      { text: `x ${text} y`, role: 'METHOD', polarity: 'MIXED' },
    ],
  }),
]);

/** Lines that are refused, and lines of unusual shape that are not. */
const ODD = [
  '{',
  '[]',
  paper(['isbn:1']),
  paper([doi('bad')], { publishedOn: '2021-02-31' }),
  citation(doi('bad'), doi('c'), { role: 'BACKGROUD' }),
  citation(doi('c'), doi('c')),
  ` ${paper([doi('odd')], { title: ' Spaces ' })}\r`,
  '',
  '{ "paper": { "source": "test", "identifiers": ["10.3/ODD", "https://arxiv.org/abs/1803.04585v2"] } }',
  '{"citation":{"cited":"DOI:10.3/Odd","citing":"doi:10.3/c","source":"test","version":7}}',
  '{"paper":{"identifiers":["doi:10.3/z"],"source":"test"},"citation":{}}',
];
const NOT_UTF8 = Buffer.concat([
  Buffer.from('{"paper":"'),
  Buffer.from([0xff]),
  Buffer.from('"}\n'),
]);
const FILES = [
  loadFile('odd.jsonl', Buffer.concat([NOT_UTF8, Buffer.from([...ODD, ...MERGED].join('\n'))])),
  loadFile('sample.jsonl', [...sampleLines(), ...HOSTILE, ...MERGED.slice(3, 9), ''].join('\n')),
];

(reason === '' ? describe : describe.skip)('a load', () => {
  const { folder, engine, heap, pageCache, dockerImage, environment } = privateNeo4jOptions();
  const config = { folder, engine, heap, pageCache, dockerImage, environment, sample: false };
  const refused: Record<'loaded' | 'imported', string[]> = { loaded: [], imported: [] };
  let written: WrittenFiles;
  let imported: Graph;
  let database: DatabaseConnection;
  let loaded: SchemaClient;

  beforeAll(async () => {
    imported = await connectTestGraph();
    await emptyGraph(imported);
    await importFiles(
      imported,
      FILES.map(({ importable }) => importable),
      { onRejected: (rejection) => refused.imported.push(...formatRejection(rejection)) },
    );
    const listener = {
      onRejected: (rejection: Parameters<typeof formatRejection>[0]) =>
        refused.loaded.push(...formatRejection(rejection)),
    };
    written = await loadPrivate(
      config,
      (output) => writeLoadFiles(FILES, output, listener),
      () => undefined,
    );
    database = await openDatabase({ ...config, mode: 'own', onProgress: () => undefined });
    loaded = await connectSchemaClient(database);
  }, TAKES_MS);

  afterAll(async () => {
    await imported.close();
    await loaded.graph.close();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }, TAKES_MS);

  test('gives the graph that an import gives', async () => {
    expect(await canonicalExport(loaded.graph)).toEqual(await canonicalExport(imported));
    expect(await allDifferences(loaded.graph)).toEqual([]);
  });

  test('stores the same properties, labels and types', async () => {
    const expected = await everything(testConnection());
    expect(expected.length).toBeGreaterThan(500);
    expect(await everything(database)).toEqual(expected);
  });

  test('chooses the representative citers that an import would', async () => {
    const lists = () => rowsOf(database, REPRESENTATIVES);
    const chosen = await lists();
    expect(chosen.length).toBeGreaterThan(50);
    await loaded.graph.runSchemaStatement(
      'MATCH (paper:Paper) WHERE paper.citerCount > 0 SET paper:RepresentativesDue',
    );
    await refreshRepresentatives(loaded.graph);
    expect(await lists()).toEqual(chosen);
  });

  test('refuses what an import refuses, in the same words', () => {
    expect(refused.loaded.toSorted()).toEqual(refused.imported.toSorted());
    expect(refused.loaded.length).toBeGreaterThan(7);
  });

  test('reports every record once, and conflicts of identifiers', () => {
    const { counts, conflicts } = written.report;
    for (const { read, unchanged, merged, rejected, written: news } of Object.values(counts)) {
      expect(read).toBe(news + unchanged + merged + rejected);
    }
    expect(counts.paper).toMatchObject({ merged: 0 });
    expect(conflicts.map(({ identifiers }) => identifiers)).toEqual(
      expect.arrayContaining([
        ['openalex:W1', 'openalex:W2'],
        ['pmid:7', 'pmid:8'],
      ]),
    );
  });

  test('serves the hub page', async () => {
    const { paper: hub } = await loaded.data<{ paper: object }>(HUB_PAGE, {
      id: 'arxiv:1803.04585',
    });
    expect(hub).toMatchObject({
      citerCount: 18,
      representativeCiters: { papers: expect.arrayContaining([expect.anything()]) },
    });
  });
});

const REPRESENTATIVES = `
  MATCH (paper:Paper) WHERE paper.citerCount > 0
  RETURN paper.id AS id, paper.representativeCiterIds AS citers, paper.representativeCiterPositions AS positions
  ORDER BY id`;

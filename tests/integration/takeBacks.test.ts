import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { crossrefFormat } from '../../src/import/crossref/crossrefFormat.js';
import { importFiles } from '../../src/import/importFiles.js';
import { finishTakeBacks } from '../../src/ledger/takeBacks.js';
import { writeCitations } from '../../src/ledger/citations.js';
import { writePapers } from '../../src/ledger/papers.js';
import type { CitationRecord, PaperRecord } from '../../src/record/record.js';
import { beforeSecondWrite } from '../support/boundGraph.js';
import { recordsOf } from '../support/records.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { storedPaper } from '../support/storedPaper.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
  testConnection,
  textFile,
} from '../support/testGraph.js';

const doi = (name: string | number) => `doi:10.6/${name}`;
const { paper, citation } = recordsOf({ source: 'test', version: '1' });
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
/** More than one transaction takes back. */
const MANY = 2_300;
const MARK = 'citations that newer records void, which the next import or start takes back';
const references = (count: number) => numbers(count).map((n) => citation(doi('survey'), doi(n)));
const complete = (version: string) => paper([doi('survey')], { version, referencesComplete: true });
const recordOf = (version: string): PaperRecord => ({
  kind: 'paper',
  identifiers: [doi('survey')],
  source: 'test',
  version,
  facts: {},
  referencesComplete: true,
});

describe('citations that a newer record no longer has', () => {
  const statements: string[] = [];
  let graph: Graph;
  let client: SchemaClient;
  beforeAll(async () => {
    graph = await connectTestGraph((name) => statements.push(name));
    client = await connectSchemaClient(testConnection());
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(async () => {
    await emptyGraph(graph);
    await client.graph.close();
    await graph.close();
  });

  /** What a process leaves that was killed right after it marked the paper. */
  const markOnly = (version: string) =>
    graph.write((transaction) => writePapers(transaction, [recordOf(version)], new Map()));
  const cut = () => Promise.reject(new Error('killed'));

  test('go in several transactions, and a take-back that was cut is finished by the next import', async () => {
    await importLines(graph, [...references(MANY), citation(doi('other'), doi(1))]);
    await markOnly('2');
    await expect(finishTakeBacks(beforeSecondWrite(graph, cut))).rejects.toThrow('killed');
    const left = (await allDifferences(graph)).map(({ property }) => property);
    expect(left).toContain(MARK);
    // Beside the mark, verify names the void claims that are left, and no count.
    expect([...new Set(left)].sort()).toEqual([MARK, 'sources'].sort());
    await importLines(graph, [paper([doi('unrelated')])]);
    expect(await allDifferences(graph)).toEqual([]);
    const exported = await canonicalExport(graph);
    await refillGraph(graph, [
      complete('2'),
      paper([doi('unrelated')]),
      citation(doi('other'), doi(1)),
    ]);
    expect(await canonicalExport(graph)).toEqual(exported);
  });

  test('go also where a threshold rises while it is being done', async () => {
    const later = numbers(MANY).map((n) => citation(doi('survey'), doi(n), { version: '2' }));
    await importLines(graph, [...references(MANY), ...later.slice(0, 1_500)]);
    await markOnly('2');
    await finishTakeBacks(beforeSecondWrite(graph, () => markOnly('3')));
    expect(await allDifferences(graph)).toEqual([]);
    expect(await storedPaper(graph, doi('survey'))).toMatchObject({ referenceCount: 0 });
  });

  test('leave the others and their papers as they were, ids included', async () => {
    await importLines(graph, references(3));
    const idOf = async (key: string) => (await storedPaper(graph, key))?.id;
    const before = await idOf(doi(1));
    await importLines(graph, [complete('2'), citation(doi('survey'), doi(1), { version: '2' })]);
    expect(await idOf(doi(1))).toBe(before);
    expect(await idOf(doi(2))).toBeUndefined();
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('are those that a work of Crossref has lost, when it is indexed again', async () => {
    const work = (day: number, ...cited: string[]) =>
      JSON.stringify({
        ...{ DOI: '10.6/citing', type: 'journal-article', title: ['T'] },
        indexed: { 'date-time': `2026-01-0${day}T00:00:00Z` },
        reference: cited.map((name) => ({ DOI: `10.6/${name}` })),
      });
    const importWork = (text: string) =>
      importFiles(graph, [textFile('work.json', crossrefFormat, text)]);
    await importWork(work(2, 'new', 'both'));
    const exported = await canonicalExport(graph);
    for (const order of [0, 1]) {
      await emptyGraph(graph);
      const works = [work(1, 'old', 'both'), work(2, 'new', 'both')];
      for (const each of order === 0 ? works : works.toReversed()) await importWork(each);
      expect(await canonicalExport(graph)).toEqual(exported);
      expect(await allDifferences(graph)).toEqual([]);
    }
    // Without its list, it says nothing of them.
    await importWork(work(3).replace(',"reference":[]', ''));
    expect(await storedPaper(graph, 'doi:10.6/citing')).toMatchObject({ referenceCount: 2 });
  });

  test('cost a plain citation no statement', async () => {
    await importLines(graph, [paper([doi('a')]), paper([doi('b')])]);
    const plain: CitationRecord = {
      kind: 'citation',
      ...{ citing: doi('a'), cited: doi('b'), source: 'test', version: '1' },
      ...{ influential: undefined, contexts: [] },
    };
    statements.length = 0;
    await graph.write((transaction) => writeCitations(transaction, [plain], new Map()));
    expect(statements).toEqual([
      ...['mergeIdentifiers', 'lockCiterTallies', 'citationsOfPairs', 'createCitations'],
      ...['setCiterTallies', 'setReferenceCounts'],
    ]);
  });

  test('are nobody’s business in hubs, search and suggestions, once only a tombstone is left', async () => {
    const title = { title: 'Withdrawn by its source' };
    await importLines(graph, [
      paper([doi('dead'), 'pmid:77'], title),
      citation(doi('a'), doi('dead'), { source: 'other' }),
      citation(doi('a'), doi('b'), { source: 'other' }),
      citation(doi('c'), doi('dead'), { source: 'other' }),
    ]);
    const ask = () =>
      client.data(
        `query ($id: ID!) {
          hubs { totalCount edges { node { citerCount } } }
          search(query: "pmid:77") { totalCount }
          suggest(prefix: "pmid:77") { suggestions { identifier { value } } }
          paper(id: $id) { stub citerCount }
        }`,
        { id: 'pmid:77' },
      );
    expect(await ask()).toMatchObject({
      hubs: { totalCount: 2, edges: [{ node: { citerCount: 2 } }, { node: { citerCount: 1 } }] },
      search: { totalCount: 1 },
      suggest: { suggestions: [expect.anything()] },
    });
    await importLines(graph, [paper(['pmid:77'], { deleted: true })]);
    expect(await ask()).toEqual({
      hubs: { totalCount: 1, edges: [{ node: { citerCount: 1 } }] },
      search: { totalCount: 0 },
      suggest: { suggestions: [] },
      paper: { stub: true, citerCount: 2 },
    });
    expect(await allDifferences(graph)).toEqual([]);
  });
});

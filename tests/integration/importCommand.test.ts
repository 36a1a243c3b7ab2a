import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { runImport } from '../../src/cli/run/import.js';
import { requestFiles } from '../../src/import/requestedFile.js';
import { crossrefFormat } from '../../src/import/crossref/crossrefFormat.js';
import { requestTables } from '../../src/cli/run/importCsv.js';
import { rejectedFormat } from '../../src/import/rejected/rejectedFormat.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
} from '../support/testGraph.js';

const WORK = {
  DOI: '10.8/WORK',
  type: 'journal-article',
  indexed: { 'date-time': '2024-05-01T00:00:00Z' },
  title: ['A work'],
  issued: { 'date-parts': [[2021, 3]] },
  reference: [
    { DOI: '10.8/cited' },
    { DOI: '10.8/Cited' },
    { unstructured: 'x' },
    { DOI: '10.8/work' },
  ],
};
const BROKEN = { ...WORK, DOI: '10.8/broken', issued: { 'date-parts': [[2021, 2, 31]] } };
const NOTICE = {
  DOI: '10.8/notice',
  type: 'journal-article',
  'update-to': [
    { DOI: '10.8/cited', type: 'retraction', updated: { 'date-parts': [[2023, 1, 2]] } },
  ],
};

describe('the command import', () => {
  let graph: Graph;
  let folder: string;
  beforeAll(async () => {
    graph = await connectTestGraph();
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-command-'));
  });
  beforeEach(async () => {
    await emptyGraph(graph);
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(async () => {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });

  const inFolder = (name: string): string => path.join(folder, name);
  const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(inFolder(name), content);
    return inFolder(name);
  };
  const reportOf = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(inFolder(name), 'utf8'));

  test('reports what became of each work and each reference of Crossref', async () => {
    const lines = [WORK, BROKEN, NOTICE].map((work) => JSON.stringify(work)).join('\n');
    const files = requestFiles([await fileOf('works.jsonl.gz', gzipSync(lines))], crossrefFormat);
    const [report, rejects] = [inFolder('report.json'), inFolder('rejects.jsonl')];
    expect(await runImport(graph, files, { report, rejects })).toBe(0);
    expect(await reportOf('report.json')).toMatchObject({
      papers: { read: 3, written: 3, rejected: 0 },
      leftOut: {
        records: 1,
        kinds: [
          {
            ...{ of: 'paper', code: 'BAD_VALUE', field: 'issued.date-parts', count: 1, records: 1 },
            examples: [{ file: expect.stringContaining('works'), line: 2, got: '[[2021,2,31]]' }],
          },
        ],
      },
      notices: { read: 1, written: 1 },
      citations: { read: 8, written: 3, skipped: 5, rejected: 0 },
      skippedBecause: { NO_IDENTIFIER: 2, SELF_CITATION: 1 },
      rejectsFile: rejects,
    });
    expect(await allDifferences(graph)).toEqual([]);
    const exported = await canonicalExport(graph);
    expect(exported.filter((line) => line.includes('RETRACTION'))).toEqual([
      expect.stringContaining('"notices":[{"kind":"RETRACTION","date":"2023-01-02"'),
    ]);
  });

  test('takes what lost a detail again, and adds the detail once it is mended', async () => {
    const files = requestFiles([await fileOf('b.jsonl', JSON.stringify(BROKEN))], crossrefFormat);
    const rejects = inFolder('mend.jsonl');
    expect(await runImport(graph, files, { rejects })).toBe(0);
    const before = await canonicalExport(graph);
    expect(before.join('\n')).toContain('"title":"A work"');
    const kept = await readFile(rejects, 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ line: 1, imported: true, problems: [{}] });

    const rest = inFolder('rest.jsonl');
    const report = inFolder('again.json');
    const again = requestFiles([rejects], rejectedFormat);
    expect(await runImport(graph, again, { rejects: rest, report })).toBe(0);
    expect(await reportOf('again.json')).toMatchObject({
      papers: { read: 1, unchanged: 1 },
      leftOut: { records: 1 },
    });
    expect(await canonicalExport(graph)).toEqual(before);

    // Of what the second import left, as of what the first one left.
    const restLine = await readFile(rest, 'utf8');
    const mended = await fileOf(
      'mended.jsonl',
      restLine.replace(
        '"issued":{"date-parts":[[2021,2,31]]}',
        '"issued":{"date-parts":[[2021,2,28]]}',
      ),
    );
    expect(await runImport(graph, requestFiles([mended], rejectedFormat), { report })).toBe(0);
    expect(await reportOf('again.json')).toMatchObject({
      papers: { written: 1, rejected: 0 },
      leftOut: { records: 0, kinds: [] },
    });
    const after = await canonicalExport(graph);
    expect(after.map((line) => line.replace('"publishedOn":"2021-02-28",', ''))).toEqual(before);
    expect(after).not.toEqual(before);
  });

  test('reads tables by the names that their columns have, and counts unknown labels', async () => {
    const papers = await fileOf('papers.csv', 'doi,name,pub_date\n10.8/a,"A, or B",2019-3\n');
    const citations = await fileOf(
      'citations.tsv',
      'from\tto\tlabel\n10.8/a\t10.8/b\tsupporting\n10.8/c\t10.8/b\tmeh\n10.8/c\tnothing\tmeh\n',
    );
    const files = requestTables({
      papers: [papers],
      citations: [citations],
      source: 'mine',
      map: ['title=name', 'published=pub_date', 'citing=from', 'cited=to'],
      ignoreUnknown: false,
      vocabulary: 'scite',
    });
    const options = { report: inFolder('csv.json'), rejects: inFolder('csv-rejects.jsonl') };
    expect(await runImport(graph, files, options)).toBe(3);
    expect(await reportOf('csv.json')).toMatchObject({
      papers: { read: 1, written: 1 },
      citations: { read: 3, written: 2, rejected: 1 },
      unknownLabels: { 'scite: meh': 1 },
    });
    const rejected = await readFile(inFolder('csv-rejects.jsonl'), 'utf8');
    const mended = await fileOf('csv-mended.jsonl', rejected.replaceAll('nothing', '10.8/d'));
    expect(await runImport(graph, requestFiles([mended], rejectedFormat))).toBe(0);
    const exported = (await canonicalExport(graph)).join('\n');
    expect(exported).toContain('"polarity":"SUPPORTING","vocabulary":"scite","label":"supporting"');
    expect(exported).toContain('"cited":"doi:10.8/d","source":"mine"');
  });

  test('ends with 0 when all that it leaves out are self-citations, which it counts', async () => {
    const table = 'citing,cited\n10.8/a,https://doi.org/10.8/A\n';
    const tables = { citations: [await fileOf('own.csv', table)], source: 'mine' };
    const report = inFolder('own.json');
    const files = requestTables({ ...tables, ignoreUnknown: false });
    expect(await runImport(graph, files, { report })).toBe(0);
    expect(await reportOf('own.json')).toMatchObject({
      citations: { read: 1, skipped: 1, rejected: 0 },
      skippedBecause: { SELF_CITATION: 1 },
    });
    expect(await canonicalExport(graph)).toEqual([]);
  });

  test('makes no file of rejects when nothing is rejected', async () => {
    const files = requestFiles([await fileOf('n.jsonl', JSON.stringify(NOTICE))], crossrefFormat);
    expect(await runImport(graph, files, { rejects: inFolder('none.jsonl') })).toBe(0);
    expect(await readdir(folder)).not.toContain('none.jsonl');
  });
});

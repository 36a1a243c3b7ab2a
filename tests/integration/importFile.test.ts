import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Graph } from '../../src/graph/graph.js';
import { commandLineOf, runCommand, runToEnd } from '../support/command.js';
import {
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  testConnection,
} from '../support/testGraph.js';
import { zipOf } from '../support/zip.js';

const WORK = {
  DOI: '10.6/work',
  type: 'journal-article',
  title: ['A work'],
  reference: [{ key: '1', DOI: '10.6/cited' }],
};
const FILES = {
  'papers.txt': '"id";"title"\n10.6/cited;A cited work\n',
  'pairs.data': 'citing,cited\nomid:br/061 doi:10.6/pair,10.6/cited\n',
  works: JSON.stringify({ message: { items: [WORK] } }),
  'graph.json': '{"paper":{"identifiers":["doi:10.6/native"],"source":"mine","title":"N"}}\n',
};

describe('citegraph import FILE…', () => {
  let graph: Graph;
  let folder = '';
  beforeAll(async () => {
    graph = await connectTestGraph();
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-recognised-'));
    for (const [name, text] of Object.entries(FILES)) {
      await writeFile(path.join(folder, name), name === 'works' ? gzipSync(text) : text);
    }
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });

  function variables() {
    const { uri, username, password } = testConnection();
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  }

  const run = (...args: string[]) => runCommand(['import', ...args], variables(), folder);

  test('takes each file for what it is, and says so', async () => {
    const { exitCode, errors } = await run(...Object.keys(FILES));
    expect(errors).toContain('papers.txt: a table of papers, with the columns id, title');
    expect(errors).toContain('pairs.data: a table of citations, with the columns citing, cited');
    expect(errors).toContain('works: Crossref works, in an answer of the API');
    expect(errors).toContain('graph.json: the native format, one a line');
    expect(exitCode).toBe(0);
    const lines = await canonicalExport(graph);
    expect(lines.filter((line) => line.includes('"citation"'))).toHaveLength(2);
    const recognised = lines;
    await emptyGraph(graph);
    await run('native', 'graph.json');
    await run('crossref', 'works');
    await run('csv', '--papers', 'papers.txt', '--citations', 'pairs.data');
    expect(await canonicalExport(graph)).toEqual(recognised);
  });

  test('takes standard input, compressed or not', async () => {
    const command = commandLineOf(['import', '-']).map((word) => `'${word}'`);
    const script = `cat works | ${command.join(' ')}`;
    const { exitCode, errors } = await runToEnd(['sh', '-c', script], variables(), folder);
    expect(errors).toContain('(standard input): Crossref works, in an answer of the API');
    expect(exitCode).toBe(0);
  });

  test('refuses what it cannot read before it asks the database, and says what it is', async () => {
    await writeFile(path.join(folder, 'x.csv'), '@article{x, title = {A}}');
    const { exitCode, errors } = await runCommand(['import', 'graph.json', 'x.csv'], {}, folder);
    expect(exitCode).toBe(2);
    expect(errors).toContain(
      'FILE: got "x.csv", expected a file that can be imported; this is BibTeX: a list of papers without citations',
    );
  });

  test('reads files as the format that is named', async () => {
    const { exitCode, output } = await run('--format', 'csv-papers', 'graph.json');
    expect({ exitCode, output }).toMatchObject({ exitCode: 2 });
    const other = await run('--format', 'bibtex', 'graph.json');
    expect(other.errors).toContain('--format: got "bibtex", expected one of native, crossref');
  });

  test('finds columns that --map names, and numbers of a scheme', async () => {
    await writeFile(path.join(folder, 'occ.csv'), 'citing,referenced\n19872601,19872602\n');
    const { exitCode } = await run('occ.csv', '--map', 'cited=referenced', '--scheme', 'pmid');
    expect(exitCode).toBe(0);
    const [citation] = (await canonicalExport(graph)).filter((line) => line.includes('"citation"'));
    expect(citation).toContain('"citing":"pmid:19872601","cited":"pmid:19872602"');
  });

  test('takes every file of a folder and every member of an archive, and says what it leaves out', async () => {
    const zip = zipOf([
      { name: 'deep/pairs.csv', content: 'citing,cited\n10.6/z,10.6/a\n10.6/z,nonsense\n' },
      { name: '../\u001b[2J.md', content: 'A text.' },
    ]);
    await mkdir(path.join(folder, 'snapshot', 'part=1'), { recursive: true });
    await writeFile(path.join(folder, 'snapshot', 'part=1', 'p'), gzipSync('id,title\n10.6/a,A\n'));
    await writeFile(path.join(folder, 'snapshot', 'all.zip'), zip);
    await writeFile(path.join(folder, 'snapshot', 'refs.bib'), '@article{x, title = {A}}');
    const { exitCode, errors, output } = await run('snapshot', '--rejects', 'rejects.jsonl');
    expect(errors).toContain('snapshot/all.zip/deep/pairs.csv: a table of citations');
    expect(errors).toContain('snapshot/part=1/p: a table of papers');
    expect(errors).toContain(
      'snapshot/all.zip/../\\u001b[2J.md: left out: a file of an unknown kind',
    );
    expect(errors).toContain('snapshot/refs.bib: left out: BibTeX');
    expect(errors).toContain('snapshot/all.zip/deep/pairs.csv:3: BAD_VALUE: cited: got "nonsense"');
    expect(output).toMatch(/^papers +1 read = 1 written/m);
    expect(exitCode).toBe(3);
    const rejects = await readFile(path.join(folder, 'rejects.jsonl'), 'utf8');
    expect(JSON.parse(rejects)).toMatchObject({ file: 'snapshot/all.zip/deep/pairs.csv', line: 3 });
    const lines = await canonicalExport(graph);
    expect(lines.filter((line) => line.includes('"cited":"doi:10.6/a"'))).toHaveLength(1);
  });

  test('ends with 3 for bytes after gzip, and for data that it leaves out, with all else in', async () => {
    const table = gzipSync('id,title\n10.6/a,A\n10.6/b,B');
    await writeFile(path.join(folder, 'trailing.gz'), Buffer.concat([table, Buffer.from('junk')]));
    const trailing = await run('trailing.gz', '--rejects', 'trailing.jsonl');
    expect(trailing.errors).toContain(
      `trailing.gz:3: TRAILING_BYTES: got "4 bytes that are not compressed data", expected the end of the file at byte ${table.length}`,
    );
    expect(trailing.output).toMatch(/^papers +2 read = 2 written/m);
    expect(trailing.exitCode).toBe(3);
    await mkdir(path.join(folder, 'two'));
    await writeFile(path.join(folder, 'two', 'p.csv'), 'id,title\n10.6/a,A\n');
    await writeFile(path.join(folder, 'two', 'other.csv'), 'a,b\n1,2\n');
    const two = await run('two', '--json', '--quiet');
    expect(JSON.parse(two.output)).toMatchObject({ papers: { read: 1 }, filesLeftOut: 1 });
    expect(two.errors).toContain('two/other.csv: left out: a table with the columns a, b');
    expect(two.exitCode).toBe(3);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../../src/graph/graph.js';
import { run } from '../../src/database/run.js';
import { exportedLines } from '../support/exportClient.js';
import { HOSTILE_HUB, hostileLines } from '../support/hostilePapers.js';
import { describeWith } from '../support/needs.js';
import { pythonOfTests } from '../support/python.js';
import { connectTestGraph, refillGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const SCRIPT = fileURLToPath(new URL('../support/readExports.py', import.meta.url));

interface ReadGraph {
  readonly directed: boolean;
  readonly multigraph: boolean;
  readonly labels: Record<string, string>;
  readonly counts: Record<string, number>;
  readonly edges: [source: string, target: string, role: string][];
}

interface ReadExports extends Record<'cytoscape' | 'graphml' | 'gexf', ReadGraph> {
  readonly bibtex: { key: string; title: string; year: string; authors: object[] }[];
  readonly ris: { title: string; authors: string[]; year: string; doi: string }[];
  readonly csl: { id: string; title: string; DOI: string }[];
  readonly csv: string[];
}

describeWith('Python', 'exports of hostile papers are read in Python', () => {
  let graph: Graph;
  let server: TestServer;
  let read: ReadExports;
  beforeAll(async () => {
    graph = await connectTestGraph();
    await refillGraph(graph, hostileLines());
    server = await startTestServer(graph);
    const args = [SCRIPT, server.address, HOSTILE_HUB];
    const { exitCode, output } = await run(pythonOfTests('tools'), args);
    if (exitCode !== 0) throw new Error(`Python failed:\n${output}`);
    read = JSON.parse(output) as ReadExports;
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
  });

  test.each(['cytoscape', 'graphml', 'gexf'] as const)('as %s by networkx', async (format) => {
    const { rows } = await exportedLines(server, 'neighbourhood', { ids: HOSTILE_HUB });
    const papers = rows.filter(({ type }) => type === 'paper');
    const citations = rows.filter(({ type }) => type === 'citation');
    const { directed, multigraph, labels, counts, edges } = read[format];
    expect([directed, multigraph, edges.length]).toEqual([true, false, 10]);
    expect(new Set(edges.map((edge) => edge.join(' ')))).toEqual(
      new Set(citations.map(({ citingId, citedId, role }) => [citingId, citedId, role].join(' '))),
    );
    // Only JSON can hold a control character.
    const kept = (title: unknown): string =>
      format === 'cytoscape' ? String(title) : String(title).replace(/[\u0007\u001b]/g, '');
    expect(labels).toEqual(Object.fromEntries(papers.map(({ id, title }) => [id, kept(title)])));
    expect(counts).toEqual(
      Object.fromEntries(papers.map(({ id, citerCount }) => [id, citerCount])),
    );
  });

  const oneLine = (text: unknown): string =>
    String(text)
      .replace(/[\t\r\n]+/g, ' ')
      .replace(/[\u0007\u001b]/g, '');

  test('as BibTeX by pybtex', async () => {
    const { rows } = await exportedLines(server, 'citers', { id: HOSTILE_HUB });
    expect(read.bibtex.map(({ title }) => withoutLatex(title))).toEqual(
      rows.map(({ title }) => oneLine(title).replace(/ +/g, ' ')),
    );
    expect(read.bibtex.map(({ key }) => key)).toEqual(
      rows.map(({ id }) => `waals2019-${String(id)}`),
    );
    for (const { authors, year } of read.bibtex) {
      expect(year).toBe('2019');
      expect(authors).toEqual([
        { given: 'Johannes Diderik', particle: 'van der', family: 'Waals', suffix: '' },
        { given: 'Martin', particle: '', family: 'King', suffix: 'Jr.' },
        { given: '', particle: '', family: '{Barnes and Noble}', suffix: '' },
        { given: '', particle: '', family: '{=cmd|calc}', suffix: '' },
      ]);
    }
  });

  test('as RIS by rispy', async () => {
    const { rows } = await exportedLines(server, 'citers', { id: HOSTILE_HUB });
    expect(read.ris.map(({ title, doi, year }) => [title, doi, year])).toEqual(
      rows.map(({ title, doi }) => [oneLine(title), doi, '2019']),
    );
    expect(read.ris[0]?.authors).toEqual([
      'van der Waals, Johannes Diderik',
      'King, Martin, Jr.',
      'Barnes and Noble',
      '=cmd|calc',
    ]);
  });

  test('as CSL-JSON, and as CSV that no spreadsheet runs', async () => {
    const { rows } = await exportedLines(server, 'citers', { id: HOSTILE_HUB });
    expect(read.csl.map(({ title, DOI }) => [title, DOI])).toEqual(
      rows.map(({ title, doi }) => [oneLine(title), doi]),
    );
    expect(read.csv).toEqual(rows.map(({ title }) => oneLine(title).replace(/^(?=[=+@])/, "'")));
  });
});

/** What LaTeX shows of a title. */
function withoutLatex(title: string): string {
  return title
    .replace(/^\{|\}$/g, '')
    .replace(/\\textbraceleft\{\}/g, '{')
    .replace(/\\textbraceright\{\}/g, '}')
    .replace(/\\textasciitilde\{\}/g, '~')
    .replace(/\\textasciicircum\{\}/g, '^')
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/\\textbackslash\{\}/g, '\\');
}

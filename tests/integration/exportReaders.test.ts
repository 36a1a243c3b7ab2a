import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../../src/graph/graph.js';
import { run } from '../../src/database/run.js';
import { laidOut } from '../../web/src/graph/layout.js';
import { SHOWN_FILES } from '../../web/src/graph/takeAway/shownFile.js';
import { exportedLines } from '../support/exportClient.js';
import { HOSTILE_HUB, HOSTILE_TITLES, hostileLines } from '../support/hostilePapers.js';
import { describeWith } from '../support/needs.js';
import { pythonOfTests } from '../support/python.js';
import { shownCitation, shownPaper } from '../support/shownGraphs.js';
import { connectTestGraph, refillGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const SCRIPT = fileURLToPath(new URL('../support/readExports.py', import.meta.url));
const GRAPH_SCRIPT = fileURLToPath(new URL('../support/readGraphFiles.py', import.meta.url));

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
    expect(labels).toEqual(
      Object.fromEntries(papers.map(({ id, title }) => [id, kept(format, title)])),
    );
    expect(counts).toEqual(
      Object.fromEntries(papers.map(({ id, citerCount }) => [id, citerCount])),
    );
  });

  test('those of the drawn graph too, by networkx', async () => {
    const shown = {
      papers: HOSTILE_TITLES.map((title, index) =>
        shownPaper(`id-${index}`, { title, citerCount: index, tier: index === 0 ? 'HUB' : null }),
      ),
      citations: [
        shownCitation('id-1', 'id-0', { role: 'CRITIQUE' }),
        shownCitation('id-0', 'id-1', { role: 'METHOD', influential: true }),
        shownCitation('id-2', 'id-0'),
      ],
    };
    const { places } = laidOut(shown, 'TIME', []);
    const folder = await mkdtemp(path.join(tmpdir(), 'citegraph-drawn-'));
    for (const format of ['cytoscape', 'graphml', 'gexf'] as const) {
      const text = await SHOWN_FILES[format].write(shown, places, { export: 'graph' });
      await writeFile(path.join(folder, format), text);
    }
    const { exitCode, output } = await run(pythonOfTests('tools'), [GRAPH_SCRIPT, folder]);
    await rm(folder, { recursive: true });
    if (exitCode !== 0) throw new Error(`Python failed:\n${output}`);
    const graphs = JSON.parse(output) as Record<'cytoscape' | 'graphml' | 'gexf', ReadGraph>;
    for (const [format, found] of Object.entries(graphs)) {
      expect([found.directed, found.multigraph]).toEqual([true, false]);
      expect(found.labels).toEqual(
        Object.fromEntries(shown.papers.map(({ id, title }) => [id, kept(format, title)])),
      );
      expect(found.counts).toEqual(
        Object.fromEntries(shown.papers.map(({ id, citerCount }) => [id, citerCount])),
      );
      expect(new Set(found.edges.map((edge) => edge.join(' ')))).toEqual(
        new Set(['id-1 id-0 CRITIQUE', 'id-0 id-1 METHOD', 'id-2 id-0 BACKGROUND']),
      );
    }
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

/** Only JSON can hold a control character. */
function kept(format: string, title: unknown): string {
  return format === 'cytoscape' ? String(title) : String(title).replace(/[\u0007\u001b]/g, '');
}

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

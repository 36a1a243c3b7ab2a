import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { requestAny } from '../../src/cli/run/importAny.js';
import type { Graph } from '../../src/graph/graph.js';
import { must } from '../../src/must.js';
import { importFiles } from '../../src/import/importFiles.js';
import { runCommand } from '../support/command.js';
import { answerOf as openAlexAnswer, FULL_WORK } from '../support/openAlexWorks.js';
import { holds } from '../support/property.js';
import {
  answerOf as semanticScholarAnswer,
  DATASETS,
  FULL_EDGE,
  FULL_PAPER,
  LISTED_PAPER,
} from '../support/semanticScholarRecords.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  testConnection,
} from '../support/testGraph.js';

const lines = (values: readonly unknown[]) =>
  values.map((value) => JSON.stringify(value)).join('\n');
const OLDER = {
  ...FULL_WORK,
  title: 'Before it was full',
  updated_date: '2025-01-01T00:00:00.000000',
  referenced_works: ['https://openalex.org/W202', 'https://openalex.org/W200', null],
  referenced_works_count: 3,
};
const CITER = {
  id: 'https://openalex.org/W300',
  doi: 'https://doi.org/10.5555/s2.full',
  updated_date: '2026-01-01',
  referenced_works: ['https://openalex.org/W100', 'https://openalex.org/W5', 'not a work'],
};
const PREPRINT = {
  ...LISTED_PAPER,
  paperId: 'd'.repeat(40),
  corpusId: 215416150,
  externalIds: { DOI: '10.5555/s2.full' },
};
const REFERENCE = {
  ...FULL_EDGE,
  citingPaper: undefined,
  citedPaper: { paperId: null, title: 'Not matched' },
};

const ANOTHER_SHA = { ...DATASETS['paper-ids'], sha: 'e'.repeat(40) };

/** A file in each layout of the sources. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'page.json': JSON.stringify(openAlexAnswer([CITER, FULL_WORK, CITER]), null, 2),
  'work.json': JSON.stringify(CITER),
  // As in a snapshot: without an ending that says what it is.
  part_0000: gzipSync(lines([OLDER, FULL_WORK])),
  'deleted_ids.csv': 'work_id,deleted_date\nhttps://openalex.org/W6,2026-03-01\n',
  'merged.csv.gz': gzipSync('merge_date,id,merge_into_id\n2026-03-01,W5,W7\n'),
  'citations.json': JSON.stringify(semanticScholarAnswer([FULL_EDGE, REFERENCE])),
  'paper.json': JSON.stringify(FULL_PAPER, null, 2),
  'batch.json': JSON.stringify([null, LISTED_PAPER, PREPRINT]),
  papers: gzipSync(lines([DATASETS.papers])),
  citations: gzipSync(
    lines([
      DATASETS.citations,
      { ...DATASETS.citations, citationid: 4_294_967_300, isinfluential: false },
      { ...DATASETS.citations, citedcorpusid: null },
    ]),
  ),
  others: lines([DATASETS.abstracts, DATASETS.tldrs, ANOTHER_SHA]),
};

describe('files of OpenAlex and of Semantic Scholar', () => {
  let graph: Graph;
  let folder = '';
  beforeAll(async () => {
    graph = await connectTestGraph();
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-sources-'));
    for (const [name, text] of Object.entries(FILES))
      await writeFile(path.join(folder, name), text);
  });
  beforeEach(async () => {
    await emptyGraph(graph);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Imports files by their content alone. */
  async function importAll(names: readonly string[]) {
    const options = {
      source: 'csv',
      ignoreUnknown: false,
      paper: 'openalex:W100',
      recordVersion: '2026-11-18',
    };
    const paths = names.map((name) => path.join(folder, name));
    const requested = await requestAny(paths, options, folder);
    return importFiles(
      graph,
      requested.files.map((file) => {
        const { name, open } = must(file.source, 'a file that was found');
        return file.bind(name, () => open(() => undefined));
      }),
    );
  }

  test('are imported in any order, to one graph that verify finds nothing in', async () => {
    const report = await importAll(Object.keys(FILES));
    expect(Object.fromEntries(report.skippedBecause)).toEqual({ NOT_FOUND: 1, NO_IDENTIFIER: 4 });
    expect(report.counts.citation).toMatchObject({ rejected: 3 });
    expect(report.counts.paper).toMatchObject({ rejected: 0 });
    // A work that was merged into another one, and a preprint that shares the DOI of its article; `s2` may be several.
    expect(report.conflicts.map(({ scheme }) => scheme).sort()).toEqual(['corpus', 'openalex']);
    const exported = await canonicalExport(graph);
    expect(await allDifferences(graph)).toEqual([]);
    const again = await importAll(Object.keys(FILES));
    expect([again.counts.paper.written, again.counts.citation.written]).toEqual([0, 0]);
    const names = fc.shuffledSubarray(Object.keys(FILES), { minLength: Object.keys(FILES).length });
    await holds(
      fc.asyncProperty(names, fc.nat({ max: 5 }), async (order, cut) => {
        await emptyGraph(graph);
        await importAll(order.slice(0, cut));
        await importAll(order.slice(cut));
        expect(await canonicalExport(graph)).toEqual(exported);
        expect(await allDifferences(graph)).toEqual([]);
      }),
      { runs: 3 },
    );
  });

  test('say the same as one paper, whatever its identifiers', async () => {
    await importAll(['page.json', 'part_0000', 'papers', 'citations.json', 'others']);
    const found = (await canonicalExport(graph)).map((line) => JSON.parse(line) as Exported);
    const works = found
      .flatMap(({ paper }) => paper ?? [])
      .filter(({ title }) => title !== undefined);
    expect(works.filter(({ source }) => source === 'openalex').map(({ title }) => title)).toContain(
      'On Full Works',
    );
    const citations = found.flatMap(({ citation }) => citation ?? []);
    const labels = citations.flatMap(({ contexts = [] }) =>
      contexts.map(({ text, role }) => [text, role]),
    );
    expect(labels).toEqual(
      expect.arrayContaining([
        ['We follow [3] here.', 'METHOD'],
        ['We follow [3] here.', 'BACKGROUND'],
      ]),
    );
  });

  test('are imported by commands of their own, with the version of the release', async () => {
    const { uri, username, password } = testConnection();
    const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const release = ['--record-version', '2026-11-18', '--paper', 'corpus:77'];
    const files = ['citations.json', 'papers'];
    const run = await runCommand(
      ['import', 'semantic-scholar', ...release, ...files],
      variables,
      folder,
    );
    expect(run.exitCode).toBe(0);
    const works = await runCommand(['import', 'openalex', 'part_0000'], variables, folder);
    expect(works.exitCode).toBe(0);
    const found = (await canonicalExport(graph)).join('\n');
    expect(found).toContain(
      '"source":"semantic-scholar","record":"215416147","version":"2026-11-18"',
    );
    expect(found).toContain(
      '"source":"openalex","record":"W100","version":"2026-01-15T12:34:56.123Z"',
    );
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('of citations need the paper whose they are, which the command says at once', async () => {
    const { exitCode, errors } = await runCommand(['import', 'citations.json'], {}, folder);
    expect(exitCode).toBe(2);
    expect(errors).toContain('citations of Semantic Scholar, in an answer of the API');
    expect(errors).toContain(
      '--paper: got nothing, expected the paper whose citations or references',
    );
  });
});

interface Exported {
  readonly paper?: { readonly source: string; readonly title?: string };
  readonly citation?: {
    readonly contexts?: readonly { readonly text?: string; readonly role?: string }[];
  };
}

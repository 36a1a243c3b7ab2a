import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { writeCitations } from '../../src/ledger/citations.js';
import { writePapers } from '../../src/ledger/papers.js';
import { finishMerges } from '../../src/ledger/merges.js';
import { forgetSource } from '../../src/upkeep/curation/forget.js';
import { refreshRepresentatives } from '../../src/ledger/representatives.js';
import type { CitationRecord } from '../../src/record/record.js';
import { representativesQueries } from '../../src/ledger/representatives.queries.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
  testConnection,
} from '../support/testGraph.js';
import { storedPaper } from '../support/storedPaper.js';

const said = { source: 'test', version: '1' };
const doi = (name: string) => `doi:10.7/${name}`;
const citing = (from: string, to: string): CitationRecord => ({
  kind: 'citation',
  citing: doi(from),
  cited: doi(to),
  influential: undefined,
  contexts: [],
  ...said,
});
const lineOf = ({ kind: _, ...citation }: CitationRecord) => ({ citation });
const LINES = ['a', 'a', 'b'].map((cited, n) => lineOf(citing(`citer-${n}`, cited)));
const JOINED = { paper: { identifiers: [doi('a'), doi('b')], ...said } };

describe('what an interrupted import leaves', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(() => graph.close());

  const dueIds = async () =>
    (await graph.read(representativesQueries.papersWithRepresentativesDue, { limit: 99 })).map(
      ({ id }) => id,
    );
  /** Leaves the graph as an import does that is killed after the transaction which marks a merge. */
  const markMerge = async (record = JOINED.paper) => {
    await refillGraph(graph, LINES);
    const joined = { kind: 'paper', facts: {}, ...record } as const;
    await graph.write((transaction) => writePapers(transaction, [joined], new Map()));
  };
  const idOf = async (name: string) => (await storedPaper(graph, doi(name)))?.id;

  test('marks each list of representative citers that it made outdated, until a refresh rebuilds it', async () => {
    const records = [citing('citer', 'a'), citing('citer', 'b')];
    await graph.write((transaction) => writeCitations(transaction, records, new Map()));
    expect((await dueIds()).sort()).toEqual([await idOf('a'), await idOf('b')].sort());
    expect(await refreshRepresentatives(graph)).toBe(2);
    expect(await dueIds()).toEqual([]);
    const facts = { summary: 'S' };
    const summary = { kind: 'paper', identifiers: [doi('citer')], facts, ...said } as const;
    await graph.write((transaction) => writePapers(transaction, [summary], new Map()));
    expect(await dueIds()).toHaveLength(2);
    expect(await refreshRepresentatives(graph)).toBe(2);
    expect(await dueIds()).toEqual([]);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('is finished by the same import, which marks no merge of its own', async () => {
    await refillGraph(graph, [...LINES, JOINED]);
    const expected = await canonicalExport(graph);
    await markMerge();
    await importLines(graph, [JOINED]);
    expect(await canonicalExport(graph)).toEqual(expected);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('keeps its identifiers when the source of everything else is forgotten', async () => {
    await markMerge({ ...JOINED.paper, source: 'other' });
    await forgetSource(graph, 'test');
    await finishMerges(graph);
    expect(await idOf('b')).toBe(await idOf('a'));
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('is citations that newer records void, which the next start takes back', async () => {
    await refillGraph(graph, LINES.slice(1));
    const expected = await canonicalExport(graph);
    await refillGraph(graph, LINES);
    const deleted = { kind: 'paper', identifiers: [doi('citer-0')], facts: {}, ...said } as const;
    await graph.write((transaction) =>
      writePapers(transaction, [{ ...deleted, deleted: true }], new Map()),
    );
    expect(await startUntilServing()).toContainEqual(
      expect.stringMatching(
        /^Finished an interrupted import: .* 1 papers without outdated citations/,
      ),
    );
    expect(await allDifferences(graph)).toEqual([]);
    const tombstone = { paper: { identifiers: [doi('citer-0')], ...said, deleted: true } };
    expect(await canonicalExport(graph)).toEqual([...expected, JSON.stringify(tombstone)].sort());
  });

  test('is finished by the next start of the server, before it serves', async () => {
    await refillGraph(graph, [...LINES, JOINED]);
    const expected = await canonicalExport(graph);
    await markMerge();
    expect(await canonicalExport(graph)).not.toEqual(expected);
    expect(await startUntilServing()).toContainEqual(
      expect.stringMatching(/^Finished an interrupted import: 1 merges, \d+ lists/),
    );
    expect(await allDifferences(graph)).toEqual([]);
    expect(await dueIds()).toEqual([]);
    expect(await canonicalExport(graph)).toEqual(expected);
  });
});

/** Starts the server on the Neo4j of the test run, and stops it once it has an address; what it printed. */
async function startUntilServing(): Promise<string[]> {
  const { uri, username, password } = testConnection();
  const root = path.resolve(import.meta.dirname, '../..');
  const server = spawn(
    process.execPath,
    ['--import', './scripts/typescript.mjs', 'src/main.ts', 'start'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
        CITEGRAPH_SAMPLE: 'off',
      },
    },
  );
  const ended = once(server, 'exit');
  const printed: string[] = [];
  for await (const line of createInterface({ input: server.stdout })) {
    printed.push(line);
    if (line.includes('http://')) server.kill('SIGTERM');
  }
  await ended;
  return printed;
}

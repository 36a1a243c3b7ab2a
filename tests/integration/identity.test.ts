import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { finishMerges } from '../../src/ledger/merges.js';
import { boundTo } from '../support/boundGraph.js';
import { holds } from '../support/property.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
} from '../support/testGraph.js';
import { recordsOf } from '../support/records.js';
import { storedPaper } from '../support/storedPaper.js';

const { paper, citation } = recordsOf({ source: 'test', version: '2024-01-01' });
const doi = (name: string | number) => `doi:10.3/${name}`;
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Papers that turn out to be one, by chains of shared identifiers, with citations under each of their names. */
const RECORDS = [
  paper([doi('a'), 'pmid:1'], { title: 'A', publishedOn: '2019' }),
  paper(['pmid:1', 'openalex:W1'], { source: 'openalex', publishedOn: '2018-05', summary: 'S' }),
  paper(['openalex:W1', doi('b')], { source: 'crossref', title: 'B' }),
  paper([doi('b'), 'openalex:W2']),
  paper([doi('x'), 'pmid:7'], { publishedOn: '2021' }),
  paper(['pmid:8', doi('x')], { retraction: { status: 'RETRACTED', date: '2022-01' } }),
  citation(doi('c'), doi('a'), { role: 'METHOD', contexts: [{ text: 'One' }] }),
  citation(doi('c'), 'openalex:W1', { role: 'RESULT', polarity: 'SUPPORTING', source: 'other' }),
  citation(doi('c'), doi('b'), { polarity: 'CONTRADICTING', influential: true }),
  citation(doi('a'), doi('b'), { role: 'BACKGROUND' }),
  citation('pmid:1', doi('d')),
  citation('openalex:W2', doi('d'), { role: 'DATASET' }),
  citation('pmid:7', 'openalex:W2', { role: 'CRITIQUE' }),
  citation('pmid:8', doi('a')),
  citation(doi('d'), 'pmid:8'),
];

describe('papers that turn out to be one', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(() => graph.close());

  test('give the same graph in any order, split anywhere into imports', async () => {
    await importLines(graph, RECORDS);
    const expected = await canonicalExport(graph);
    expect(expected.filter((line) => line.includes('"citing"')).length).toBeGreaterThan(4);
    await holds(
      fc.asyncProperty(
        fc.shuffledSubarray(RECORDS, { minLength: RECORDS.length }),
        fc.uniqueArray(fc.nat({ max: RECORDS.length }), { maxLength: 4 }),
        async (shuffled, cuts) => {
          await emptyGraph(graph);
          let start = 0;
          for (const end of [...cuts.sort((a, b) => a - b), shuffled.length]) {
            await importLines(graph, shuffled.slice(start, end));
            start = end;
          }
          expect(await canonicalExport(graph)).toEqual(expected);
          expect(await allDifferences(graph)).toEqual([]);
        },
      ),
      { runs: 8 },
    );
  });

  test('give the same graph when eight importers write at once', async () => {
    await importLines(graph, RECORDS);
    const expected = await canonicalExport(graph);
    for (const round of numbers(4)) {
      await emptyGraph(graph);
      await Promise.all(
        numbers(8).map((n) =>
          importLines(
            graph,
            RECORDS.filter((_, index) => index % 8 === n || (index + round) % 5 === n),
          ),
        ),
      );
      expect(await canonicalExport(graph)).toEqual(expected);
      expect(await allDifferences(graph)).toEqual([]);
    }
  });

  test('are counted as merged, and the retired id still finds the paper', async () => {
    await importLines(graph, [paper([doi('a')], { title: 'A' }), citation(doi('c'), doi('b'))]);
    const idOf = async (key: string) => (await storedPaper(graph, key))?.id;
    const before = [await idOf(doi('a')), await idOf(doi('b'))];
    const report = await importLines(graph, [paper([doi('a'), doi('b')])]);
    expect(report.counts.paper).toMatchObject({ read: 1, merged: 1, written: 0 });
    const after = await idOf(doi('a'));
    expect(after).toBe(before[1]);
    expect(await idOf(`retired:${before[0] ?? ''}`)).toBe(after);
  });

  test('move more citations than one transaction does, and go on after a cut', async () => {
    const citers = numbers(2_300).map((n) => citation(doi(n), doi('small')));
    const more = numbers(2_400).map((n) => citation(doi(n + 1_000), doi('large')));
    await importLines(graph, [...citers, ...more, paper([doi('small'), doi('large')])]);
    const expected = await canonicalExport(graph);
    await refillGraph(graph, [...citers, ...more]);
    await markOnly(graph, [doi('small'), doi('large')]);
    await moveOneTransaction(graph);
    const cut = await allDifferences(graph);
    expect(cut.map(({ property }) => property)).toEqual([
      'merge that was cut, which the next import or start finishes',
    ]);
    await importLines(graph, [citation(doi('late'), doi('small'))]);
    // The import has finished it.
    expect(await finishMerges(graph)).toBe(0);
    expect(await allDifferences(graph)).toEqual([]);
    await importLines(graph, [paper([doi('small'), doi('large')])]);
    const late = /late/;
    expect((await canonicalExport(graph)).filter((line) => !late.test(line))).toEqual(expected);
  });

  test('with two identifiers of a scheme that gives one are reported, and go in', async () => {
    const report = await importLines(graph, RECORDS);
    const identifiers = report.conflicts.map((conflict) => conflict.identifiers);
    expect(identifiers).toEqual(
      expect.arrayContaining([
        ['openalex:W1', 'openalex:W2'],
        ['pmid:7', 'pmid:8'],
      ]),
    );
    expect(report.conflictCount).toBe(2);
    expect(report.skippedBecause).toEqual(new Map([['SELF_CITATION', 1]]));
    expect(report.rejected).toBe(0);
  });

  test('are not kept by a dry run, which counts the same', async () => {
    const rehearsed = await importLines(graph, RECORDS, { dryRun: true });
    expect(await canonicalExport(graph)).toEqual([]);
    const real = await importLines(graph, RECORDS);
    expect(rehearsed.counts.paper).toEqual(real.counts.paper);
    expect(rehearsed.read).toBe(real.read);
  });
});

/** What a process that was killed right after it marked a merge leaves. */
async function markOnly(graph: Graph, keys: readonly string[]): Promise<void> {
  const { resolveIdentities } = await import('../../src/ledger/identities.js');
  await graph.write((transaction) => resolveIdentities(transaction, [keys]));
}

/** What a process that was killed in the middle of a merge leaves. */
async function moveOneTransaction(graph: Graph): Promise<void> {
  const cut = new Error('cut');
  let writes = 0;
  const once: Graph = {
    ...boundTo(graph),
    write: (work) => {
      writes += 1;
      return writes > 1 ? Promise.reject(cut) : graph.write(work);
    },
  };
  await expect(finishMerges(once)).rejects.toBe(cut);
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { resolveIdentities } from '../../src/ledger/identities.js';
import { finishMerges } from '../../src/ledger/merges.js';
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

const { paper, citation } = recordsOf({ source: 'test', version: '1' });
const doi = (name: string | number) => `doi:10.5/${name}`;
const joined = (...names: string[]) => paper(names.map(doi));
const citersOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => citation(doi(`${name}-citer-${n}`), doi(name)));
const referencesOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => citation(doi(name), doi(`${name}-cited-${n}`)));

describe('of papers that are one', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(() => graph.close());

  const idOf = async (name: string) => (await storedPaper(graph, doi(name)))?.id;

  test.each([
    ['citers', citersOf('large', 3), citersOf('small', 2), 5, 0],
    ['references', referencesOf('large', 3), referencesOf('small', 2), 0, 5],
    ['references than the other has citers', referencesOf('large', 3), citersOf('small', 2), 2, 3],
    ['citers than the other has references', citersOf('large', 3), referencesOf('small', 2), 3, 2],
    [
      'of both together',
      [...citersOf('large', 2), ...referencesOf('large', 2)],
      citersOf('small', 3),
      ...([5, 2] as const),
    ],
  ])('the one with more %s stays, and gets those of the other', async (...row) => {
    const [, large, small, citerCount, referenceCount] = row;
    for (const names of [
      ['small', 'large'],
      ['large', 'small'],
    ]) {
      await refillGraph(graph, names[0] === 'small' ? [...small, ...large] : [...large, ...small]);
      const kept = await idOf('large');
      const gone = await idOf('small');
      const report = await importLines(graph, [joined(...names)]);
      expect(report.counts.paper).toMatchObject({ merged: 1 });
      expect([await idOf('large'), await idOf('small')]).toEqual([kept, kept]);
      expect(await storedPaper(graph, `retired:${gone ?? ''}`)).toMatchObject({ id: kept });
      expect(await storedPaper(graph, doi('large'))).toMatchObject({ citerCount, referenceCount });
      expect(await allDifferences(graph)).toEqual([]);
    }
  });

  test('what both cite and who cites both counts once, with all that was said', async () => {
    await importLines(graph, [
      ...citersOf('large', 3),
      citation(doi('large'), doi('both'), { contexts: [{ text: 'One', role: 'METHOD' }] }),
      citation(doi('small'), doi('both'), { contexts: [{ text: 'Two', role: 'RESULT' }] }),
      citation(doi('who'), doi('large'), { polarity: 'SUPPORTING', source: 'one' }),
      citation(doi('who'), doi('small'), { polarity: 'CONTRADICTING', source: 'two' }),
      citation(doi('expert'), doi('small'), {
        ...{ polarity: 'CONTRADICTING', vocabulary: 'scite', label: 'contrasting' },
        evidence: 'EXPERT',
      }),
      citation(doi('small'), doi('large')),
      citation(doi('large'), doi('small')),
    ]);
    await importLines(graph, [joined('small', 'large')]);
    const lines = await canonicalExport(graph);
    expect(
      lines.filter((line) => line.includes('"text":"One"') && line.includes('"text":"Two"')),
    ).toHaveLength(1);
    expect(await storedPaper(graph, doi('both'))).toMatchObject({ citerCount: 1 });
    expect(await storedPaper(graph, doi('large'))).toMatchObject({
      citerCount: 5,
      citerHumanPolarities: 'CONTRADICTING=1',
      citerVocabularies: 'citegraph=1 scite=1',
    });
    expect(lines.filter((line) => line.includes(`"citing":"${doi('large')}"`))).toHaveLength(1);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('one into which another merges may itself merge before that is done', async () => {
    await importLines(graph, [...citersOf('a', 1), ...citersOf('b', 2), ...citersOf('c', 4)]);
    const ids = [await idOf('a'), await idOf('b'), await idOf('c')];
    for (const names of [
      ['a', 'b'],
      ['b', 'c'],
    ]) {
      const keys = names.map(doi);
      await graph.write((transaction) => resolveIdentities(transaction, [keys]));
    }
    expect(await finishMerges(graph)).toBe(2);
    for (const name of ['a', 'b', 'c']) expect(await idOf(name)).toBe(ids[2]);
    for (const id of ids.slice(0, 2)) {
      expect(await storedPaper(graph, `retired:${id ?? ''}`)).toMatchObject({ id: ids[2] });
    }
    expect(await storedPaper(graph, doi('c'))).toMatchObject({ citerCount: 7 });
    await importLines(graph, [joined('a', 'b', 'c')]);
    expect(await allDifferences(graph)).toEqual([]);
  });
});

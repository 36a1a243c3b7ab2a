import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { detachIdentifier } from '../../src/upkeep/curation/detach.js';
import type { Graph } from '../../src/graph/graph.js';
import { mergesQueries } from '../../src/ledger/merges.queries.js';
import { interrupted, statementSent } from '../support/interleaved.js';
import {
  allDifferences,
  connectTestGraph,
  importLines,
  refillGraph,
} from '../support/testGraph.js';
import { storedPaper } from '../support/storedPaper.js';

const origin = { source: 'first', version: '1' };
const doi = (name: string | number) => `doi:10.4/${name}`;
const WRONG = { paper: { identifiers: [doi('a'), 'pmid:1'], title: 'A', ...origin } };
const citing = (cited: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    citation: { citing: doi(`c${n}`), cited, ...origin },
  }));

/** `pmid:1` is detached from the paper of `doi:10.4/a`, at every place of an import of the same identifier. */
describe('detaching an identifier beside an import', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(() => refillGraph(graph, [WRONG, ...citing('pmid:1', 2)]));
  afterAll(() => graph.close());

  const paperOf = (key: string) => storedPaper(graph, key);
  const detach = () => detachIdentifier(graph, 'pmid:1');

  test('gives it the citations of an import that had found its old paper and not written yet', async () => {
    const importing = interrupted(graph, { asWriteBegins: true }, detach);
    const report = await importLines(importing, citing('pmid:1', 300));
    expect(report.counts.citation).toMatchObject({ written: 300, unchanged: 0 });
    expect(await paperOf('pmid:1')).toMatchObject({ citerCount: 300 });
    expect(await paperOf(doi('a'))).toMatchObject({ citerCount: 2, title: 'A' });
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('gives it what an import says of the paper that had found its old one', async () => {
    const importing = interrupted(graph, { asWriteBegins: true }, detach);
    await importLines(importing, [{ paper: { identifiers: ['pmid:1'], title: 'B', ...origin } }]);
    expect(await paperOf('pmid:1')).toMatchObject({ title: 'B', citerCount: 0 });
    expect(await paperOf(doi('a'))).toMatchObject({ citerCount: 2, title: 'A' });
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('keeps a record that names both from joining them', async () => {
    const importing = interrupted(graph, { asWriteBegins: true }, detach);
    const both = { paper: { identifiers: ['pmid:1', doi('a'), doi('b')], venue: 'V', ...origin } };
    await importLines(importing, [both]);
    expect(await paperOf('pmid:1')).toMatchObject({ stub: true, venue: null });
    const joined = await paperOf(doi('b'));
    expect(joined).toMatchObject({ title: 'A', venue: 'V' });
    expect((await paperOf(doi('a')))?.id).toBe(joined?.id);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('waits for an import that holds the paper, whose citations stay with it', async () => {
    const { onStatement, sent } = statementSent('lockPaperFacts');
    const beside = await connectTestGraph(onStatement);
    let detaching: Promise<unknown> = Promise.resolve();
    try {
      const importing = interrupted(graph, { after: 'lockCiterTallies' }, async () => {
        detaching = detachIdentifier(beside, 'pmid:1');
        await sent;
      });
      await importLines(importing, citing('pmid:1', 300));
      await detaching;
    } finally {
      await beside.close();
    }
    expect(await paperOf('pmid:1')).toMatchObject({ citerCount: 0, stub: true });
    expect(await paperOf(doi('a'))).toMatchObject({ citerCount: 300 });
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('takes it from the paper into which its own has merged meanwhile', async () => {
    const larger = Array.from({ length: 9 }, (_, n) => ({
      citation: { citing: doi(n), cited: doi('larger'), ...origin },
    }));
    await importLines(graph, larger);
    const before = await paperOf(doi('a'));
    const joining = { paper: { identifiers: [doi('a'), doi('larger')], ...origin } };
    const detaching = interrupted(graph, { after: 'papersOfIdentifiers' }, () =>
      importLines(graph, [joining]),
    );
    const { fromId, toId } = await detachIdentifier(detaching, 'pmid:1');
    const survivor = await paperOf(doi('larger'));
    expect(survivor).toMatchObject({ id: fromId, citerCount: 11, title: 'A' });
    expect(fromId).not.toBe(before?.id);
    expect(await paperOf('pmid:1')).toMatchObject({ id: toId, citerCount: 0 });
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('takes it from the paper into which its own was being merged when an import was cut', async () => {
    const larger = Array.from({ length: 9 }, (_, n) => ({
      citation: { citing: doi(n), cited: doi('larger'), ...origin },
    }));
    await importLines(graph, larger);
    const before = await paperOf(doi('a'));
    const joining = { paper: { identifiers: [doi('a'), doi('larger')], ...origin } };
    const killed = interrupted(graph, { after: 'lockMerging' }, () =>
      Promise.reject(new Error('killed')),
    );
    await expect(importLines(killed, [joining])).rejects.toThrow('killed');
    expect(await graph.read(mergesQueries.papersMerging, { limit: 9 })).toMatchObject([
      { id: before?.id },
    ]);
    const { fromId, toId } = await detachIdentifier(graph, 'pmid:1');
    expect(await paperOf(doi('larger'))).toMatchObject({ id: fromId, citerCount: 11, title: 'A' });
    expect(await paperOf('pmid:1')).toMatchObject({ id: toId, citerCount: 0 });
    expect(await allDifferences(graph)).toEqual([]);
  });
});

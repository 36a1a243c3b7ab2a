import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { identifierConflicts } from '../../src/upkeep/curation/conflicts.js';
import { detachIdentifier } from '../../src/upkeep/curation/detach.js';
import { forgetSource } from '../../src/upkeep/curation/forget.js';
import type { Graph } from '../../src/graph/graph.js';
import { auditQueries } from '../../src/upkeep/audit.queries.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
} from '../support/testGraph.js';
import { recordsOf } from '../support/records.js';
import { setSource } from '../../src/upkeep/curation/setSource.js';
import { connectRaw } from '../support/rawNeo4j.js';
import { humanRolesIn, labelled, nothing, stated } from '../support/sourceLines.js';
import { storedPaper } from '../support/storedPaper.js';

const doi = (name: string) => `doi:10.4/${name}`;
const { paper, citation } = recordsOf({ source: 'first', version: '1' });

describe('curation', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(() => graph.close());

  const paperOf = (key: string) => storedPaper(graph, key);

  test('a source set twice is what it was set to last, also after a version to come', async () => {
    const raw = connectRaw();
    const humanRoles = () => humanRolesIn(raw);
    await importLines(graph, [...labelled(3), stated('mine', 'EXPERT', { version: '2999-01-01' })]);
    expect((await setSource(graph, { name: 'mine', evidence: 'MODEL', ...nothing })).version).toBe(
      '2999-01-01T00:00:00.001Z',
    );
    expect(await humanRoles()).toEqual([null]);
    const crowd = { name: 'mine', evidence: 'CROWD', ...nothing, agent: 'Us' } as const;
    const { version } = await setSource(graph, crowd);
    expect(await humanRoles()).toEqual(['METHOD']);
    expect(await canonicalExport(graph)).toContain(
      JSON.stringify({ source: { name: 'mine', evidence: 'CROWD', agent: 'Us', version } }),
    );
    expect(await allDifferences(graph)).toEqual([]);
    await raw.close();
  });

  describe('forgetting a source', () => {
    const first = [
      paper([doi('a')], { title: 'A', publishedOn: '2019' }),
      citation(doi('a'), doi('b'), { role: 'METHOD', polarity: 'SUPPORTING' }),
      citation(doi('c'), doi('b')),
    ];
    const second = [
      paper([doi('a')], { source: 'crossref', title: 'A by Crossref', publishedOn: '2018-02' }),
      paper([doi('d')], { source: 'crossref', summary: 'Known to Crossref alone' }),
      citation(doi('a'), doi('b'), {
        source: 'crossref',
        contexts: [{ text: 'x', role: 'RESULT' }],
      }),
      citation(doi('d'), doi('e'), { source: 'crossref' }),
      citation(doi('d'), doi('b'), { source: 'crossref' }),
    ];

    test('leaves what the others said, as if it had never spoken', async () => {
      await importLines(graph, first);
      const expected = await canonicalExport(graph);
      await importLines(graph, second);
      expect(await forgetSource(graph, 'crossref')).toEqual({
        papers: 2,
        facts: 3,
        citations: 3,
        deletedCitations: 2,
        deletedPapers: 2,
      });
      expect(await canonicalExport(graph)).toEqual(expected);
      expect(await allDifferences(graph)).toEqual([]);
      expect((await paperOf(doi('b')))?.citerCount).toBe(2);
      expect(await paperOf(doi('d'))).toBeUndefined();
    });

    test('makes a stub of a paper that is only cited now', async () => {
      await importLines(graph, [...first, paper([doi('b')], { source: 'crossref', title: 'B' })]);
      expect(await paperOf(doi('b'))).toMatchObject({ stub: false, title: 'B' });
      await forgetSource(graph, 'crossref');
      expect(await paperOf(doi('b'))).toMatchObject({ stub: true, title: null });
    });

    test('takes back labels, contexts and influence of citations that others know', async () => {
      await importLines(graph, first);
      const expected = await canonicalExport(graph);
      const origin = { source: 'other', version: '2' };
      await importLines(graph, [
        citation(doi('a'), doi('b'), {
          ...origin,
          role: 'CRITIQUE',
          influential: true,
          label: 'x',
        }),
        citation(doi('c'), doi('b'), {
          ...{ ...origin, influential: false },
          contexts: [
            { text: 'One', polarity: 'CONTRADICTING' },
            { text: 'Two', role: 'RESULT' },
          ],
        }),
        paper([doi('a')], { ...origin, title: 'Z', retraction: { status: 'RETRACTED' } }),
        paper([doi('c')], { ...origin, reportedCitationCount: 3 }),
      ]);
      expect(await forgetSource(graph, 'other')).toMatchObject({ deletedCitations: 0 });
      expect(await canonicalExport(graph)).toEqual(expected);
      expect(await allDifferences(graph)).toEqual([]);
      const citations = await graph.read(auditQueries.citationsFrom, {
        citingIds: [(await paperOf(doi('c')))?.id ?? ''],
      });
      expect(citations).toMatchObject([
        { role: 'UNCLASSIFIED', contexts: null, influentialSaid: null, influential: null },
      ]);
    });

    test('leaves the stub of a detached identifier, so that a wrong record cannot join it again', async () => {
      const wrong = paper([doi('a'), 'pmid:1'], { source: 'crossref', title: 'A' });
      await importLines(graph, [wrong, paper([doi('z')], { source: 'crossref' })]);
      const { toId } = await detachIdentifier(graph, 'pmid:1');
      expect(await forgetSource(graph, 'crossref')).toMatchObject({ deletedPapers: 2 });
      expect(await paperOf('pmid:1')).toMatchObject({ id: toId, stub: true });
      expect(await paperOf(doi('a'))).toBeUndefined();
      await importLines(graph, [wrong]);
      expect(await paperOf('pmid:1')).toMatchObject({ id: toId, stub: true });
      expect((await paperOf(doi('a')))?.id).not.toBe(toId);
      expect(await allDifferences(graph)).toEqual([]);
    });

    test('deletes no paper that still cites, is cited, or that another source names', async () => {
      await importLines(graph, [
        paper([doi('cites')], { source: 'crossref' }),
        paper([doi('cited')], { source: 'crossref' }),
        paper([doi('named')], { source: 'crossref', title: 'T' }),
        paper([doi('named')]),
        paper([doi('gone')], { source: 'crossref' }),
        citation(doi('cites'), doi('cited')),
      ]);
      expect(await forgetSource(graph, 'crossref')).toMatchObject({ papers: 4, deletedPapers: 1 });
      for (const name of ['cites', 'cited', 'named']) {
        expect(await paperOf(doi(name))).toMatchObject({ stub: true });
      }
      expect(await allDifferences(graph)).toEqual([]);
    });

    test('takes back more than one transaction does', async () => {
      await importLines(graph, first);
      const expected = await canonicalExport(graph);
      const many = Array.from({ length: 1_050 }, (_, n) => n);
      await importLines(graph, [
        ...many.map((n) => citation(doi('a'), doi(`x${n}`), { source: 'crossref' })),
        ...many.map((n) => citation(doi(`y${n % 30}`), doi('b'), { source: 'crossref' })),
      ]);
      expect(await forgetSource(graph, 'crossref')).toEqual({
        ...{ papers: 0, facts: 0, citations: 1_080, deletedCitations: 1_080, deletedPapers: 1_080 },
      });
      expect(await canonicalExport(graph)).toEqual(expected);
      expect(await allDifferences(graph)).toEqual([]);
    });
  });

  describe('detaching an identifier', () => {
    const wrong = paper([doi('a'), 'pmid:1'], { title: 'A' });

    test('gives it a paper of its own, also when the wrong record comes again', async () => {
      await importLines(graph, [wrong, citation(doi('c'), 'pmid:1')]);
      const before = await paperOf(doi('a'));
      const { fromId, toId, sources } = await detachIdentifier(graph, 'pmid:1');
      expect({ fromId, sources }).toEqual({ fromId: before?.id, sources: ['first'] });
      expect(await paperOf('pmid:1')).toMatchObject({ id: toId, stub: true, citerCount: 0 });
      await importLines(graph, [wrong, paper(['pmid:1'], { title: 'B' })]);
      expect(await paperOf('pmid:1')).toMatchObject({ id: toId, title: 'B' });
      expect(await paperOf(doi('a'))).toMatchObject({ id: fromId, title: 'A', citerCount: 1 });
      expect(await allDifferences(graph)).toEqual([]);
    });

    test.each([
      ['pmid:9', 'an identifier in the graph'],
      [doi('alone'), 'an identifier of a paper with other identifiers'],
      ['pmid:1', 'an identifier that is not yet detached'],
    ])('is refused for %s: it needs %s', async (identifier, expected) => {
      await importLines(graph, [wrong, paper([doi('alone')])]);
      await detachIdentifier(graph, 'pmid:1');
      const exported = await canonicalExport(graph);
      await expect(detachIdentifier(graph, identifier)).rejects.toThrow(expected);
      expect(await canonicalExport(graph)).toEqual(exported);
    });
  });

  test('conflicts are listed, two DOIs and two former ids are none', async () => {
    await importLines(graph, [...['x', 'y', 'z'].map((name) => paper([doi(name)]))]);
    await importLines(graph, [paper([doi('x'), doi('y'), doi('z')])]);
    await importLines(graph, [
      paper([doi('a'), doi('b'), 'pmid:1']),
      paper([doi('b'), 'pmid:2']),
      paper([doi('c'), 'openalex:W1']),
    ]);
    const conflicts = [];
    for await (const conflict of identifierConflicts(graph)) conflicts.push(conflict);
    expect(conflicts).toEqual([
      { paperId: (await paperOf(doi('a')))?.id, scheme: 'pmid', identifiers: ['pmid:1', 'pmid:2'] },
    ]);
  });
});

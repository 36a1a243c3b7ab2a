import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Rejection } from '../../src/record/report.js';
import type { Graph } from '../../src/graph/graph.js';
import { auditQueries } from '../../src/upkeep/audit.queries.js';
import { holds } from '../support/property.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  sampleLines,
  refillGraph,
} from '../support/testGraph.js';

const NONE = { read: 0, written: 0, unchanged: 0, merged: 0, skipped: 0, rejected: 0 };
const origin = { source: 'test', version: '2024-01-01' };
const paper = (identifier: string, facts: object = {}) => ({
  paper: { identifiers: [identifier], ...origin, ...facts },
});
const citation = (citing: string, cited: string, facts: object = {}) => ({
  citation: { citing, cited, ...origin, ...facts },
});

describe('import of the native format', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(() => graph.close());

  test('a second import of the same lines changes nothing', async () => {
    const first = await importLines(graph, sampleLines());
    expect(first.rejected).toBe(0);
    const exported = await canonicalExport(graph);
    const second = await importLines(graph, sampleLines());
    for (const kind of ['paper', 'citation'] as const) {
      const { read } = first.counts[kind];
      expect(second.counts[kind]).toEqual({ ...NONE, read, unchanged: read });
    }
    expect(await canonicalExport(graph)).toEqual(exported);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('the export of a graph, imported into an empty one, is exported as the same lines', async () => {
    await importLines(graph, sampleLines());
    const exported = await canonicalExport(graph);
    await refillGraph(graph, exported);
    expect(await canonicalExport(graph)).toEqual(exported);
  });

  test('any order of the same records, split anywhere into imports, gives the same graph', async () => {
    const records = [
      ...['a', 'b', 'c'].map((name) => paper(`doi:10.1/${name}`, { title: `Title ${name}` })),
      paper('doi:10.1/a', { source: 'crossref', publishedOn: '2019-03', title: 'Crossref title' }),
      paper('doi:10.1/a', { version: '2025-01-01', title: 'Newer title', publishedOn: '2020' }),
      paper('doi:10.1/b', { source: 'openalex', summary: 'S', reportedCitationCount: 7 }),
      citation('doi:10.1/a', 'doi:10.1/b', { role: 'METHOD', polarity: 'SUPPORTING' }),
      citation('doi:10.1/a', 'doi:10.1/b', { source: 'other', role: 'BACKGROUND' }),
      citation('doi:10.1/a', 'doi:10.1/b', { version: '2025-01-01', role: 'RESULT' }),
      citation('doi:10.1/c', 'doi:10.1/b', { influential: true, contexts: [{ text: 'One' }] }),
      citation('doi:10.1/c', 'doi:10.1/b', {
        contexts: [{ text: 'One', polarity: 'CONTRADICTING' }],
      }),
      citation('doi:10.1/b', 'doi:10.1/never-described'),
    ];
    await importLines(graph, records);
    const expected = await canonicalExport(graph);
    await holds(
      fc.asyncProperty(
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.nat({ max: records.length }),
        async (shuffled, cut) => {
          await refillGraph(graph, shuffled.slice(0, cut));
          await importLines(graph, shuffled.slice(cut));
          expect(await canonicalExport(graph)).toEqual(expected);
          expect(await allDifferences(graph)).toEqual([]);
        },
      ),
      { runs: 10 },
    );
  });

  test('bad lines are named, self-citations skipped, and the rest goes in', async () => {
    const lines: (string | object)[] = Array.from({ length: 1_000 }, (_, index) =>
      citation(`doi:10.1/citing-${index}`, 'doi:10.1/hub', { role: 'BACKGROUND' }),
    );
    lines[10] = '{"citation": {"citing": "doi:10.1/x", ';
    lines[500] = citation('doi:10.1/x', 'doi:10.1/hub', { role: 'BACKGROUD' });
    lines[999] = citation('doi:10.1/x', 'doi:10.1/x');
    lines[700] = citation('x', 'doi:10.1/hub');
    const rejected: Rejection[] = [];
    const leftOut: Rejection[] = [];
    const report = await importLines(graph, lines, {
      onRejected: (rejection) => rejected.push(rejection),
      onLeftOut: (rejection) => leftOut.push(rejection),
    });
    expect(report.counts.citation).toEqual({
      ...NONE,
      read: 999,
      written: 997,
      skipped: 1,
      rejected: 1,
    });
    expect(report.counts.unreadable).toEqual({ ...NONE, read: 1, rejected: 1 });
    const named = (found: readonly Rejection[]) =>
      found.flatMap(({ place: { line }, problems }) =>
        problems.map(({ code, field }) => ({ line, code, field })),
      );
    expect(named(rejected)).toEqual([
      { line: 11, code: 'NOT_JSON', field: '' },
      { line: 701, code: 'BAD_VALUE', field: 'citation.citing' },
    ]);
    expect(named(leftOut)).toEqual([{ line: 501, code: 'BAD_VALUE', field: 'citation.role' }]);
    expect(report.leftOut).toMatchObject({
      records: 1,
      kinds: [{ field: 'citation.role', count: 1, records: 1 }],
    });
    expect(report.skippedBecause).toEqual(new Map([['SELF_CITATION', 1]]));
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('sixteen writers on one hub lose no count', async () => {
    const writers = Array.from({ length: 16 }, (_, writer) =>
      importLines(
        graph,
        Array.from({ length: 40 }, (__, index) =>
          citation(`doi:10.1/${writer}-${index % 30}`, 'doi:10.1/hub', {
            role: index % 2 === 0 ? 'METHOD' : 'BACKGROUND',
          }),
        ),
      ),
    );
    await Promise.all(writers);
    expect(await allDifferences(graph)).toEqual([]);
    const papers = await graph.read(auditQueries.papersAfter, { after: '', limit: 1_000 });
    expect(Math.max(...papers.map(({ citerCount }) => citerCount))).toBe(16 * 30);
  });

  test('writers that date a citing paper while others cite leave keys and years right', async () => {
    await importLines(
      graph,
      Array.from({ length: 10 }, (_, n) => citation('doi:10.1/survey', `doi:10.1/cited-${n}`)),
    );
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        importLines(graph, [
          paper('doi:10.1/survey', { source: `source-${n}`, publishedOn: String(2010 + n) }),
          citation('doi:10.1/survey', `doi:10.1/also-${n}`),
          citation(`doi:10.1/citing-${n}`, 'doi:10.1/cited-3'),
        ]),
      ),
    );
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('a citer that gets a summary later becomes a representative one', async () => {
    const citers = Array.from({ length: 30 }, (_, n) => `doi:10.1/citer-${n}`);
    await importLines(
      graph,
      citers.map((citer) => citation(citer, 'doi:10.1/hub')),
    );
    const papers = await graph.read(auditQueries.papersAfter, { after: '', limit: 99 });
    const listed = papers.flatMap(({ representativeCiterIds }) => representativeCiterIds ?? []);
    expect(listed).toHaveLength(25);
    const late = papers.find(({ id, citerCount }) => citerCount === 0 && !listed.includes(id));
    await importLines(graph, [paper(late?.identifiers[0] ?? '', { summary: 'S' })]);
    expect(await allDifferences(graph)).toEqual([]);
    const after = await graph.read(auditQueries.papersAfter, { after: '', limit: 99 });
    const hub = after.find(({ citerCount }) => citerCount === 30);
    expect(hub?.representativeCiterIds?.[0]).toBe(late?.id);
  });

  test('verify names a stored count that the edges do not give', async () => {
    await importLines(graph, [citation('doi:10.1/a', 'doi:10.1/b', { role: 'METHOD' })]);
    await graph.runSchemaStatement('MATCH ()-[c:CITES]->() SET c.role = "RESULT"');
    const differences = await allDifferences(graph);
    expect(differences.map(({ property }) => property).sort()).toEqual([
      ...['citerCells', 'citerCube', 'role'],
    ]);
  });
});

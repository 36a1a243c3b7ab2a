import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { importFiles } from '../../src/import/importFiles.js';
import type { SemanticScholarOptions } from '../../src/import/semanticScholar/origin.js';
import { semanticScholarFormat } from '../../src/import/semanticScholar/semanticScholarFormat.js';
import { forgetSource } from '../../src/upkeep/curation/forget.js';
import { recordsOf } from '../support/records.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  textFile,
} from '../support/testGraph.js';

const doi = (name: string) => `doi:10.6/${name}`;
const { paper, citation } = recordsOf({ source: 'test', version: '1' });
const deleted = (cited: string, version = '2') =>
  citation(doi('citing'), cited, { version, deleted: true });

describe('a citation that its record no longer has', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });
  const citations = async () =>
    (await canonicalExport(graph)).filter(
      (line) => line.startsWith('{"citation"') && !line.includes('"deleted"'),
    ).length;

  test('goes where a record shows that it is the one, and comes back with a newer version', async () => {
    await importLines(graph, [citation(doi('citing'), doi('cited')), deleted('pmid:1')]);
    expect(await citations()).toBe(1);
    await importLines(graph, [paper([doi('cited'), 'pmid:1'], { title: 'One paper' })]);
    expect(await citations()).toBe(0);
    expect(await allDifferences(graph)).toEqual([]);
    await importLines(graph, [citation(doi('citing'), doi('cited'), { version: '2' })]);
    expect(await citations()).toBe(1);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('goes where a merge shows that it is the one', async () => {
    await importLines(graph, [paper(['pmid:1'], { title: 'One paper' }), deleted('pmid:1')]);
    await importLines(graph, [citation(doi('citing'), doi('cited')), paper([doi('cited')])]);
    expect(await citations()).toBe(1);
    await importLines(graph, [paper([doi('cited'), 'pmid:1'])]);
    expect(await citations()).toBe(0);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('goes where a merge shows that another paper made it', async () => {
    await importLines(graph, [citation('pmid:2', doi('cited')), deleted(doi('cited'))]);
    await importLines(graph, [paper([doi('citing'), 'pmid:2'])]);
    expect(await citations()).toBe(0);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('stays where another source has it, and is forgotten with its own', async () => {
    await importLines(graph, [citation(doi('citing'), doi('cited'), { source: 'other' })]);
    await importLines(graph, [deleted(doi('cited')), citation(doi('citing'), doi('cited'))]);
    expect((await canonicalExport(graph)).join()).toContain('"deleted":true');
    expect(await citations()).toBe(1);
    await forgetSource(graph, 'test');
    expect((await canonicalExport(graph)).join()).not.toContain('"deleted":true');
    await importLines(graph, [citation(doi('citing'), doi('gone'))]);
    expect(await citations()).toBe(2);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('and a paper go by the deletes of a diff of Semantic Scholar, in any order', async () => {
    const file = (records: readonly object[], options: Omit<SemanticScholarOptions, 'paper'>) => {
      const text = records.map((record) => JSON.stringify(record)).join('\n');
      return textFile('shard', semanticScholarFormat({ ...options, paper: null }), text);
    };
    const ends = (citingcorpusid: number, citedcorpusid: number) => ({
      ...{ citationid: citingcorpusid * 10 + citedcorpusid, citingcorpusid, citedcorpusid },
    });
    const [version, next] = ['2026-11-17', '2026-11-24'];
    const papers = [1, 2, 3].map((corpusid) => ({ corpusid, title: `Paper ${corpusid}` }));
    const files = [
      file(papers, { version }),
      file([ends(1, 2), ends(1, 3), ends(2, 3), ends(3, 1)], { version }),
      file([ends(1, 3)], { version: next }),
      file([ends(1, 2), ends(1, 3)], { version: next, deletes: 'citations' }),
      file([{ corpusid: 2 }], { version: next, deletes: 'papers' }),
    ];
    await importFiles(graph, files);
    const exported = await canonicalExport(graph);
    const standing = exported.filter((line) => line.includes('"cited"'));
    expect(standing.filter((line) => !line.includes('"deleted"'))).toHaveLength(2);
    expect(exported.join()).not.toContain('Paper 2');
    expect(await allDifferences(graph)).toEqual([]);
    await emptyGraph(graph);
    for (const each of files.toReversed()) await importFiles(graph, [each]);
    expect(await canonicalExport(graph)).toEqual(exported);
    expect(await allDifferences(graph)).toEqual([]);
  });
});

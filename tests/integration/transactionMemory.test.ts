import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/database/database.js';
import type { DatabaseConnection } from '../../src/database/databaseConnection.js';
import { loadConfig } from '../../src/config/config.js';
import { DatabaseOverloadedError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/graph.js';
import { statisticsQueries } from '../../src/statistics/statistics.queries.js';
import { LIMITS } from '../../src/record/limits.js';
import { privateNeo4jOptions } from '../support/privateNeo4j.js';
import { connectTestGraph, importLines } from '../support/testGraph.js';

const START_MS = 120_000;
const SAID = { source: 'test', version: '1' };
const papers = (count: number, abstract: string) =>
  Array.from({ length: count }, (_, n) => ({
    paper: { identifiers: [`doi:10.1/${n}`], title: `Paper ${n}`, abstract, ...SAID },
  }));

describe('a Neo4j with the heap that it has by default', () => {
  const options = { ...privateNeo4jOptions(), heap: loadConfig({}, {}).privateNeo4j.heap };
  let database: DatabaseConnection;
  let graph: Graph;

  beforeAll(async () => {
    database = await openDatabase(options);
    graph = await connectTestGraph(undefined, database);
  }, START_MS);

  afterAll(async () => {
    await graph.close();
    await database.stop();
    await rm(options.folder, { recursive: true, force: true });
  }, START_MS);

  test('has the memory for papers with the longest abstracts', async () => {
    const { counts } = await importLines(graph, papers(30, 'é'.repeat(LIMITS.abstract)));
    expect(counts.paper).toMatchObject({ written: 30 });
  });

  test('has it for citations with many and long contexts, and for one with the longest', async () => {
    const citation = (cited: number, contexts: number, length: number) => ({
      citation: {
        citing: 'doi:10.1/0',
        cited: `doi:10.1/${cited}`,
        contexts: Array.from({ length: contexts }, (_, n) => ({
          text: `${n} ${'x'.repeat(length)}`,
        })),
        ...SAID,
      },
    });
    const lines = [
      ...Array.from({ length: 300 }, (_, n) => citation(n + 1, 20, 5_000)),
      citation(400, 14, LIMITS.context - 10),
    ];
    const { counts } = await importLines(graph, lines);
    expect(counts.citation).toMatchObject({ written: 301 });
  });

  test('ends what needs more, and goes on serving', async () => {
    const tooMuch = graph.runSchemaStatement(
      "UNWIND range(1, 10000000) AS n WITH collect('text ' + n) AS texts RETURN size(texts)",
    );
    await expect(tooMuch).rejects.toBeInstanceOf(DatabaseOverloadedError);
    await expect(tooMuch).rejects.toThrow('Neo4j ran out of memory for this query');
    expect(await graph.read(statisticsQueries.graphStatistics, {})).toHaveLength(1);
  });
});

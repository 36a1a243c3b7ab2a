import { describe, expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import type { Graph } from '../../../../src/graph/graph.js';
import { GraphMetrics } from '../../../../src/server/metrics/graphMetrics.js';
import { readMetrics } from '../../../support/scrape.js';

const SIZES = { paperCount: 7, stubCount: 2, citationCount: 30, identifierCount: 9 };
const DUE = { merges: 1, takeBacks: 0, sources: 0, selfCitations: 0, representatives: 5 };

/** Metrics of a graph that answers, or does not, at a time that the test tells. */
function graphAt(time: { now: number; answers: boolean }) {
  const register = new Registry();
  const asked: string[] = [];
  const read: Graph['read'] = <Row>({ name }: { name: string }) => {
    asked.push(name);
    return time.answers
      ? Promise.resolve([name === 'workDue' ? DUE : SIZES] as Row[])
      : Promise.reject(new Error('Neo4j is gone.'));
  };
  new GraphMetrics(register, { read }, () => time.now);
  return { asked, scraped: async () => readMetrics(await register.metrics()) };
}

describe('the size of the graph', () => {
  test('is exported, with what imports have left', async () => {
    const { scraped } = graphAt({ now: 0, answers: true });
    expect(Object.fromEntries((await scraped()).samples)).toEqual({
      citegraph_papers: 7,
      citegraph_stubs: 2,
      citegraph_citations: 30,
      citegraph_identifiers: 9,
      'citegraph_import_work_due{kind="merges"}': 1,
      'citegraph_import_work_due{kind="takeBacks"}': 0,
      'citegraph_import_work_due{kind="sources"}': 0,
      'citegraph_import_work_due{kind="selfCitations"}': 0,
      'citegraph_import_work_due{kind="representatives"}': 5,
    });
  });

  test('is read once in five seconds, whoever asks', async () => {
    const time = { now: 0, answers: true };
    const { asked, scraped } = graphAt(time);
    await Promise.all([scraped(), scraped()]);
    time.now = 4_999;
    await scraped();
    expect(asked).toEqual(['graphStatistics', 'workDue']);
    time.now = 5_000;
    await scraped();
    expect(asked).toHaveLength(4);
  });

  test('is not exported while it is unknown, and Neo4j is not asked more often then', async () => {
    const time = { now: 0, answers: true };
    const { asked, scraped } = graphAt(time);
    await scraped();
    Object.assign(time, { now: 5_000, answers: false });
    const unknown = await scraped();
    await scraped();
    expect(asked).toHaveLength(4);
    expect(unknown.samples.size).toBe(0);
    expect(unknown.types.get('citegraph_papers')).toBe('gauge');
    Object.assign(time, { now: 10_000, answers: true });
    expect((await scraped()).of('citegraph_papers')).toBe(7);
  });
});

import { describe, expect, test } from '@jest/globals';
import { AggregatorRegistry } from 'prom-client';
import { readMetrics, type Scraped } from '../../../support/scrape.js';
import { watchedServer } from '../../../support/watchedServer.js';

/** The metrics of several processes as one. */
async function together(servers: ReturnType<typeof watchedServer>[]): Promise<Scraped> {
  const each = await Promise.all(
    servers.map(async ({ metrics: { registers } }) => {
      const all = await Promise.all(registers.map((register) => register.getMetricsAsJSON()));
      return all.flat();
    }),
  );
  return readMetrics(await AggregatorRegistry.aggregate(each).metrics());
}

describe('the metrics of two processes', () => {
  test('are summed, and what cannot be summed is not', async () => {
    const servers = [watchedServer(), watchedServer()];
    for (const { graph } of servers) await graph.ping().catch(() => undefined);
    const one = readMetrics((await servers[0]?.metrics.text()) ?? '');
    const both = await together(servers);
    const pings = 'citegraph_statements_total{query="ping",code="INTERNAL_SERVER_ERROR"}';
    expect([one.of(pings), both.of(pings)]).toEqual([1, 2]);
    const limit = 'citegraph_reads_limit{queue="short"}';
    expect([one.of(limit), both.of(limit)]).toEqual([8, 16]);
    expect([one.of('citegraph_ready'), both.of('citegraph_ready')]).toEqual([1, 1]);
    const [version] = both.valuesOf('citegraph_build_info', 'version');
    expect(both.of(`citegraph_build_info{version="${version}"}`)).toBe(1);
    const lag = 'nodejs_eventloop_lag_max_seconds';
    expect(both.of(lag)).toBeLessThan(60);
  });
});

describe('a scrape', () => {
  test('is shared by all who ask meanwhile, and for nine times as long as it took', async () => {
    let now = 0;
    const { metrics } = watchedServer(() => now);
    const first = metrics.text();
    expect(metrics.text()).toBe(first);
    now = 10;
    await first;
    now = 99;
    expect(metrics.text()).toBe(first);
    now = 100;
    const second = metrics.text();
    expect(second).not.toBe(first);
    // One that waited for Neo4j is not kept for longer than a second.
    now = 2_100;
    await second;
    now = 3_099;
    expect(metrics.text()).toBe(second);
    now = 3_100;
    expect(metrics.text()).not.toBe(second);
  });

  test('counts what failed, by the code that a client would get', async () => {
    const { metrics, graph } = watchedServer();
    await expect(graph.bookmark()).rejects.toThrow();
    const scraped = readMetrics(await metrics.text());
    expect(scraped.valuesOf('citegraph_statements_total', 'code')).toEqual([
      'INTERNAL_SERVER_ERROR',
    ]);
    expect(scraped.of('citegraph_statement_duration_seconds_count{query="bookmark"}')).toBe(1);
    // The size of the graph, which is unknown here, was asked for as well.
    expect(scraped.of('citegraph_papers')).toBeUndefined();
    expect(scraped.of('citegraph_reads_limit{queue="long"}')).toBe(2);
  });
});

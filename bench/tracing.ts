import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadHttp } from './load.js';
import type { Bench, Effort } from './measure.js';
import { startServer } from './processes.js';
import { requestsOf } from './requests.js';
import type { Scenario } from './scenario.js';
import type { Strain } from './strain.js';
import { median } from './table.js';

/** How much slower traces may make requests. */
const MOST_SLOWER = 1.15;

/** A scenario with and without traces, in turns: by the server of the benchmark, and by another one that exports every span. */
export async function withTraces(
  { graph, server }: Pick<Bench, 'graph' | 'server'>,
  scenario: Scenario,
  { rounds, seconds }: Effort,
): Promise<Strain[]> {
  const collector = createServer((request, response) => {
    request.resume().once('end', () => response.end());
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const tracing = await startServer(graph.database, {
    settings: { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` },
  });
  try {
    const load = { clients: scenario.clients, seconds };
    const off: { perSecond: number; p50: number }[] = [];
    const on: typeof off = [];
    // The first round warms both up.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [which, all] of [
        [server, off],
        [tracing, on],
      ] as const) {
        const one = await loadHttp(which.url, await requestsOf(which, scenario), load);
        if (round > 0) all.push(one);
      }
    }
    const strain = (
      name: string,
      of: (one: { perSecond: number; p50: number }) => number,
    ): Strain => ({
      name: `${scenario.name}: ${name}, tracing on ÷ off`,
      usual: median(off.map(of)),
      then: median(on.map(of)),
      unit: 'ms',
      most: MOST_SLOWER,
    });
    return [
      strain('p50', ({ p50 }) => p50),
      strain('time per request', ({ perSecond }) => 1_000 / perSecond),
    ];
  } finally {
    await tracing.stop();
    collector.closeAllConnections();
    collector.close();
  }
}

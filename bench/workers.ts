import type { Driver } from 'neo4j-driver';
import type { BenchGraph } from './graph.js';
import { measure, type Effort, type Measured } from './measure.js';
import { startServer } from './processes.js';
import type { Scenario } from './scenario.js';

/** Processes of a server that are compared. */
const WORKERS = [1, 2];
const WARM_UP_S = 5;

/** Scenarios of many clients, in servers of one process and of several on the same database, one server at a time. */
export async function byWorkers(
  { graph, driver }: { readonly graph: BenchGraph; readonly driver: Driver },
  scenarios: readonly Scenario[],
  effort: Effort,
): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const workers of WORKERS) {
    const server = await startServer(graph.database, { settings: { WORKERS: String(workers) } });
    try {
      const [busy] = scenarios;
      // Each process compiles what it runs often.
      if (busy) await measure({ graph, driver, server }, busy, { rounds: 1, seconds: WARM_UP_S });
      for (const scenario of scenarios) {
        const one = await measure({ graph, driver, server }, scenario, effort);
        const name = `${scenario.name}, ${workers} ${workers === 1 ? 'worker' : 'workers'}`;
        all.push({ ...one, scenario: name, targets: [] });
        process.stderr.write(`${name}: ${one.citegraph.perSecond.toFixed(0)}/s\n`);
      }
    } finally {
      await server.stop();
    }
  }
  return all;
}

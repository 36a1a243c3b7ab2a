import { createServer } from 'node:http';
import { QueuedReads } from '../../src/graph/queuedReads.js';
import { GraphStates } from '../../src/graph/graphStates.js';
import { ExportSlots } from '../../src/server/exportSlots.js';
import { ServerMetrics } from '../../src/server/metrics/serverMetrics.js';
import type { ServedGraph } from '../../src/server/metrics/statementMetrics.js';
import { OpenConnections } from '../../src/server/openConnections.js';
import { RememberedAnswers } from '../../src/server/remembered/rememberedAnswers.js';

const unreachable = () => Promise.reject(new Error('There is no database.'));

/** The metrics of a server that listens nowhere and has no database. */
export function watchedServer(now?: () => number): {
  metrics: ServerMetrics;
  graph: ServedGraph;
} {
  const metrics = new ServerMetrics(now);
  const graph = metrics.measured({
    ...{ read: unreachable, bookmark: unreachable, ping: unreachable },
    ...{ plan: unreachable, explain: unreachable, reconnect: unreachable },
  });
  const server = createServer();
  metrics.watch(server, graph, {
    connections: new OpenConnections(server),
    reads: new QueuedReads(graph, { short: 8, long: 2 }),
    answers: new RememberedAnswers(new GraphStates(graph, undefined), 1_000_000),
    slots: new ExportSlots(4),
    isReady: () => true,
  });
  return { metrics, graph };
}

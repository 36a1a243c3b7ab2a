// What a worker runs: forked by WorkerProcess, it serves what its parent passes to it, and ends with it.
import { setTimeout as pause } from 'node:timers/promises';
import { LoanedQuotas } from '../access/loanedQuotas.js';
import { DatabaseUnavailableError } from '../errors.js';
import { connectGraph, type Graph } from '../graph/graph.js';
import { logProcessWarnings } from '../server/processWarnings.js';
import { createHttpServer } from '../server/server.js';
import type { Together } from '../server/together.js';
import type { Assignment } from './messages.js';
import { ParentLink } from './parentLink.js';
import { PassedConnections } from './passedConnections.js';

const CONNECT_EVERY_MS = 1_000;

// A terminal, and some service managers, send these to the parent as well, which then tells when to drain.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);
process.once('disconnect', () => process.exit(0));

const parent = new ParentLink(process);
parent.on('beat', () => parent.tell({ is: 'beat' }));
parent.once('serve', ({ assignment }) => void serve(assignment));

async function serve({ worker, config, database, plans }: Assignment): Promise<void> {
  const drained = new Promise<void>((resolve) => parent.once('drain', () => resolve()));
  let isServing = false;
  // Until it serves there is nothing to finish.
  void drained.then(() => isServing || process.exit(0));
  const connections = new PassedConnections(parent);
  const quotas = new LoanedQuotas(parent.lender);
  const together: Together = {
    ...{ worker, plans, listener: connections },
    places: parent.places,
    quotas,
    tellPlanned: () => parent.tell({ is: 'planned' }),
    planned: once('planned'),
    warm: warmTogether(),
  };
  const graph = await connected({ ...database, database: config.databaseName });
  const server = await createHttpServer(graph, config, { together });
  logProcessWarnings(server.app.log);
  await server.app.ready();
  parent.on('collect metrics', ({ id }) => {
    void server.collectMetrics().then((metrics) => parent.tell({ is: 'metrics', id, metrics }));
  });
  isServing = true;
  connections.serve(server.app.server);
  void server.warmUp((planned, all) => parent.tell({ is: 'planning', planned, all }));
  await drained;
  await server.drain();
  await quotas.close();
  await graph.close();
  process.exit(0);
}

/** What resolves once the parent has told so, however often it is called. */
function once(is: 'planned' | 'all warm'): () => Promise<void> {
  const told = new Promise<void>((resolve) => parent.once(is, () => resolve()));
  return () => told;
}

function warmTogether(): () => Promise<void> {
  const allWarm = once('all warm');
  let isTold = false;
  return () => {
    // It warms up again when the database was lost.
    if (!isTold) parent.tell({ is: 'warm' });
    isTold = true;
    return allWarm();
  };
}

/** A database that is lost for a while is no reason to end, here as in a server that runs. */
async function connected(address: Parameters<typeof connectGraph>[0]): Promise<Graph> {
  for (;;) {
    try {
      return await connectGraph(address);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      await pause(CONNECT_EVERY_MS);
    }
  }
}

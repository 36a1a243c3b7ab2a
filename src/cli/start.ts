import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.js';
import { DatabaseUnavailableError, type CitegraphError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { auditQueries } from '../upkeep/audit.queries.js';
import { importFile } from '../import/importFile.js';
import { importFiles } from '../import/importFiles.js';
import { nativeFormat } from '../import/native/nativeFormat.js';
import { openFile } from '../import/bytes/openFile.js';
import { finishDue } from '../ledger/finishDue.js';
import { assertMayServe } from './assertMayServe.js';
import { connectTo } from './connect.js';
import { graphName } from './graphName.js';
import { assertCanListen } from './listen.js';
import { printDocument, printEvent, printProblem } from './output.js';
import { applySchemaShowing } from './schemaProgress.js';
import { sayTrustedDocuments } from './sayTrustedDocuments.js';
import {
  metricsEndpoint,
  serveAlone,
  serveByWorkers,
  type Addresses,
  type Serving,
} from './serving.js';
import {
  StopRequested,
  closingWhenAborted,
  stopRequested,
  unlessAborted,
} from './stopRequested.js';
import { showWaiting, type Waiting } from './waiting.js';
import { watchForBreakage } from './watchForBreakage.js';
import { connectionFor } from './withGraph.js';

const SAMPLE = new URL('../../sample/graph.jsonl', import.meta.url);

/** `citegraph start`: serves until a stop signal, or until its private Neo4j exits. */
export async function start(config: Config): Promise<void> {
  const waiting = showWaiting();
  const say = (line: string): void => {
    waiting.done();
    printEvent(line);
  };
  const { signal } = stopRequested();
  signal.addEventListener('abort', () => say('Stopping.'), { once: true });
  try {
    sayTrustedDocuments(config, say);
    await assertCanListen(config);
    if (config.metrics !== null) await assertCanListen(metricsEndpoint(config.metrics));
    say(graphName(config));
    await serve(config, say, waiting, signal);
  } catch (error) {
    if (!(error instanceof StopRequested)) throw error;
  }
}

async function serve(
  config: Config,
  say: (line: string) => void,
  waiting: Waiting,
  stop: AbortSignal,
): Promise<void> {
  const database = await connectionFor(config, 'own', waiting.show, stop).finally(waiting.done);
  try {
    const graph = await closingWhenAborted(stop, connectTo(database, config));
    try {
      void watchForBreakage(graph, (reason) => database.reportBroken(reason), stop);
      await unlessAborted(stop, assertMayServe(graph, config, say));
      await unlessAborted(stop, prepareGraph(graph, config, say, waiting));
      const opening =
        config.workers === 1
          ? serveAlone(graph, config)
          : serveByWorkers(graph, database, config, stop);
      const server = await drainedWhenAborted(stop, opening);
      const failed = Promise.race([server.failed, database.exited.then(lostDatabase)]);
      const serving = async (): Promise<CitegraphError> => {
        const warm = server.warmUp(waiting).then(() => null);
        const isWarm = (await Promise.race([warm, failed])) === null;
        if (isWarm && !stop.aborted) announce(server.addresses, database, say);
        return failed;
      };
      const failure = await unlessAborted(stop, serving()).catch(nullWhenStopped);
      await server.drain();
      if (failure !== null) throw failure;
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}

/** A server that opens while the process is told to stop still has to be ended. */
async function drainedWhenAborted(stop: AbortSignal, opening: Promise<Serving>): Promise<Serving> {
  try {
    return await unlessAborted(stop, opening);
  } catch (error) {
    if (error instanceof StopRequested) await opening.then((server) => server.drain());
    throw error;
  }
}

function lostDatabase({ reason }: { readonly reason: string }): CitegraphError {
  printProblem(...`Neo4j stopped unexpectedly: ${reason}`.split('\n'));
  return new DatabaseUnavailableError('The server stopped because Neo4j is no longer running.');
}

function nullWhenStopped(error: unknown): null {
  if (error instanceof StopRequested) return null;
  throw error;
}

async function prepareGraph(
  graph: Graph,
  config: Config,
  say: (line: string) => void,
  waiting: Waiting,
): Promise<void> {
  await applySchemaShowing(graph, waiting, say);
  const { merged, takenBack, rederived, judged, rebuilt } = await finishDue(graph);
  if (merged + takenBack + rederived + judged + rebuilt > 0) {
    const older = takenBack > 0 ? ` ${takenBack} papers without outdated citations,` : '';
    const sources = rederived > 0 ? ` headlines by what is stated of ${rederived} sources,` : '';
    const others = judged > 0 ? ` ${judged} papers judged for self-citations,` : '';
    say(
      `Finished an interrupted import: ${merged} merges,${older}${sources}${others} ${rebuilt} lists of representative citers.`,
    );
  }
  if (!config.sample) return;
  const papers = await graph.read(auditQueries.papersAfter, { after: '', limit: 1 });
  if (papers.length > 0) return;
  say('The database is empty; loading the sample graph.');
  const sample = fileURLToPath(SAMPLE);
  await importFiles(graph, [
    importFile(sample, nativeFormat, () => openFile(sample, () => undefined)),
  ]);
}

function announce(
  { server: address, metrics }: Addresses,
  database: { uri: string; browserUrl?: string | undefined; origin: string },
  say: (line: string) => void,
): void {
  printDocument({
    url: address,
    graphql: `${address}/graphql`,
    health: `${address}/health/ready`,
    metrics,
    neo4j: { uri: database.uri, private: database.origin !== 'configured' },
    neo4jBrowser: database.browserUrl ?? null,
  });
  say('');
  say(`  GraphQL        ${address}/graphql`);
  say(`  Health         ${address}/health/ready`);
  if (metrics !== null) say(`  Metrics        ${metrics}`);
  say(`  Neo4j          ${database.uri}${database.origin === 'configured' ? '' : ' (private)'}`);
  if (database.browserUrl) say(`  Neo4j Browser  ${database.browserUrl}`);
  say('');
  say(
    `  Open ${address} in a browser for pages of papers, and ${address}/graphiql for example queries.`,
  );
  say('  Ctrl-C stops the server and its database.');
}

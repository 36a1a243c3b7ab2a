import { fileURLToPath } from 'node:url';
import type { Config, MetricsConfig } from '../config/config.js';
import { DatabaseUnavailableError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { auditQueries } from '../upkeep/audit.queries.js';
import { importFile } from '../import/importFile.js';
import { importFiles } from '../import/importFiles.js';
import { nativeFormat } from '../import/native/nativeFormat.js';
import { openFile } from '../import/bytes/openFile.js';
import { finishDue } from '../ledger/finishDue.js';
import { logProcessWarnings } from '../server/processWarnings.js';
import type { AppOptions } from '../server/fastifyApp.js';
import { createHttpServer, type HttpServer } from '../server/server.js';
import { sayTrustedDocuments } from './sayTrustedDocuments.js';
import { assertMayServe } from './assertMayServe.js';
import { connectTo } from './connect.js';
import { graphName } from './graphName.js';
import { assertCanListen, listen, type Endpoint } from './listen.js';
import { outputOptions, printDocument, printEvent, printProblem } from './output.js';
import { applySchemaShowing } from './schemaProgress.js';
import {
  StopRequested,
  closingWhenAborted,
  stopRequested,
  unlessAborted,
} from './stopRequested.js';
import { showWaiting, type Waiting } from './waiting.js';
import { warmUp } from './warmUp.js';
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
      const server = await createHttpServer(graph, config, await logTarget());
      logProcessWarnings(server.app.log);
      const addresses = await listenAt(server, config);
      const exited = database.exited.then(({ reason }) => reason);
      const serving = async (): Promise<string> => {
        const warm = warmUp(server, waiting).then(() => true);
        const isWarm = (await Promise.race([warm, exited])) === true;
        if (isWarm && !stop.aborted) announce(addresses, database, say);
        return exited;
      };
      const lost = await unlessAborted(stop, serving()).catch(nullWhenStopped);
      if (lost !== null) printProblem(...`Neo4j stopped unexpectedly: ${lost}`.split('\n'));
      await server.drain();
      if (lost !== null)
        throw new DatabaseUnavailableError(
          'The server stopped because Neo4j is no longer running.',
        );
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}

interface Addresses {
  readonly server: string;
  /** Null where there are no metrics. */
  readonly metrics: string | null;
}

/** Metrics first: a server that may choose its port takes another one. */
async function listenAt(
  { app, metrics: metricsApp }: Pick<HttpServer, 'app' | 'metrics'>,
  config: Config,
): Promise<Addresses> {
  if (metricsApp === null || config.metrics === null) {
    return { server: await listen(app, config), metrics: null };
  }
  const metrics = await listen(metricsApp, metricsEndpoint(config.metrics));
  try {
    return { server: await listen(app, config), metrics: `${metrics}/metrics` };
  } catch (error) {
    await metricsApp.close();
    throw error;
  }
}

function metricsEndpoint({ host, port }: MetricsConfig): Endpoint {
  return { host, port, prefix: 'METRICS_' };
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

/** A log for people on a terminal; elsewhere JSON, for programs. Standard output is for the document of `--json`. */
async function logTarget(): Promise<AppOptions> {
  if (outputOptions().json) return { log: { write: (line) => process.stderr.write(line) } };
  if (!process.stdout.isTTY) return {};
  const { prettyLog } = await import('./prettyLog.js');
  return { log: prettyLog() };
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

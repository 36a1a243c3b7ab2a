import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.js';
import { DatabaseUnavailableError } from '../errors.js';
import { connectGraph, type Graph } from '../graph/graph.js';
import { auditQueries } from '../upkeep/audit.queries.js';
import { applySchema, type SchemaStep } from '../upkeep/graphModel.js';
import { importFile } from '../import/importFile.js';
import { importFiles } from '../import/importFiles.js';
import { nativeFormat } from '../import/native/nativeFormat.js';
import { openFile } from '../import/openFile.js';
import { refreshRepresentatives } from '../ledger/representatives.js';
import { finishMerges } from '../ledger/merges.js';
import { logProcessWarnings } from '../server/processWarnings.js';
import { createHttpServer } from '../server/server.js';
import { listen } from './listen.js';
import { warmUp } from './warmUp.js';
import { stopRequested } from './stopRequested.js';
import { connectionFor } from './withGraph.js';

/** Progress of indexes comes once a second. */
const LINES_EVERY_S = 10;
const SAMPLE = new URL('../../sample/graph.jsonl', import.meta.url);

/** `citegraph start`: serves until a stop signal, or until its private Neo4j exits. */
export async function start(config: Config): Promise<void> {
  const say = (line: string): void => {
    console.log(line);
  };
  const stop = stopRequested();
  const database = await connectionFor(config, 'own', say);
  try {
    const graph = await connectGraph({ ...database, database: config.databaseName });
    try {
      await prepareGraph(graph, config, say);
      const server = await createHttpServer(graph, config);
      logProcessWarnings(server.app.log);
      const address = await listen(server.app, config);
      await Promise.race([warmUp(server, say), stop, database.exited]);
      announce(address, database, say);
      const lost = await Promise.race([stop, database.exited.then(({ reason }) => reason)]);
      say(lost === null ? 'Stopping.' : `Neo4j stopped unexpectedly: ${lost}`);
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

async function prepareGraph(
  graph: Graph,
  config: Config,
  say: (line: string) => void,
): Promise<void> {
  await applySchema(graph, indexProgress(say));
  const merged = await finishMerges(graph);
  const rebuilt = await refreshRepresentatives(graph);
  if (merged + rebuilt > 0) {
    say(
      `Finished an interrupted import: ${merged} merges, ${rebuilt} lists of representative citers.`,
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

const STEPS: Readonly<Record<SchemaStep, string>> = {
  profiles: 'Updating the index data of citation profiles',
  indexes: 'Building indexes',
};

/**
 * Progress of preparing the database: nothing when there is nothing to do, and occasional lines when it takes
 * minutes.
 */
function indexProgress(say: (line: string) => void): (percent: number, step: SchemaStep) => void {
  let calls = 0;
  return (percent, step) => {
    if (calls % LINES_EVERY_S === 0) say(`${STEPS[step]}: ${Math.floor(percent)}%`);
    calls += 1;
  };
}

function announce(
  address: string,
  database: { uri: string; browserUrl?: string | undefined; origin: string },
  say: (line: string) => void,
): void {
  say('');
  say(`  GraphQL        ${address}/graphql`);
  say(`  Health         ${address}/health/ready`);
  say(`  Neo4j          ${database.uri}${database.origin === 'configured' ? '' : ' (private)'}`);
  if (database.browserUrl) say(`  Neo4j Browser  ${database.browserUrl}`);
  say('');
  say(`  Open ${address} in a browser for an overview of the graph and example queries.`);
  say('  Ctrl-C stops the server and its database.');
}

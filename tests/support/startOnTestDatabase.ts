import { runCommand } from './commandProcess.js';
import { lineAppears } from './processes.js';
import { testConnection } from './testGraph.js';

/** A server in processes of its own on the database of the tests. */
export interface ServerOnTestDatabase {
  readonly address: string;
  /** What it has printed so far. */
  readonly printed: readonly string[];
  stop(): Promise<void>;
}

/** Starts it as people do, with these variables, and waits until it is ready. */
export async function startOnTestDatabase(
  variables: Record<string, string>,
): Promise<ServerOnTestDatabase> {
  const { uri, username, password } = testConnection();
  const { child, lines, printed, ended } = runCommand(['start'], {
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' },
    ...{ CITEGRAPH_SAMPLE: 'off', LOG_LEVEL: 'warn', ...variables },
  });
  const line = await lineAppears(/^ {2}GraphQL/, lines);
  return {
    address: new URL(/http\S+/.exec(line)?.[0] ?? '').origin,
    printed,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

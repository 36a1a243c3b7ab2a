import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseStartError } from '../errors.js';
import { canResolveClassPath, neo4jClassPath } from './classPath.js';
import type { EngineAnswer, EngineSetup, LaunchCommand, Ports } from './engine.js';
import { hasStore, writeAtomically } from './folder.js';
import { findJava } from './java.js';
import { run } from './run.js';
import { transactionMemorySettings } from '../config/transactionMemory.js';

// Neo4j reaches into these packages of the JDK, which are closed by default.
const OPENED_PACKAGES = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/** Neo4j as a Java process of this machine. */
export async function javaEngine(setup: EngineSetup): Promise<EngineAnswer> {
  const java = await findJava(setup.environment, setup.signal);
  if ('missing' in java) return java;
  if (!(await canResolveClassPath(setup.environment, setup.signal))) {
    return { missing: 'Java was found, but Maven (mvn), which fetches Neo4j, is not on the PATH' };
  }
  let classPath = '';
  return {
    origin: 'java',
    hasBrowser: false,
    prepare: async () => {
      classPath = await resolveClassPath(setup);
      if (!(await hasStore(setup.inside))) {
        await setFirstPassword(java.command, classPath, setup);
      }
    },
    launch: (ports) => launchCommand(java.command, classPath, setup, ports),
    importer: (args) => importerCommand(java.command, classPath, setup, args),
    mark: serverArguments(setup),
  };
}

function resolveClassPath(setup: EngineSetup): Promise<string> {
  const { environment, inside, onProgress, signal } = setup;
  return neo4jClassPath({ environment, logFile: inside.mavenLog, onProgress, signal });
}

/** The file with the arguments of Java for Neo4j. */
function serverArguments({ inside }: EngineSetup): string {
  return path.join(inside.conf, 'java.args');
}

async function launchCommand(
  java: string,
  classPath: string,
  setup: EngineSetup,
  ports: Ports,
): Promise<LaunchCommand> {
  const { inside } = setup;
  await writeFile(path.join(inside.conf, 'neo4j.conf'), neo4jConf(setup, ports));
  const argFile = serverArguments(setup);
  await writeAtomically(
    argFile,
    argFileText([
      `-Xmx${setup.heap}`,
      // After running out of heap, the server would still answer some requests: end it with an error instead.
      '-XX:+ExitOnOutOfMemoryError',
      ...javaArguments(classPath),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${inside.root}`,
      `--config-dir=${inside.conf}`,
      '--console-mode',
    ]),
  );
  return {
    command: java,
    args: [`@${argFile}`],
    environment: setup.environment,
    mark: argFile,
  };
}

async function importerCommand(
  java: string,
  classPath: string,
  setup: EngineSetup,
  args: readonly string[],
): Promise<LaunchCommand> {
  const { inside } = setup;
  const argFile = path.join(inside.conf, 'importer.args');
  const command = ['org.neo4j.cli.AdminTool', ...args];
  await writeFile(path.join(inside.conf, 'neo4j.conf'), neo4jConf(setup, { bolt: 7687, http: 0 }));
  await writeAtomically(
    argFile,
    argFileText([`-Xmx${setup.heap}`, ...javaArguments(classPath), ...command]),
  );
  return {
    command: java,
    args: [`@${argFile}`],
    environment: adminEnvironment(setup),
    mark: argFile,
  };
}

function adminEnvironment({ environment, inside }: EngineSetup): LaunchCommand['environment'] {
  return { ...environment, NEO4J_HOME: inside.root, NEO4J_CONF: inside.conf };
}

function neo4jConf(setup: EngineSetup, ports: Ports): string {
  return [
    '# Written by citegraph at each start: changes made here are lost.',
    `server.directories.data=${setup.inside.data}`,
    `server.directories.logs=${setup.inside.serverLogs}`,
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${ports.bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${ports.bolt}`,
    'server.http.enabled=false',
    `server.memory.heap.max_size=${setup.heap}`,
    `server.memory.pagecache.size=${setup.pageCache}`,
    ...transactionMemorySettings(setup.heap).map(([name, value]) => `${name}=${value}`),
    'dbms.usage_report.enabled=false',
    // Otherwise it waits ten seconds for new connections after all are closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
}

/** While there is no store, the initial password of Neo4j can be set repeatedly. */
async function setFirstPassword(java: string, classPath: string, setup: EngineSetup) {
  const { inside } = setup;
  // In an argument file, so that the password is not visible in the process list.
  const argFile = path.join(inside.conf, 'password.args');
  // Behind `--`, because one password in 64 begins with a hyphen.
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', '--', setup.password];
  await writeFile(path.join(inside.conf, 'neo4j.conf'), neo4jConf(setup, { bolt: 7687, http: 0 }));
  await writeAtomically(argFile, argFileText([...javaArguments(classPath), ...command]));
  const environment = adminEnvironment(setup);
  const answer = await run(java, [`@${argFile}`], { environment, signal: setup.signal });
  await rm(argFile, { force: true });
  if (answer.exitCode === 0) return;
  throw new DatabaseStartError(
    `The initial password of Neo4j could not be set in ${inside.root}. If its disk is full, free some ` +
      `space; otherwise delete the folder and start again. Output of Neo4j:\n${answer.output.trim()}`,
  );
}

function javaArguments(classPath: string): string[] {
  const opens = OPENED_PACKAGES.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  return [...opens, '-cp', classPath];
}

/** One quoted argument a line, as the java launcher reads `@file`. */
function argFileText(args: readonly string[]): string {
  return args.map((arg) => `"${arg.replace(/[\\"]/g, '\\$&')}"\n`).join('');
}

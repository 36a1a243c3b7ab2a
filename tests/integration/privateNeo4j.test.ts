import { spawn } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canResolveClassPath } from '../../src/database/classPath.js';
import type {
  DatabaseConnection,
  OpenDatabaseOptions,
} from '../../src/database/databaseConnection.js';
import { findJava } from '../../src/database/java.js';
import { openDatabase } from '../../src/database/database.js';
import { processStart } from '../../src/database/processIdentity.js';
import { connectGraph } from '../../src/graph/graph.js';
import { privateNeo4jOptions } from '../support/privateNeo4j.js';
import { endOf, fileAppears, lineAppears } from '../support/processes.js';

const START_MS = 120_000;
const java = await findJava(process.env);
const reason =
  'missing' in java ? java.missing : (await canResolveClassPath(process.env)) ? '' : 'no Maven';
if (reason !== '') process.stderr.write(`The private Neo4j is not tested: ${reason}\n`);

(reason === '' ? describe : describe.skip)('the private Neo4j', () => {
  const options = privateNeo4jOptions();
  const inFolder = (name: string) => path.join(options.folder, name);
  const progress: string[] = [];
  let database: DatabaseConnection;
  let killed: number;
  const neo4jPid = async () => Number(await readFile(inFolder('neo4j.pid'), 'utf8'));
  const progressOf = (line: RegExp) => lineAppears(line, progress);

  // Each start takes seconds: the first one here is also that after a server that was killed.
  beforeAll(async () => {
    const owner = spawn(process.execPath, ownerArguments(options), { stdio: 'ignore' });
    killed = Number(await fileAppears(inFolder('neo4j.pid')));
    owner.kill('SIGKILL');
    await endOf(killed);
    database = await openDatabase({ ...options, onProgress: (line) => progress.push(line) });
  }, START_MS);

  afterAll(async () => {
    await database.stop();
    await rm(options.folder, { recursive: true, force: true });
  }, START_MS);

  test('starts after a server that was killed, of which it leaves no Java', async () => {
    expect(await processStart(killed)).toBeUndefined();
    await ping(database);
  });

  test('says each second that it starts', () => {
    expect(database).toMatchObject({ origin: 'java', username: 'neo4j' });
    expect(progress).toContain('Starting Neo4j: 1 s');
  });

  test('keeps its folder and its password to its user', async () => {
    expect((await stat(options.folder)).mode & 0o777).toBe(0o700);
    expect((await stat(inFolder('password'))).mode & 0o777).toBe(0o600);
    expect((await readFile(inFolder('password'), 'utf8')).trim()).toBe(database.password);
  });

  test('refuses a second start on its folder, naming the process and the address', async () => {
    const second = openDatabase(options);
    await expect(second).rejects.toThrow(
      `Process ${process.pid} is running Neo4j at ${database.uri}`,
    );
    await expect(second).rejects.toMatchObject({ code: 'DATABASE_START_FAILED' });
  });

  test('is shared with a command, whose end leaves it running', async () => {
    const attached = await openDatabase({ ...options, mode: 'own-or-attach' });
    expect(attached).toMatchObject({ origin: 'attached', uri: database.uri });
    await attached.stop();
    await ping(database);
  });

  test('outlives the server that started it while a command uses it, and serves the next one', async () => {
    const attached = await openDatabase({ ...options, mode: 'own-or-attach' });
    const pid = await neo4jPid();
    await database.stop();
    await ping(attached);
    database = await openDatabase({ ...options, onProgress: (line) => progress.push(line) });
    expect(database).toMatchObject({ origin: 'attached', uri: attached.uri });
    await attached.stop();
    await ping(database);
    expect(await neo4jPid()).toBe(pid);
  });

  test(
    'is started again when it is killed, at its address',
    async () => {
      process.kill(await neo4jPid(), 'SIGKILL');
      await progressOf(/^Neo4j ended: killed by SIGKILL.* It is started again in 1 s\./);
      await progressOf(/^Neo4j answers again/);
      await ping(database);
    },
    START_MS,
  );

  test(
    'is started again when it is reported as broken, with that as the reason',
    async () => {
      const pid = await neo4jPid();
      database.reportBroken('its database needs a restart');
      await progressOf(/^Neo4j ended: its database needs a restart\./);
      await progressOf(/^Neo4j answers again/);
      expect(await processStart(pid)).toBeUndefined();
      await ping(database);
    },
    START_MS,
  );

  test(
    'is started again by those who use it when its keeper is killed',
    async () => {
      const lines: string[] = [];
      const attached = await openDatabase({
        ...options,
        mode: 'own-or-attach',
        onProgress: (line) => lines.push(line),
      });
      const pid = await neo4jPid();
      const { pid: keeper } = JSON.parse(await readFile(inFolder('server.lock'), 'utf8')) as {
        pid: number;
      };
      process.kill(keeper, 'SIGKILL');
      await Promise.all([
        progressOf(/^Neo4j answers again/),
        lineAppears(/^Neo4j answers again/, lines),
      ]);
      expect(await processStart(pid)).toBeUndefined();
      await Promise.all([ping(database), ping(attached)]);
      await attached.stop();
      await ping(database);
    },
    START_MS,
  );

  test(
    'leaves no process and no lock when it is stopped',
    async () => {
      const pid = await neo4jPid();
      await database.stop();
      expect(await processStart(pid)).toBeUndefined();
      await expect(stat(inFolder('server.lock'))).rejects.toThrow('ENOENT');
    },
    START_MS,
  );
});

async function ping({ uri, username, password }: DatabaseConnection): Promise<void> {
  const graph = await connectGraph({ uri, username, password });
  try {
    await graph.ping();
  } finally {
    await graph.close();
  }
}

/** A process of its own that opens the database and holds it. */
function ownerArguments({ environment: _, ...options }: OpenDatabaseOptions): string[] {
  const script = `import { register } from 'node:module';
    register(${JSON.stringify(urlOf('scripts/typescriptHooks.mjs'))});
    const { openDatabase } = await import(${JSON.stringify(urlOf('src/database/database.ts'))});
    const environment = process.env;
    await openDatabase({ ...JSON.parse(process.argv[1]), environment, onProgress: () => undefined });
    setInterval(() => undefined, 1000);`;
  return ['--input-type=module', '-e', script, JSON.stringify(options)];
}

function urlOf(file: string): string {
  return pathToFileURL(path.resolve(file)).href;
}

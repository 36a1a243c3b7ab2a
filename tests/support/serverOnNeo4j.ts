import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@jest/globals';
import { canResolveClassPath } from '../../src/database/classPath.js';
import { findJava } from '../../src/database/java.js';
import { must } from '../../src/must.js';
import { runCommand, type CommandProcess } from './commandProcess.js';
import { describeWhere } from './describeWhere.js';
import { endOf, fileAppears, lineAppears } from './processes.js';

const hasEngine =
  !('missing' in (await findJava(process.env))) && (await canResolveClassPath(process.env));

/** Tests that need a private Neo4j whose processes can be killed. */
export function describeOnNeo4j(name: string, tests: () => void): void {
  describeWhere(hasEngine, 'Install Java 17 and Maven.', name, tests);
}

/** A real server process with a private Neo4j in a folder of its own. */
export class ServerOnNeo4j {
  folder = '';
  address = '';
  private latest: CommandProcess | undefined;

  /** The process that was started last. */
  get server(): CommandProcess {
    return must(this.latest, 'the server that was started');
  }

  /** Runs a command of citegraph on the same data. */
  readonly run = (args: string[], variables: Record<string, string> = {}): CommandProcess =>
    runCommand(args, {
      ...{ CITEGRAPH_DATA: this.inFolder(''), CITEGRAPH_NEO4J: 'java', NEO4J_URI: '' },
      ...{ CITEGRAPH_SAMPLE: 'off', CITEGRAPH_NEO4J_HEAP: '512m', PORT: '0' },
      ...{ JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' },
      ...variables,
    });

  /** Starts a server, and does not wait for it. */
  readonly begin = (variables?: Record<string, string>): CommandProcess =>
    (this.latest = this.run(['start'], variables));

  async start(variables?: Record<string, string>): Promise<void> {
    this.folder ||= await mkdtemp(path.join(tmpdir(), 'citegraph-server-'));
    const line = await lineAppears(/^ {2}GraphQL/, this.begin(variables).lines);
    this.address = new URL(/http\S+/.exec(line)?.[0] ?? '').origin;
  }

  async stop(): Promise<void> {
    this.server.child.kill('SIGTERM');
    await this.server.ended;
    await rm(this.folder, { recursive: true, force: true });
  }

  readonly neo4jPid = async (): Promise<number> =>
    Number(await fileAppears(this.inFolder('neo4j.pid')));

  readonly keeperPid = async (): Promise<number> => {
    const text = await readFile(this.inFolder('server.lock'), 'utf8');
    return (JSON.parse(text) as { pid: number }).pid;
  };

  /** Waits for the end of these processes, after which no Neo4j is recorded. */
  readonly expectNothingLeft = async (...pids: number[]): Promise<void> => {
    for (const pid of pids) await endOf(pid);
    expect(await readdir(this.inFolder(''))).not.toContain('neo4j.pid');
  };

  private readonly inFolder = (name: string): string => path.join(this.folder, 'data', name);
}

import { createHash } from 'node:crypto';
import { DatabaseStartError } from '../errors.js';
import type { EngineAnswer, EngineSetup, LaunchCommand, Ports } from './engine.js';
import { lastLines } from './logTail.js';
import { run, runLogged } from './run.js';
import { transactionMemorySettings } from '../config/transactionMemory.js';

const DOCKER_ANSWERS_WITHIN_MS = 10_000;

/** Neo4j as a container of a Docker engine, with its data in the same folder as without. */
export async function dockerEngine(setup: EngineSetup): Promise<EngineAnswer> {
  const { environment, signal } = setup;
  const limits = { timeoutMs: DOCKER_ANSWERS_WITHIN_MS, signal };
  const info = await run('docker', ['info'], { environment, ...limits });
  if (!info.found) return { missing: 'the docker command is not on the PATH' };
  if (info.exitCode !== 0)
    return { missing: 'the Docker engine does not respond (docker info fails)' };
  const name = containerName(setup.inside.root);
  return {
    origin: 'docker',
    hasBrowser: true,
    prepare: () => pullImage(setup),
    launch: (ports) => Promise.resolve(launchCommand(name, setup, ports)),
    importer: null,
    mark: name,
  };
}

/** One name a folder, so that a container left behind is found again. */
function containerName(folder: string): string {
  return `citegraph-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
}

async function pullImage({ environment, dockerImage, inside, onProgress, signal }: EngineSetup) {
  const known = await run('docker', ['image', 'inspect', dockerImage], { environment });
  if (known.exitCode === 0) return;
  onProgress(`Pulling ${dockerImage} with Docker`);
  const exitCode = await runLogged('docker', ['pull', dockerImage], {
    environment,
    signal,
    logFile: inside.dockerLog,
    onSecond: (seconds) => onProgress(`Pulling ${dockerImage} with Docker: ${seconds} s`),
  });
  if (exitCode === 0) return;
  throw new DatabaseStartError(
    `Docker could not pull ${dockerImage}: check the image name and that this machine ` +
      `can reach the registry. Last lines of ${inside.dockerLog}:\n${await lastLines(inside.dockerLog)}`,
  );
}

function launchCommand(name: string, setup: EngineSetup, ports: Ports): LaunchCommand {
  const settings = {
    NEO4J_server_bolt_advertised__address: `127.0.0.1:${ports.bolt}`,
    NEO4J_server_http_advertised__address: `127.0.0.1:${ports.http}`,
    NEO4J_server_memory_heap_max__size: setup.heap,
    NEO4J_server_memory_pagecache_size: setup.pageCache,
    NEO4J_dbms_usage__report_enabled: 'false',
    ...Object.fromEntries(
      transactionMemorySettings(setup.heap).map(([name, value]) => [variableOf(name), value]),
    ),
  };
  const user = process.getuid === undefined ? [] : ['--user', ownUser()];
  return {
    command: 'docker',
    args: [
      ...['run', '--rm', '--name', name, ...user],
      ...['-p', `127.0.0.1:${ports.bolt}:7687`, '-p', `127.0.0.1:${ports.http}:7474`],
      ...['-v', `${setup.inside.data}:/data`],
      // By name only, so that its value, the password, is not visible in the process list.
      ...['-e', 'NEO4J_AUTH'],
      ...Object.entries(settings).flatMap(([key, value]) => ['-e', `${key}=${value}`]),
      setup.dockerImage,
    ],
    environment: { ...setup.environment, NEO4J_AUTH: `neo4j/${setup.password}` },
    // Killing the docker command does not end its container.
    before: [
      ['docker', 'stop', '--time', '20', name],
      ['docker', 'rm', '--force', name],
    ],
    mark: name,
  };
}

/** The variable that the image takes for a setting. */
function variableOf(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
}

/** The container writes as this user, so that the data folder stays its property. */
function ownUser(): string {
  return `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
}

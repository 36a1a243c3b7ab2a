import { createHash, randomUUID } from 'node:crypto';
import { access, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseStartError } from '../errors.js';
import { readIfThere, writeAtomically } from './folder.js';
import { lastLines } from './logTail.js';
import { makeFolder } from './makeFolder.js';
import { run, runLogged } from './run.js';

const POM = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url));

interface ClassPathOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
  readonly onProgress: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The class path of the private Neo4j. Maven resolves it once; the result is cached in the cache folder of
 * the user until `neo4j/pom.xml` changes or a jar is gone.
 */
export async function neo4jClassPath(options: ClassPathOptions): Promise<string> {
  const file = await cacheFile(options.environment);
  const known = (await readIfThere(file))?.trim();
  if (known && (await allThere(known))) return known;
  await makeFolder(path.dirname(file));
  const resolved = await askMaven(`${file}.maven-${randomUUID()}`, options);
  await writeAtomically(file, `${resolved}\n`);
  return resolved;
}

/** Whether the class path is available: it is cached, or Maven is installed to resolve it. */
export async function canResolveClassPath(
  environment: ClassPathOptions['environment'],
  signal?: AbortSignal,
): Promise<boolean> {
  const known = (await readIfThere(await cacheFile(environment)))?.trim();
  if (known && (await allThere(known))) return true;
  return (await run('mvn', ['-v'], { environment, signal })).found;
}

async function cacheFile(environment: ClassPathOptions['environment']): Promise<string> {
  const base = environment.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const hash = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 12);
  return path.join(base, 'citegraph', `neo4j-${hash}.classpath`);
}

async function allThere(classPath: string): Promise<boolean> {
  const checks = classPath.split(path.delimiter).map((jar) => access(jar));
  return (await Promise.allSettled(checks)).every((check) => check.status === 'fulfilled');
}

async function askMaven(answerFile: string, options: ClassPathOptions): Promise<string> {
  const { environment, logFile, onProgress, signal } = options;
  onProgress('Fetching Neo4j with Maven (about 125 MB the first time)');
  const args = ['-q', '-B', '-f', POM, 'dependency:build-classpath'];
  const exitCode = await runLogged('mvn', [...args, `-Dmdep.outputFile=${answerFile}`], {
    environment,
    logFile,
    signal,
    onSecond: (seconds) => onProgress(`Fetching Neo4j with Maven: ${seconds} s`),
  });
  const answer = (await readIfThere(answerFile))?.trim();
  await rm(answerFile, { force: true });
  if (exitCode === 0 && answer) return answer;
  throw new DatabaseStartError(
    `Maven could not fetch Neo4j. Check that this machine reaches its Maven repository (a mirror ` +
      `or proxy is configured in ~/.m2/settings.xml), then start again. Last lines of ${logFile}:\n` +
      (await lastLines(logFile)),
  );
}

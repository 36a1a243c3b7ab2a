import path from 'node:path';
import { run } from './run.js';

/** The oldest Java that runs Neo4j 5.26. */
const OLDEST_JAVA = 17;

/** A Java that can run Neo4j, or the reason why there is none. */
export type JavaAnswer = { readonly command: string } | { readonly missing: string };

/** Looks for Java in JAVA_HOME if that is set, else on the PATH. */
export async function findJava(
  environment: Readonly<Record<string, string | undefined>>,
  signal?: AbortSignal,
): Promise<JavaAnswer> {
  const home = environment.JAVA_HOME;
  const command = home ? path.join(home, 'bin', 'java') : 'java';
  const place = home ? `in JAVA_HOME (${home})` : 'on the PATH';
  const answer = await run(command, ['-version'], { environment, signal });
  if (!answer.found) return { missing: `there is no Java ${place}` };
  const version = parseJavaVersion(answer.output);
  if (version === undefined) return { missing: `the java ${place} does not tell its version` };
  if (version < OLDEST_JAVA) {
    return { missing: `the Java ${place} is version ${version}, and Neo4j needs ${OLDEST_JAVA}` };
  }
  return { command };
}

/** The feature release in what `java -version` prints: 8 for "1.8.0_292", 21 for "21-ea". */
export function parseJavaVersion(output: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(output);
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

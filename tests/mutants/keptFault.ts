import { readdirSync, readFileSync } from 'node:fs';

/** A slip that was made, or could be: a patch that makes it again, and the tests that have to notice. */
export interface KeptFault {
  readonly name: string;
  readonly slip: string;
  /** Paths of test files. */
  readonly tests: readonly string[];
  /** Whether it is one of the few that `.ci/run` tries: its tests need no database and take a moment. */
  readonly isSample: boolean;
  /** Absolute path of the patch. */
  readonly file: string;
}

const FOLDER = new URL('kept/', import.meta.url);

/** Every fault of `kept/`, in order of name. Throws for one whose header lacks a line. */
export function keptFaults(): KeptFault[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.patch'))
    .sort()
    .map((file) => readFault(new URL(file, FOLDER)));
}

function readFault(url: URL): KeptFault {
  const [header = ''] = readFileSync(url, 'utf8').split('\ndiff --git ');
  const valueOf = (key: string): string | undefined =>
    new RegExp(`^${key}: (.+)$`, 'm').exec(header)?.[1];
  const name = /([^/]+)\.patch$/.exec(url.pathname)?.[1] ?? url.pathname;
  const slip = valueOf('Slip');
  const tests = valueOf('Tests');
  if (slip === undefined || tests === undefined) {
    throw new Error(`${name}: expected the lines "Slip: …" and "Tests: …" before the patch`);
  }
  const isSample = valueOf('Sample') === 'yes';
  return { name, slip, tests: tests.split(' '), isSample, file: url.pathname };
}

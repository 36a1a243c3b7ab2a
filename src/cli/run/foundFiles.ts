import { BadInputError } from '../../errors.js';
import { groupBy } from '../../groupBy.js';
import { DamagedFile } from '../../import/bytes/damagedFile.js';
import { describeRefused, type RefusedKind } from '../../import/recognise/recognition.js';
import type { Found, LeftOut } from '../../import/sources/source.js';
import { sourcesOf } from '../../import/sources/sourcesOf.js';
import { printNote, printProblem } from '../output.js';

/** Files of one folder or archive named one by one; of more, how many there are of each kind. */
const NAMED_EACH = 10;
/** Examples of each kind. */
const EXAMPLES = 3;

/** A file, and what it is. */
interface Named {
  readonly name: string;
  readonly what: string;
}

/** Says what the files below a path are taken for. */
export function sayTaken(given: string, files: readonly Named[]): void {
  for (const line of linesOf(given, files, (count) => `${count} files: `)) printNote(line);
}

/** Says what is left out, also under `--quiet` where somebody may miss it. */
export function sayLeftOut(given: string, leftOut: readonly LeftOut[]): void {
  for (const isData of [false, true]) {
    const files = leftOut.filter((file) => file.isData === isData);
    const named = files.map(({ name, why }) => ({ name, what: `left out: ${why}` }));
    const lines = linesOf(given, named, (count) => `${count} files `);
    (isData ? printProblem : printNote)(...lines);
  }
}

/** The error of a folder or an archive in which nothing can be imported. */
export function nothingIn(given: string, leftOut: readonly LeftOut[]): BadInputError {
  const kinds = [...new Set(leftOut.map(({ why }) => why))].slice(0, EXAMPLES);
  const found = kinds.length === 0 ? 'this is empty' : `this has none (${kinds.join('; ')})`;
  return new BadInputError('FILE', given, `files that can be imported; ${found}`);
}

/** A file of a folder or an archive that no import reads. */
export function leftOutAs(name: string, kind: RefusedKind): LeftOut {
  if (kind.isAside === true) return { name, why: kind.named, isData: false };
  return { name, why: describeRefused(kind), isData: true };
}

/** What a path stands for; throws `BadInputError` for a damaged archive. */
export async function sourcesFound(path: string, name: string): Promise<Found> {
  try {
    return await sourcesOf(path, name);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    const { value, expected } = error.problem;
    const why = String(value).replace(/\.+$/, '');
    throw new BadInputError('FILE', name, `${expected}; this is damaged: ${why}`);
  }
}

function linesOf(
  given: string,
  files: readonly Named[],
  counted: (count: number) => string,
): string[] {
  if (files.length <= NAMED_EACH) return files.map(({ name, what }) => `${name}: ${what}`);
  return [...groupBy(files, ({ what }) => what)].map(([what, of]) => {
    if (of.length === 1) return `${of[0].name}: ${what}`;
    const examples = of.slice(0, EXAMPLES).map(({ name }) => name);
    const such = of.length > EXAMPLES ? `such as ${examples.join(', ')}` : examples.join(', ');
    return `${given}: ${counted(of.length)}${what} (${such})`;
  });
}

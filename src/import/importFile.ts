import { DamagedFile, untilTrailing, type TrailingBytes } from './bytes/damagedFile.js';
import { withoutDatesAhead } from './statedDates.js';
import { must } from '../must.js';
import { cleanRecord } from '../record/cleanRecord.js';
import type { WatchedText } from '../record/placeholders.js';
import type { SourceFile } from '../record/report.js';
import type { DataRecord, Entry, ImportFormat, Input } from '../record/record.js';

/** The two passes of an import: papers and sources first, then the citations between them. */
export type Pass = DataRecord['kind'];

/** A file that can be read once for each pass. */
export interface ImportFile extends SourceFile {
  /** Whether the file can hold anything for a pass. */
  has(pass: Pass): boolean;
  /** The entries that a pass counts, each of them once over all passes. */
  entriesOf(pass: Pass): AsyncIterable<FileEntry>;
}

/** An entry and its position. */
export interface FileEntry {
  readonly line: number;
  readonly entry: Entry;
  /** The record that holds it, as the format reads it. */
  readonly raw: unknown;
  /** See `ImportFormat.watched`. */
  readonly watched?: readonly WatchedText[];
}

/** Binds a format to a file; `open` starts it from its beginning and gives it decompressed. */
export function importFile<Value>(
  name: string,
  format: ImportFormat<Value>,
  open: () => AsyncIterable<Uint8Array>,
): ImportFile {
  return {
    name,
    format: format.name,
    settings: format.settings,
    has: (pass) => format.kinds.includes(pass),
    entriesOf: async function* (pass) {
      for await (const input of untilDamage(format, open())) {
        yield* entriesIn(input, format, pass);
      }
    },
  };
}

/** An entry, and the pass that counts it. */
export interface PassEntry extends FileEntry {
  readonly pass: Pass;
}

/** What a pass counts of one record; unreadable records are counted in the first pass that reads them. */
export function entriesIn<Value>(
  input: Input<Value>,
  format: ImportFormat<Value>,
  pass: Pass,
): FileEntry[] {
  return entriesFor(input, format, [pass]).map(({ pass: _, ...entry }) => entry);
}

/** The same of several passes, for which the record is adapted once. */
export function entriesFor<Value>(
  input: Input<Value>,
  format: ImportFormat<Value>,
  passes: readonly Pass[],
): PassEntry[] {
  const { line } = input;
  const firstPass = must(format.kinds[0], 'a kind of records');
  if ('problem' in input) {
    const entry: Entry = { kind: 'unreadable', problems: [input.problem] };
    return passes.includes(firstPass)
      ? [{ pass: firstPass, line, entry, raw: input.raw ?? null }]
      : [];
  }
  const { value: raw } = input;
  const plainKind = format.plainKind?.(raw) ?? null;
  if (plainKind !== null && !passes.includes(plainKind)) return [];
  const { watched: watching } = format;
  const watched = watching && passes.includes(watching.pass) ? watching.texts(raw) : [];
  return format
    .adapt(raw)
    .map((entry) => ({ entry, pass: passOf(entry) ?? plainKind ?? firstPass }))
    .filter(({ pass }) => passes.includes(pass))
    .map(({ entry, pass }, at) => ({
      ...{ pass, line, entry: finished(entry), raw },
      ...(at === 0 && watched.length > 0 ? { watched } : {}),
    }));
}

/** With clean texts, and without dates to come. Here, and in no adapter: every record of every format comes by. */
function finished(entry: Entry): Entry {
  return 'record' in entry
    ? withoutDatesAhead({ ...entry, record: cleanRecord(entry.record) })
    : entry;
}

/** Of a record by its own kind: a notice and a citation that is taken back are claims about papers, and sources come with them. */
function passOf(entry: Entry): Pass | null {
  const kind = 'record' in entry ? entry.record.kind : entry.kind;
  if (kind === 'unreadable') return null;
  return kind === 'citation' ? 'citation' : 'paper';
}

/** All readable records, and a problem of the file itself at the end. */
async function* untilDamage<Value>(
  format: ImportFormat<Value>,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input<Value>> {
  let line = 1;
  const trailing: TrailingBytes[] = [];
  try {
    for await (const input of format.read(untilTrailing(bytes, (found) => trailing.push(found)))) {
      ({ line } = input);
      yield input;
    }
    for (const { problem } of trailing) yield { line, problem };
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    yield { line, problem: error.problem };
  }
}

import {
  csvCitationsFormat,
  csvPapersFormat,
  type CsvOptions,
} from '../../src/import/csv/csvFormat.js';
import type { CsvRow } from '../../src/import/csv/columns.js';
import type { Scheme } from '../../src/identifier/schemes.js';
import type { ImportFormat, Input } from '../../src/record/record.js';

const DEFAULTS = { source: 'csv', version: '0', ignoreUnknown: false, scheme: null };

type TableChanges = { readonly map?: Record<string, string> } & Partial<
  Pick<CsvOptions, 'ignoreUnknown' | 'missing' | 'header' | 'onIgnored' | 'encoding' | 'onGuessed'>
>;

/** A format of papers or of citations, by what differs from the defaults. */
export function papers({ map = {}, ...changes }: TableChanges = {}) {
  return csvPapersFormat({ ...DEFAULTS, ...changes, columns: new Map(Object.entries(map)) });
}

export function citations({
  map = {},
  vocabulary = null,
  scheme = null,
  ...changes
}: TableChanges & { readonly vocabulary?: string | null; readonly scheme?: Scheme | null } = {}) {
  const columns = new Map(Object.entries(map));
  return csvCitationsFormat({ ...DEFAULTS, ...changes, columns, vocabulary, scheme });
}

/** All that a format reads in a file that comes in the given pieces. */
export async function readAll(
  format: ImportFormat<CsvRow>,
  ...pieces: (string | Uint8Array)[]
): Promise<Input<CsvRow>[]> {
  const inputs: Input<CsvRow>[] = [];
  for await (const input of format.read(bytesOf(pieces))) inputs.push(input);
  return inputs;
}

/** Pieces as they come from a file. */
export async function* bytesOf(pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    await Promise.resolve();
    yield Buffer.from(piece);
  }
}

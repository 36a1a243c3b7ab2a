import { csvCitationsFormat, csvPapersFormat } from '../../src/import/csv/csvFormat.js';
import type { CsvRow } from '../../src/import/csv/columns.js';
import type { Scheme } from '../../src/identifier/schemes.js';
import type { ImportFormat, Input } from '../../src/record/record.js';

const DEFAULTS = { source: 'csv', version: '0', ignoreUnknown: false, scheme: null };

/** A format of papers or of citations, by what differs from the defaults. */
export function papers(
  changes: {
    map?: Record<string, string>;
    ignoreUnknown?: boolean;
    missing?: ReadonlySet<string>;
  } = {},
) {
  const columns = new Map(Object.entries(changes.map ?? {}));
  return csvPapersFormat({
    ...DEFAULTS,
    columns,
    ignoreUnknown: changes.ignoreUnknown ?? false,
    missing: changes.missing ?? new Set<string>(),
  });
}

export function citations(
  changes: {
    map?: Record<string, string>;
    ignoreUnknown?: boolean;
    vocabulary?: string | null;
    scheme?: Scheme;
    missing?: ReadonlySet<string>;
  } = {},
) {
  const columns = new Map(Object.entries(changes.map ?? {}));
  return csvCitationsFormat({
    ...DEFAULTS,
    columns,
    vocabulary: changes.vocabulary ?? null,
    scheme: changes.scheme ?? null,
    ignoreUnknown: changes.ignoreUnknown ?? false,
    missing: changes.missing ?? new Set<string>(),
  });
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

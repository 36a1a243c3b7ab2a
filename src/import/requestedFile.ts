import type { ImportFormat } from '../record/record.js';
import { importFile, type ImportFile } from './importFile.js';
import type { Source } from './sources/source.js';

/** A file as the command line names it, with its format. */
export interface RequestedFile {
  /** `-` is standard input. */
  readonly path: string;
  /** Its bytes, when they are not those of the file at the path. */
  readonly source?: Source;
  bind(name: string, open: () => AsyncIterable<Uint8Array>): ImportFile;
  /** Rejects with `BadInputError` when no record of the file can be read. */
  check(bytes: AsyncIterable<Uint8Array>): Promise<void>;
}

/** Files of one format. */
export function requestFiles<Value>(
  paths: readonly string[],
  format: ImportFormat<Value>,
): RequestedFile[] {
  return paths.map((file) => requestFile(file, format));
}

export function requestFile<Value>(path: string, format: ImportFormat<Value>): RequestedFile {
  return {
    path,
    bind: (name, open) => importFile(name, format, open),
    check: async (bytes) => format.check?.(bytes),
  };
}

import { importFile } from '../../src/import/importFile.js';
import { nativeFormat } from '../../src/import/native/nativeFormat.js';
import type { ImportListener } from '../../src/record/report.js';
import type { LoadFile } from '../../src/bulk/reading/readRecords.js';
import { writeFiles, type WrittenFiles } from '../../src/bulk/writeFiles.js';

/** A file in memory, in chunks of a few bytes. */
export function loadFile(name: string, content: string | Buffer, chunkBytes = 1_000): LoadFile {
  const bytes = Buffer.from(content);
  const open = async function* (): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += chunkBytes) {
      yield await Promise.resolve(bytes.subarray(start, start + chunkBytes));
    }
  };
  return { importable: importFile(name, nativeFormat, open), open };
}

/** Writes the importer's files for files, in this thread. */
export function writeLoadFiles(
  files: readonly LoadFile[],
  output: string,
  listener: ImportListener = {},
  inputBytes = 1,
): Promise<WrittenFiles> {
  return writeFiles({
    ...{ files, output, listener, inputBytes },
    threads: 0,
    onRead: () => undefined,
    onStep: () => undefined,
  });
}

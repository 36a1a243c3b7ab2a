import type { ByteWriter } from '../byteWriter.js';
import { partitionPath } from '../partitions.js';
import { SpillFile, takeFile } from '../spill.js';

/** Bytes of records that are read back at once, about. */
const PIECE_BYTES = 32 * 1024 * 1024;

/** Records that wait on disk until all files were read, and are read back piece by piece. */
export class Pieces {
  private readonly files: SpillFile[] = [];
  private length = 0;

  constructor(
    private readonly folder: string,
    private readonly name: string,
  ) {}

  /** Adds one or more whole records, which `write` writes. */
  add(write: (writer: ByteWriter) => void): void {
    const file = this.file();
    const before = file.writer.length;
    write(file.writer);
    this.length += file.writer.length - before;
    file.flushIfFull();
  }

  /** The records as they were added; each piece is gone from disk when it is given. */
  *take(): Generator<Buffer> {
    for (const file of this.files) {
      file.close();
      yield takeFile(file.path);
    }
  }

  private file(): SpillFile {
    const last = this.files.at(-1);
    if (last !== undefined && this.length < PIECE_BYTES) return last;
    last?.close();
    this.length = 0;
    const file = new SpillFile(partitionPath(this.folder, this.name, this.files.length));
    this.files.push(file);
    return file;
  }
}

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { ByteWriter } from './byteWriter.js';

/** Written at once. */
const FLUSH_BYTES = 256 * 1024;

/** A file that is written from front to back, in large pieces, waiting for the disk. */
export class SpillFile {
  readonly writer: ByteWriter;
  private file: number | null = null;
  private closed = false;

  constructor(
    readonly path: string,
    private readonly flushBytes = FLUSH_BYTES,
  ) {
    this.writer = new ByteWriter(flushBytes);
  }

  /** Call it after each record. */
  flushIfFull(): void {
    if (this.writer.length >= this.flushBytes) this.flush();
  }

  /** Writes the rest. A file to which nothing was written is there, and empty. */
  close(): void {
    if (this.closed) return;
    this.flush();
    if (this.file !== null) closeSync(this.file);
    this.closed = true;
  }

  private flush(): void {
    this.file ??= openSync(this.path, 'w', 0o600);
    const { written } = this.writer;
    for (let start = 0; start < written.length;) {
      start += writeSync(this.file, written, start);
    }
    this.writer.clear();
  }
}

/** All of a file, which is then gone. */
export function takeFile(path: string): Buffer {
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}

import zlib from 'node:zlib';
import { DamagedFile } from './damagedFile.js';

/** Node has it from 20.15; before, only lengths are compared. */
const crc32 = zlib.crc32 as typeof zlib.crc32 | undefined;

/** Compares what was decompressed with what the file says of it. */
export class Checksum {
  private crc = 0;
  private length = 0;

  add(bytes: Uint8Array): void {
    this.length += bytes.length;
    if (crc32 !== undefined) this.crc = crc32(bytes, this.crc);
  }

  /**
   * @param length - The expected number of bytes, or its lowest 32 bits.
   * @throws DamagedFile
   */
  assert(crc: number, length: number, expected: string): void {
    const isWhole = this.length === length || this.length % 2 ** 32 === length;
    if (isWhole && (crc32 === undefined || this.crc === crc)) return;
    throw new DamagedFile(expected, 'a wrong checksum');
  }
}

import { isZip } from '../bytes/zip.js';
import { isZstd } from '../bytes/zstd.js';
import type { RefusedKind } from './recognition.js';

/** Kinds of files that another program opens, by their first bytes. */
const CONTAINERS: readonly (readonly [begins: (bytes: Buffer) => boolean, kind: RefusedKind])[] = [
  [hex('425a68'), compressed('bzip2', 'bzip2 -dc')],
  [hex('fd377a585a00'), compressed('xz', 'xz -dc')],
  [isZstd, compressed('Zstandard, which Node reads from 22.15', 'zstd -dc')],
  [hex('04224d18'), compressed('LZ4', 'lz4 -dc')],
  [hex('1f9d'), compressed('compress', 'gzip -dc')],
  [isZip, packed('a zip archive', 'unpack it, or give it to citegraph import without a format')],
  [hex('377abcaf271c'), packed('a 7z archive')],
  [hex('526172211a07'), packed('a RAR archive')],
  [isTar, packed('a tar archive', 'unpack it by tar -xf, and import the folder')],
  [
    hex('d0cf11e0a1b11ae1'),
    packed('a document of an old office program', 'save tables as CSV in UTF-8'),
  ],
  [hex('53514c69746520666f726d6174'), packed('a SQLite database', 'export its tables as CSV')],
];

/** Bytes that tell. */
export const LONGEST_MAGIC = 512;

/** What a file is by its first bytes, when no format can be in them; null when one may. */
export function containerOf(beginning: Buffer): RefusedKind | null {
  return CONTAINERS.find(([begins]) => begins(beginning))?.[1] ?? null;
}

function hex(magic: string): (bytes: Buffer) => boolean {
  const expected = Buffer.from(magic, 'hex');
  return (bytes) => bytes.subarray(0, expected.length).equals(expected);
}

function isTar(bytes: Buffer): boolean {
  return bytes.toString('latin1', 257, 262) === 'ustar';
}

function compressed(named: string, command: string): RefusedKind {
  return { format: null, named, advice: `${command} FILE | citegraph import -` };
}

function packed(named: string, advice = 'unpack it, and import the folder'): RefusedKind {
  return { format: null, named, advice };
}

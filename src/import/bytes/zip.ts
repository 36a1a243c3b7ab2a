import { createInflateRaw } from 'node:zlib';
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import { describeError } from '../../errors.js';
import { ByteReader } from './byteReader.js';
import { Checksum } from './checksum.js';
import { DamagedFile } from './damagedFile.js';
import { decompress } from './decompress.js';
import { decompressed } from './decompressed.js';
import type { Open } from './openFile.js';

/** Members of one archive: their names and places are in memory. */
export const MOST_MEMBERS = 100_000;

const WHOLE = 'a complete member of a zip archive; it is truncated or damaged here';
const STORED = 0;
const DEFLATED = 8;

/** A file in a zip archive. */
export interface ZipMember {
  /** As the archive has it: it may be any text. */
  readonly name: string;
  /** Compressed bytes. */
  readonly size: number;
  /** Why it cannot be read; null when it can. */
  readonly unreadable: string | null;
  /** Decompressed, also where it is compressed once more. */
  readonly open: Open;
}

/** Whether a beginning is that of a zip archive, which may be empty. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/**
 * The files of a zip archive in its order, without its folders. The archive is open only during this, and while a member
 * is read.
 *
 * @throws DamagedFile when its directory cannot be read.
 */
export async function zipMembers(path: string): Promise<ZipMember[]> {
  const members: ZipMember[] = [];
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(path);
    for await (const entry of zip.eachEntry()) {
      if (members.length >= MOST_MEMBERS) throw new Error(`more than ${MOST_MEMBERS} files`);
      const member = memberOf(path, entry);
      if (!member.name.endsWith('/')) members.push(member);
    }
  } catch (error) {
    throw new DamagedFile('a complete zip archive', describeError(error));
  } finally {
    zip?.close();
  }
  return members;
}

/** Names are decoded here, because nothing is written to where they point, and so none of them is refused. */
function openZip(path: string): Promise<ZipFile> {
  return openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
}

function memberOf(path: string, entry: Entry): ZipMember {
  const { generalPurposeBitFlag: flags, fileNameRaw, extraFields, compressedSize } = entry;
  return {
    name: getFileNameLowLevel(flags, fileNameRaw, extraFields, false),
    size: compressedSize,
    unreadable: whyUnreadable(entry),
    open: (onBytes) => decompressed(readMember(path, entry, onBytes)),
  };
}

function whyUnreadable(entry: Entry): string | null {
  if (entry.isEncrypted()) return 'it is encrypted: decrypt it with unzip';
  if (entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED) return null;
  return `it is compressed by method ${entry.compressionMethod}: unpack it, or pack it with zip`;
}

async function* readMember(
  path: string,
  entry: Entry,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  let zip: ZipFile | undefined;
  const checksum = new Checksum();
  try {
    zip = await openZip(path);
    const reader = new ByteReader(counted(await rawBytes(zip, entry), onBytes));
    const isDeflated = entry.compressionMethod === DEFLATED;
    for await (const bytes of isDeflated ? decompress(createInflateRaw(), reader) : reader.all()) {
      checksum.add(bytes);
      yield bytes;
    }
  } catch (error) {
    throw error instanceof DamagedFile ? error : new DamagedFile(WHOLE, error);
  } finally {
    zip?.close();
  }
  checksum.assert(entry.crc32, entry.uncompressedSize, WHOLE);
}

function rawBytes(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return zip.openReadStreamPromise(entry, { decodeFileData: false });
}

async function* counted(
  bytes: AsyncIterable<Buffer>,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer> {
  for await (const piece of bytes) {
    onBytes(piece.length);
    yield piece;
  }
}

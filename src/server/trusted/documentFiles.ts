import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { documentsOfManifest, mistake, type WrittenDocument } from './manifest.js';
import { hashOfText } from './trustedDocuments.js';

/** Bytes of all texts together; parsed, a text takes up to fifty times as much. */
const MOST_BYTES = 8 * 1024 ** 2;
const MOST_DOCUMENTS = 10_000;
const EXTENSION = '.graphql';

/**
 * The documents of a folder, where every file `*.graphql` is one, at any depth, and its id the SHA-256 of its text; or of a file of JSON:
 * see `documentsOfManifest`. Throws `ConfigurationError`.
 */
export function readDocuments(source: string): WrittenDocument[] {
  const documents = reading(source, () => statSync(source).isDirectory())
    ? documentsOfFolder(source)
    : documentsOfManifest(source, readText(source, MOST_BYTES));
  const { length } = documents;
  if (length > 0 && length <= MOST_DOCUMENTS) return documents;
  throw mistake(source, `1 to ${MOST_DOCUMENTS} documents; there are ${length}`);
}

function documentsOfFolder(folder: string): WrittenDocument[] {
  const files = reading(folder, () => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    .filter((name) => name.endsWith(EXTENSION))
    .sort()
    .map((name) => path.join(folder, name));
  if (files.length === 0) throw mistake(folder, `files that end in ${EXTENSION}; there are none`);
  let bytesLeft = MOST_BYTES;
  return files.map((file) => {
    const text = readText(file, bytesLeft);
    bytesLeft -= Buffer.byteLength(text);
    return { id: hashOfText(text), text, place: file };
  });
}

function readText(file: string, mostBytes: number): string {
  // Before it is opened: a pipe would be waited for, and a device has no end.
  const stat = reading(file, () => statSync(file));
  if (!stat.isFile()) throw mistake(file, 'a regular file, or a folder');
  if (stat.size > mostBytes) {
    throw mistake(file, `at most ${MOST_BYTES} bytes of documents; with this file there are more`);
  }
  const bytes = reading(file, () => readFileSync(file));
  if (!isUtf8(bytes)) throw mistake(file, 'a text in UTF-8');
  return bytes.toString();
}

function reading<Result>(place: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw mistake(place, `a file or a folder that can be read (${code})`);
  }
}

import { BadInputError } from '../../errors.js';
import { TableText } from '../csv/tableText.js';
import { openFile } from '../openFile.js';
import { recognise, RECOGNISED_IN } from './recognise.js';
import type { RecognisedKind } from './recognition.js';

/** A file on disk, and how messages name it. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/**
 * What a file is, by its content, whatever its name.
 *
 * @param renamed - Columns of tables that have another name in the file, by `--map`.
 * @throws BadInputError for a file that no format reads.
 */
export async function recognisedFile(
  { path, name }: NamedFile,
  renamed: ReadonlySet<string>,
): Promise<RecognisedKind> {
  const found = recognise(await beginningOf(path), renamed);
  if (found.format !== null) return found;
  const expected = `a file that can be imported; this is ${found.named} (${found.advice})`;
  throw new BadInputError('FILE', name, expected);
}

async function beginningOf(path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of openFile(path, () => undefined)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= RECOGNISED_IN) break;
  }
  const bytes = Buffer.concat(pieces).subarray(0, RECOGNISED_IN);
  return Buffer.from(new TableText().read(bytes, true)).toString('utf8');
}

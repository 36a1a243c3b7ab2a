import { BadInputError } from '../../errors.js';
import type { ImportFormat } from '../../record/record.js';
import { openFile } from '../openFile.js';
import { requestFiles, type RequestedFile } from '../requestedFile.js';
import { recognise, RECOGNISED_IN } from './recognise.js';
import type { ImportableFormat, Recognition } from './recognition.js';

/** Reads files of a format that was recognised. */
export type FormatOf = (format: ImportableFormat) => Promise<ImportFormat<never>>;

/** A file with what it was taken for. */
export interface RecognisedFile {
  readonly requested: RequestedFile;
  /** `works.jsonl: Crossref works, one a line`. */
  readonly message: string;
}

/**
 * Recognises a file by its content, whatever its name.
 *
 * @throws BadInputError for a file that no format reads.
 */
export async function requestRecognised(path: string, formatOf: FormatOf): Promise<RecognisedFile> {
  const recognition = recognise(await beginningOf(path));
  if (recognition.format === null) throw refusal(path, recognition);
  const [requested] = requestFiles([path], await formatOf(recognition.format));
  if (requested === undefined) throw new Error('One path is one file.');
  return { requested, message: `${path}: ${recognition.named}` };
}

function refusal(path: string, { named, advice }: Recognition & { format: null }): BadInputError {
  return new BadInputError(
    'FILE',
    path,
    `a file that can be imported; this is ${named} (${advice})`,
  );
}

async function beginningOf(path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of openFile(path, () => undefined)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= RECOGNISED_IN) break;
  }
  return Buffer.concat(pieces).subarray(0, RECOGNISED_IN).toString('utf8');
}

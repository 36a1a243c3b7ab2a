import { fetchWithKey } from '../key/pageKey.js';
import { fileNameIn, messageIn } from './fileText.js';

/** A file of the server, whole. */
export interface ServedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** That the server gives no file now, in its own words where it has any. */
export class NoFileError extends Error {
  override readonly name = 'NoFileError';
}

/**
 * Asks for a file with the key of this tab, for which no link has a place. Rejects with `NoFileError` where the server gives none, and
 * with what `fetch` says where the file was cut off.
 */
export async function fileOf(address: string): Promise<ServedFile> {
  const response = await fetchWithKey(address);
  if (!response.ok) throw new NoFileError(messageIn(await response.text()));
  const name = fileNameIn(response.headers.get('content-disposition') ?? '');
  return { name, blob: await response.blob() };
}

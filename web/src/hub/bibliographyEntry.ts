import { fileOf } from '../client/fileOf.js';
import { entryAddress, type ExportFormat } from './exportAddress.js';

/** A paper as an entry of a bibliography, as the server writes it. Fails where the server gives none. */
export async function bibliographyEntry(id: string, format: ExportFormat): Promise<string> {
  const { blob } = await fileOf(entryAddress(id, format));
  return (await blob.text()).trim();
}

import { entryAddress, type ExportFormat } from './exportAddress.js';

/** A paper as an entry of a bibliography, as the server writes it. Fails where the server gives none. */
export async function bibliographyEntry(id: string, format: ExportFormat): Promise<string> {
  const answer = await fetch(entryAddress(id, format));
  if (!answer.ok) throw new Error(`The export of the entry failed with status ${answer.status}.`);
  return (await answer.text()).trim();
}

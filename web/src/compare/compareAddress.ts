/** Papers that fit beside each other. */
export const MOST_COMPARED = 5;

/**
 * The papers in the query of an address, each once: `ids=` for each, or one `ids=` with commas between identifiers that
 * name their scheme.
 */
export function readCompared(query: string): string[] {
  const given = new URLSearchParams(query).getAll('ids');
  const listed = given.length === 1 ? given.flatMap(splitList) : given;
  return [...new Set(listed.map((id) => id.trim()).filter((id) => id !== ''))];
}

export function writeCompared(ids: readonly string[]): string {
  const asked = new URLSearchParams(ids.map((id): [string, string] => ['ids', id]));
  return ids.length === 0 ? '/compare' : `/compare?${asked.toString()}`;
}

/** DOIs may have commas: only one before the next scheme, or the next DOI, stands between two identifiers. */
function splitList(text: string): string[] {
  return text.split(/,(?=\s*(?:[a-z]+:|10\.\d{4,}\/))/);
}

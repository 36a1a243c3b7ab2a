export const FEWEST = 2;
export const MOST = 5;

/**
 * The papers that an address asks to compare, each once: `ids=a&ids=b`, or `ids=a,b`. Where they come one by one, a comma is
 * part of an identifier, as DOIs have it.
 */
export function readCompared(query: string): string[] {
  const given = new URLSearchParams(query).getAll('ids');
  const ids = (given.length === 1 ? given.flatMap(splitList) : given)
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return [...new Set(ids)];
}

function splitList(list: string): string[] {
  return list.includes('://') ? [list] : list.split(/,(?! )/);
}

/** The address that compares papers. */
export function compareAddress(ids: readonly string[]): string {
  const query = new URLSearchParams(ids.map((id): [string, string] => ['ids', id]));
  return ids.length === 0 ? '/compare' : `/compare?${query.toString()}`;
}

export function withPaper(ids: readonly string[], id: string): string[] {
  const trimmed = id.trim();
  return trimmed === '' || ids.includes(trimmed) ? [...ids] : [...ids, trimmed];
}

export function withoutPaper(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}

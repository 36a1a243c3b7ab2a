/** Reads counts that are stored as a text, in their order. */
export function readCounts(stored: string): Map<string, number> {
  if (stored === '') return new Map();
  return new Map(
    stored.split(' ').map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), Number(entry.slice(at + 1))];
    }),
  );
}

/** The text that stores counts: sorted, equal for equal counts. */
export function storeCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .map(([key, count]) => `${key}=${count}`)
    .sort()
    .join(' ');
}

/** Changes one of some counts by a difference; those of 0 are left out. */
export function addTo(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

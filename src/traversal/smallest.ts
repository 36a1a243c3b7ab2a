import { compareText } from '../source/version.js';

/**
 * The smallest `count` of some texts, in order. A group may hold all papers of a walk, and a page shows few: sorting it
 * whole would keep other requests waiting.
 */
export function smallest(texts: readonly string[], count: number): string[] {
  if (texts.length <= count) return [...texts].sort(compareText);
  const kept: string[] = [];
  for (const text of texts) {
    const last = kept[count - 1];
    if (last !== undefined && compareText(text, last) >= 0) continue;
    kept.splice(placeOf(text, kept), 0, text);
    if (kept.length > count) kept.pop();
  }
  return kept;
}

/** Where a text belongs among sorted ones. */
function placeOf(text: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(sorted[middle] ?? '', text) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

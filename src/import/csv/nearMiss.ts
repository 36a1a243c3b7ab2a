import { distance } from 'fastest-levenshtein';

/** Shorter names are near too many words. */
const SHORTEST = 5;
const LONG = 7;

/** The one of some names that a name is likely meant to be: `title` for `tilte` or `Titles`. Null when none is. */
export function nearMiss(name: string, names: readonly string[]): string | null {
  const lower = name.trim().toLowerCase();
  if (lower.length < SHORTEST) return null;
  return names.find((known) => isNear(lower, known.toLowerCase())) ?? null;
}

function isNear(name: string, known: string): boolean {
  if (known.length < SHORTEST || name === known) return false;
  const apart = distance(name, known);
  return apart === 1 || (apart === 2 && (known.length >= LONG || isSwapped(name, known)));
}

/** Whether two names have the same letters. */
function isSwapped(name: string, known: string): boolean {
  return [...name].sort().join('') === [...known].sort().join('');
}

import { splitKey } from './identifier.js';

/** What may be right but is often a mistake of whoever wrote the identifier, in the words of a report. */
export const SUSPICIONS = {
  FULL_STOP: 'identifiers that end with a full stop',
  NOT_ASCII: 'identifiers with characters beyond ASCII',
  LONG: 'DOIs of more than 200 characters',
  SECOND: 'DOIs that hold what looks like a second one',
} as const;
export type Suspicion = keyof typeof SUSPICIONS;

/** DOIs of real works are shorter; longer ones have a text glued behind. */
const USUAL_LENGTH = 200;

export function isSuspicious(key: string): boolean {
  return suspicionsOf(key).length > 0;
}

/** What is suspicious about a canonical key; mostly nothing. */
export function suspicionsOf(key: string): Suspicion[] {
  const { scheme, value } = splitKey(key);
  const found: Suspicion[] = [];
  if (value.endsWith('.')) found.push('FULL_STOP');
  if (/[^ -~]/.test(value)) found.push('NOT_ASCII');
  if (scheme === 'doi' && value.length > USUAL_LENGTH) found.push('LONG');
  if (scheme === 'doi' && /\/.*10\.\d{4,9}\//.test(value)) found.push('SECOND');
  return found;
}

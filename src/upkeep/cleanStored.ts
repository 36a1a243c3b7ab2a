import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import {
  readCitationClaims,
  readContext,
  storeContext,
  type StoredCitationClaims,
} from '../citation/citationClaims.js';
import { cleanText } from '../paper/cleanText.js';
import { PROSE_FACTS } from '../paper/factTable.js';
import { AUTHOR, readStoredAuthors, storeAuthors } from '../paper/authors.js';
import { readPaperClaims, storeFacts, type StoredFacts } from '../paper/storedFacts.js';
import { cleanAuthors, cleanContext } from '../record/cleanRecord.js';

const AUTHORS = z.array(AUTHOR);
/** What else an entry holds stays. */
const SUPERSEDED = z.looseObject({ fact: z.string(), value: z.unknown() });
const prose: ReadonlySet<string> = new Set(PROSE_FACTS);

/** Facts as an import of today stores them; the same object where nothing changes. */
export function cleanStoredFacts(stored: StoredFacts): StoredFacts {
  const clean = { ...stored };
  for (const name of PROSE_FACTS) clean[name] = cleanText(stored[name] ?? '') ?? null;
  const authors = readStoredAuthors(stored);
  Object.assign(clean, storeAuthors(authors && cleanAuthors(authors)));
  clean.superseded = stored.superseded?.flatMap(cleanSuperseded) ?? null;
  // By way of the claims: another value may be the preferred one now, and keys follow from it.
  return isDeepStrictEqual(clean, stored) ? stored : storeFacts(readPaperClaims(clean));
}

/**
 * Claims about a citation as an import of today stores them. Of each record the newest sentences stay, as an import of
 * today keeps them: up to model 4, versions replaced each other sentence by sentence.
 */
export function cleanStoredClaims(stored: StoredCitationClaims): StoredCitationClaims {
  const contexts = stored.contexts?.flatMap((context) => {
    const claim = cleanContext(readContext(context));
    return claim === null ? [] : [storeContext(claim)];
  });
  return readCitationClaims({ ...stored, contexts: contexts ?? null }).store();
}

function cleanSuperseded(entry: string): string[] {
  const claim = SUPERSEDED.parse(JSON.parse(entry));
  const value = cleanValue(claim.fact, claim.value);
  return value === undefined ? [] : [JSON.stringify({ ...claim, value })];
}

/** Undefined for a value of nothing visible. */
function cleanValue(fact: string, value: unknown): unknown {
  if (fact === 'authors') return cleanAuthors(AUTHORS.parse(value));
  return prose.has(fact) && typeof value === 'string' ? cleanText(value) : value;
}

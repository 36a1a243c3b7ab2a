import { BadInputError } from '../errors.js';
import type { PaperLookup } from './lookup.queries.js';
import { parseIdentifier } from '../identifier/identifier.js';
import { SCHEMES, canonicalArxiv } from '../identifier/schemes.js';
import { PAPER_ID } from '../paper/paperId.js';

/** The accepted forms of ids, for descriptions. */
export const ID_FORMS =
  'id, current or retired, or identifier: doi, arxiv, openalex, s2, corpus, pmid, pmcid, omid or acl followed by a colon and the value, a URL at doi.org or arxiv.org, or a DOI, an arXiv identifier or an OpenAlex identifier (W…) alone';

const EXPECTED =
  'the id of a paper, or an identifier such as doi:10.1145/3442188.3445922, arxiv:1803.04585 or W2741809807';
/** Unlike the prefixed form, one alone needs its letter: numbers are identifiers of many schemes. */
const BARE_OPENALEX = /^w\d+$/i;

/**
 * The lookup for an id from a client: by surrogate, which may be retired, or by an identifier in any form. Throws
 * `BadInputError` for a text that is neither.
 */
export function lookupFor(text: string, field: string): PaperLookup {
  const id = text.trim();
  if (PAPER_ID.test(id)) return { surrogate: id, key: `retired:${id}` };
  const bare = bareKey(id);
  if (bare === null && !/[:/]/.test(id)) throw new BadInputError(field, text, EXPECTED);
  return { surrogate: null, key: bare ?? parseIdentifier(text, field).key };
}

/** The same; null for a text that is neither. */
export function lookupIn(text: string): PaperLookup | null {
  try {
    return lookupFor(text, 'id');
  } catch (error) {
    if (error instanceof BadInputError) return null;
    throw error;
  }
}

/** The key of an identifier whose form alone shows its scheme. */
function bareKey(id: string): string | null {
  const arxiv = canonicalArxiv(id);
  if (arxiv !== null) return `arxiv:${arxiv}`;
  const openalex = BARE_OPENALEX.test(id) ? SCHEMES.openalex.canonical(id) : null;
  return openalex === null ? null : `openalex:${openalex}`;
}

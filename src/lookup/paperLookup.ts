import { BadInputError } from '../errors.js';
import type { PaperLookup } from './lookup.queries.js';
import { parseIdentifier, readIdentifier } from '../identifier/identifier.js';
import { SCHEME_NAMES } from '../identifier/schemes.js';
import { PAPER_ID } from '../paper/paperId.js';

/** The accepted forms of ids, for descriptions. */
export const ID_FORMS = `id, current or retired, or identifier: ${SCHEME_NAMES.join(', ')} followed by a colon and the value, a URL at doi.org or arxiv.org, or a DOI, an arXiv identifier or an OpenAlex identifier (W…) alone`;

const EXPECTED =
  'the id of a paper, or an identifier such as doi:10.1145/3442188.3445922, arxiv:1803.04585 or W2741809807';

/**
 * The lookup for an id from a client: by surrogate, which may be retired, or by an identifier in any form. Throws
 * `BadInputError` for a text that is neither.
 */
export function lookupFor(text: string, field: string): PaperLookup {
  const id = text.trim();
  if (PAPER_ID.test(id)) return { surrogate: id, key: `retired:${id}` };
  if (/[:/]/.test(id)) return { surrogate: null, key: parseIdentifier(text, field).key };
  const bare = readIdentifier(id);
  if (bare === null) throw new BadInputError(field, text, EXPECTED);
  return { surrogate: null, key: bare.key };
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

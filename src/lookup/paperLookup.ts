import type { PaperLookup } from './lookup.queries.js';
import { parseIdentifier } from '../identifier/identifier.js';
import { PAPER_ID } from '../paper/paperId.js';

/** The accepted forms of ids, for descriptions. */
export const ID_FORMS =
  'id, current or retired, or identifier: doi, arxiv, openalex, s2, corpus, pmid, pmcid, omid or acl followed by a colon and the value, or a URL at doi.org or arxiv.org';

/**
 * The lookup for an id from a client: by surrogate, which may be retired, or by an identifier in any form.
 * Null for a text of neither form, which matches no paper. Throws `BadInputError` for an unknown scheme or a
 * value that its scheme does not allow.
 */
export function lookupFor(text: string, field: string): PaperLookup | null {
  const id = text.trim();
  if (PAPER_ID.test(id)) return { surrogate: id, key: `retired:${id}` };
  if (!/[:/]/.test(id)) return null;
  return { surrogate: null, key: parseIdentifier(text, field).key };
}

import type { PaperLookup } from '../graph/queries/read.js';
import { parseIdentifier } from '../identifier/identifier.js';
import { PAPER_ID } from './paperId.js';

/**
 * Where to look for the paper that a client names: by its surrogate, which may be retired, or by an
 * identifier in any form. Null for a text of neither form, which no paper has. Throws `BadInputError` for
 * an unknown scheme or a value that its scheme does not allow.
 */
export function lookupFor(text: string, field: string): PaperLookup | null {
  const id = text.trim();
  if (PAPER_ID.test(id)) return { surrogate: id, key: `retired:${id}` };
  if (!/[:/]/.test(id)) return null;
  return { surrogate: null, key: parseIdentifier(id, field).key };
}

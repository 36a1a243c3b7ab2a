import { schemeNamed } from '../identifier/identifier.js';
import type { Scheme } from '../identifier/schemes.js';
import type { PaperLookup } from '../lookup/lookup.queries.js';
import { lookupIn } from '../lookup/paperLookup.js';

/** Texts whose form alone shows of which scheme they are a beginning. */
const BARE: readonly (readonly [RegExp, Scheme])[] = [
  [/^10\.\d/, 'doi'],
  [/^\d{4}\.?\d*$/, 'arxiv'],
  [/^w\d+$/i, 'openalex'],
];
/** Schemes whose values begin with capitals; those of `acl` do as well when a digit follows. */
const CAPITALS: ReadonlySet<Scheme> = new Set(['openalex', 'pmcid']);

/** What to look for when a text may be, or begin, an identifier. */
export interface IdentifierBeginning extends PaperLookup {
  /** What keys begin with; null for the id of a paper, of which no beginning is looked for. */
  readonly prefix: string | null;
}

/** Null for a text that begins no identifier. */
export function identifierBeginning(text: string): IdentifierBeginning | null {
  const lookup = lookupIn(text);
  if (lookup !== null) return { ...lookup, prefix: lookup.surrogate === null ? lookup.key : null };
  const prefix = prefixedKey(text) ?? bareKey(text);
  return prefix === null ? null : { surrogate: null, key: '', prefix };
}

function prefixedKey(text: string): string | null {
  const [, name = '', value = ''] = /^(\w+):\s*(\S+)$/.exec(text) ?? [];
  const scheme = schemeNamed(name);
  return scheme === null ? null : keyOf(scheme, value);
}

function bareKey(text: string): string | null {
  const [, scheme] = BARE.find(([form]) => form.test(text)) ?? [];
  return scheme === undefined || /\s/.test(text) ? null : keyOf(scheme, text);
}

function keyOf(scheme: Scheme, value: string): string {
  const isCapital = CAPITALS.has(scheme) || (scheme === 'acl' && /^[a-z]\d/i.test(value));
  return `${scheme}:${isCapital ? value.toUpperCase() : value.toLowerCase()}`;
}

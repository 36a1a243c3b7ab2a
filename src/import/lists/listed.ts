import { readIdentifier } from '../../identifier/identifier.js';
import type { Scheme } from '../../identifier/schemes.js';

/** Kinds of lists of papers. */
export type ListKind = 'bibtex' | 'ris' | 'csl-json' | 'identifiers';

/** The identifiers of one entry of a list; null for an entry that cannot be read. */
export type Listed = readonly string[] | null;

/** Reads the entries of a list, in bounded memory. */
export type ListReader = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Listed>;

/** A text that may be an identifier, with the scheme that its field has; without one, it shows its scheme. */
export type Candidate = readonly [text: string, scheme?: Scheme];

/** Identifiers that notes name within a text. */
const IN_NOTES = /\b(?:arxiv|doi|pmid|pmcid)\s*:\s*[^\s,;<>"{}]+/gi;

/** The keys of all candidates that are identifiers, each once. */
export function keysOf(candidates: readonly Candidate[]): string[] {
  const keys = candidates.flatMap(([text, scheme]) => {
    const found = readIdentifier(text.trim(), scheme);
    const fits = scheme === undefined || found?.scheme === scheme || isArxivDoi(found, scheme);
    return found !== null && fits ? [found.key] : [];
  });
  return [...new Set(keys)];
}

/** The identifiers that a text names with their scheme: `PMID: 123`, `arXiv preprint arXiv:1803.04585`. */
export function namedIn(text: string): Candidate[] {
  return [...text.matchAll(IN_NOTES)].map(([named]) => [named.replace(/[.)\]]+$/, '')]);
}

function isArxivDoi(found: { readonly scheme: Scheme } | null, scheme: Scheme): boolean {
  return scheme === 'doi' && found?.scheme === 'arxiv';
}

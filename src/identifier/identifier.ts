import { BadInputError } from '../errors.js';
import { SCHEME_NAMES, SCHEMES, canonicalArxiv, type Scheme } from './schemes.js';

/** An identifier of a paper in canonical form. */
export interface PaperIdentifier {
  readonly scheme: Scheme;
  readonly value: string;
  /** `scheme:value`, the key of the `Identifier` node. */
  readonly key: string;
}

/** Longer texts are no identifier of any scheme; the limit keeps keys far below Neo4j's index limit. */
const LONGEST = 500;
/** Other names of schemes in sources. */
const ALIASES: Readonly<Record<string, Scheme>> = { corpusid: 'corpus', pmc: 'pmcid', s2id: 's2' };
/** The prefix under which DataCite gives arXiv papers a DOI. */
const ARXIV_DOI = '10.48550/arxiv.';

/**
 * Parses an identifier in any common form: `scheme:value`, an address such as
 * `https://doi.org/10.1145/3442188.3445922` or `arxiv.org/abs/1803.04585v3`, or a bare DOI. The DOI that
 * DataCite gives an arXiv paper becomes the arXiv identifier, so that such a paper has one key.
 *
 * @param field - Name of the input, for the message.
 * @throws BadInputError for an unknown scheme or a value that the scheme does not allow.
 */
export function parseIdentifier(text: string, field = 'id'): PaperIdentifier {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || /[\s\p{Cc}\p{Cs}]/u.test(trimmed)) {
    throw new BadInputError(field, text, `at most ${LONGEST} characters without white space`);
  }
  const found = parseAddress(trimmed) ?? parsePrefixed(trimmed) ?? parseAs('doi', trimmed);
  if (found !== null) return found;
  throw new BadInputError(field, text, expectationFor(trimmed));
}

/** Splits a stored key. Total on keys that `parseIdentifier` made. */
export function splitKey(key: string): { scheme: Scheme; value: string } {
  const at = key.indexOf(':');
  return { scheme: key.slice(0, at) as Scheme, value: key.slice(at + 1) };
}

/** The web address of an identifier. */
export function identifierUrl(scheme: Scheme, value: string): string {
  return SCHEMES[scheme].url(value);
}

function parseAddress(text: string): PaperIdentifier | null {
  const address = text.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
  // In an address, `?` and `#` begin what does not belong to the identifier; inside one they are encoded.
  const path = decode(address.replace(/[?#].*$/s, ''));
  if (path === null || /[\s\p{Cc}]/u.test(path)) return null;
  for (const scheme of SCHEME_NAMES) {
    for (const pattern of SCHEMES[scheme].addresses) {
      const value = pattern.exec(path)?.[1];
      if (value !== undefined) return parseAs(scheme, value);
    }
  }
  return null;
}

function parsePrefixed(text: string): PaperIdentifier | null {
  const at = text.indexOf(':');
  const scheme = schemeNamed(text.slice(0, Math.max(at, 0)));
  if (scheme === null) return null;
  const value = text.slice(at + 1);
  const inner = parseAddress(value);
  return inner?.scheme === scheme || isArxivDoi(scheme, inner) ? inner : parseAs(scheme, value);
}

function isArxivDoi(scheme: Scheme, inner: PaperIdentifier | null): boolean {
  return scheme === 'doi' && inner?.scheme === 'arxiv';
}

function parseAs(scheme: Scheme, raw: string): PaperIdentifier | null {
  const value = SCHEMES[scheme].canonical(raw);
  if (value === null) return null;
  if (scheme === 'doi' && value.startsWith(ARXIV_DOI)) {
    const arxiv = canonicalArxiv(value.slice(ARXIV_DOI.length));
    if (arxiv !== null) return { scheme: 'arxiv', value: arxiv, key: `arxiv:${arxiv}` };
  }
  return { scheme, value, key: `${scheme}:${value}` };
}

/** The scheme of that name, in any case and under its other names; null when there is none. */
export function schemeNamed(name: string): Scheme | null {
  const lower = name.toLowerCase();
  return SCHEME_NAMES.find((scheme) => scheme === lower) ?? ALIASES[lower] ?? null;
}

function expectationFor(text: string): string {
  const scheme = schemeNamed(text.slice(0, Math.max(text.indexOf(':'), 0)));
  if (scheme !== null) return `an identifier like ${SCHEMES[scheme].example}`;
  return (
    `scheme:value with one of the schemes ${SCHEME_NAMES.join(', ')}, ` +
    'or an address at doi.org or arxiv.org'
  );
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

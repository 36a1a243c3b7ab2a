import { BadInputError } from '../errors.js';
import { decodeEscapes, withoutQuery } from './doi.js';
import {
  SCHEME_NAMES,
  SCHEMES,
  canonicalArxiv,
  type IdentifierScheme,
  type Scheme,
} from './schemes.js';
import { cleaned } from './spelling.js';

/** An identifier of a paper in canonical form. */
export interface PaperIdentifier {
  readonly scheme: Scheme;
  readonly value: string;
  /** `scheme:value`, the key of the `Identifier` node. */
  readonly key: string;
}

/** Longer texts are no identifier of any scheme; the limit keeps keys far below Neo4j's index limit. */
const LONGEST = 500;
/** With escapes and entities. */
const MOST_READ = 1_000;
/** Other names of schemes in sources. */
const ALIASES: Readonly<Record<string, Scheme>> = {
  corpusid: 'corpus',
  hdl: 'handle',
  pmc: 'pmcid',
  s2id: 's2',
};
/** Resource names that hold a scheme and a value: `info:doi/10.1000/182`, `urn:isbn:0262035618`. */
const RESOURCE_NAME = /^(?:info:(\w+)\/|urn:(\w+):)/i;
/** A scheme before a value. Numbers need a colon between: PMC2323736 is a value. */
const PREFIX = /^([a-z]\w*)(?:\s*:\s*|\s+)/i;
/** The prefix under which DataCite gives arXiv papers a DOI. */
const ARXIV_DOI = '10.48550/arxiv.';

/**
 * Parses an identifier in any common form: `scheme:value`, an address such as
 * `https://doi.org/10.1145/3442188.3445922` or `arxiv.org/abs/1803.04585v3`, or a value that shows its scheme, such as a
 * DOI. The DOI that DataCite gives an arXiv paper becomes the arXiv identifier, so that such a paper has one key. Marks
 * of a sentence or a tag around it, XML entities and invisible characters are no part of it.
 *
 * @param field - Name of the input, for the message.
 * @param assumed - The scheme of values that do not show theirs, such as numbers.
 * @throws BadInputError for an unknown scheme or a value that the scheme does not allow.
 */
export function parseIdentifier(text: string, field = 'id', assumed?: Scheme): PaperIdentifier {
  const found = readIdentifier(text, assumed);
  if (found !== null) return found;
  throw new BadInputError(field, text, expectationFor(text, assumed));
}

/** The same; null where it would throw. */
export function readIdentifier(text: string, assumed?: Scheme): PaperIdentifier | null {
  const found = text.length > MOST_READ ? null : findIdentifier(cleaned(text), assumed);
  return found === null || found.key.length > LONGEST ? null : found;
}

function findIdentifier(text: string, assumed?: Scheme): PaperIdentifier | null {
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return null;
  const named = text.replace(
    RESOURCE_NAME,
    (_all, info?: string, urn?: string) => `${info ?? urn ?? ''}:`,
  );
  return (
    parseAddress(named) ??
    parsePrefixed(named) ??
    parseBare(named) ??
    (assumed === undefined ? null : parseAs(assumed, named))
  );
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
  const path = withoutQuery(address);
  for (const scheme of SCHEME_NAMES) {
    for (const pattern of SCHEMES[scheme].addresses) {
      const value = pattern.exec(path)?.[1];
      if (value !== undefined) return parseAs(scheme, decodeEscapes(value));
    }
  }
  return null;
}

function parsePrefixed(text: string): PaperIdentifier | null {
  const [prefix, name = ''] = PREFIX.exec(text) ?? [];
  const scheme = schemeNamed(name);
  if (prefix === undefined || scheme === null) return null;
  const value = text.slice(prefix.length);
  const inner = parseAddress(value) ?? parsePrefixed(value);
  return inner?.scheme === scheme || isArxivDoi(scheme, inner) ? inner : parseAs(scheme, value);
}

/** A value that shows its scheme. */
function parseBare(text: string): PaperIdentifier | null {
  for (const scheme of SCHEME_NAMES) {
    const { bare }: IdentifierScheme = SCHEMES[scheme];
    if (bare?.test(text) === true) return parseAs(scheme, text);
  }
  return null;
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

/** What is expected instead of a text that is no identifier. */
export function expectationFor(text: string, assumed?: Scheme): string {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || /[\s\p{Cc}\p{Cs}]/u.test(trimmed)) {
    return `at most ${LONGEST} characters without white space`;
  }
  const scheme = schemeNamed(PREFIX.exec(trimmed)?.[1] ?? '') ?? assumed ?? null;
  if (scheme !== null) return `an identifier like ${SCHEMES[scheme].example}`;
  return (
    `scheme:value with one of the schemes ${SCHEME_NAMES.join(', ')}, ` +
    'or an address at doi.org or arxiv.org'
  );
}

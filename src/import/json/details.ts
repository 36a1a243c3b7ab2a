import { BadInputError } from '../../errors.js';
import { readIdentifier, type PaperIdentifier } from '../../identifier/identifier.js';
import { ORCID_EXPECTED, readOrcid } from '../../identifier/orcid.js';
import { SCHEMES, type Scheme } from '../../identifier/schemes.js';
import { LONGEST_TEXT } from '../../paper/factTable.js';
import { DATE_EXPECTED, statedDateOf } from '../../paper/partialDate.js';
import { parseVersion } from '../../source/version.js';
import { plainLine } from '../crossref/plainText.js';
import type { Fields } from './fields.js';
import { isWebAddress } from './webAddress.js';

/** Maximum ratio of markup to text; longer markup is not parsed, and neither is what would take seconds. */
const MARKUP_PER_TEXT = 10;
const LONGEST_MARKUP = 2 * LONGEST_TEXT;
/** Characters shown of a text that is too long. */
const SHOWN = 200;
/** Before a DOI, which services put there as it is: its `?`, `#` and `%` are not those of an address. */
const DOI_ADDRESS = /^\s*https?:\/\/(?:www\.|dx\.)*doi\.org\//i;

/** A text of at most `longest` characters without markup; undefined when it is empty, or a problem. */
export function readText(
  fields: Fields,
  name: string,
  longest: number,
  convert = plainLine,
): string | undefined {
  return readPlain(fields, name, fields.text(name) ?? '', longest, convert);
}

/** The same for a text that lies in the field `name`, or was put together from it. */
export function readPlain(
  fields: Fields,
  name: string,
  markup: string,
  longest: number,
  convert = plainLine,
): string | undefined {
  const parsed = Math.min(MARKUP_PER_TEXT * longest, LONGEST_MARKUP);
  const text = markup.length > parsed ? markup : convert(markup);
  if (text.length <= longest) return text === '' ? undefined : text;
  const expected = `at most ${longest} characters of plain text, not ${text.length}`;
  fields.refuse(name, expected, markup.slice(0, SHOWN));
  return undefined;
}

/** A text of the first field that has one. */
export function readFirstText(
  fields: Fields,
  names: readonly string[],
  longest: number,
): string | undefined {
  for (const name of names) {
    const text = readText(fields, name, longest);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The key of an identifier of a scheme, which is a text or a number; undefined when it is absent, or a problem. */
export function readKey(fields: Fields, name: string, scheme: Scheme): string | undefined {
  const value = fields.raw(name);
  if (value === undefined || value === '') return undefined;
  const found = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const key = keyOf(found, scheme);
  if (key === undefined) fields.refuse(name, `an identifier like ${SCHEMES[scheme].example}`);
  return key;
}

/** The key of a value of a scheme, bare or as an address. */
export function keyOf(text: string, scheme: Scheme): string | undefined {
  const bare = scheme === 'doi' ? `doi:${text.replace(DOI_ADDRESS, '')}` : text;
  const found = readIdentifier(bare, scheme);
  return found !== null && isOf(scheme, found) ? found.key : undefined;
}

/** The DOI that DataCite gives an arXiv paper is its arXiv identifier. */
function isOf(scheme: Scheme, found: PaperIdentifier): boolean {
  return found.scheme === scheme || (scheme === 'doi' && found.scheme === 'arxiv');
}

/** A partial date in a text, or a year as a number. */
export function readDate(fields: Fields, name: string): string | undefined {
  const value = fields.raw(name);
  if (value === undefined || value === '') return undefined;
  const text = typeof value === 'number' ? String(value) : value;
  const date = typeof text === 'string' ? statedDateOf(text) : null;
  if (date === null) fields.refuse(name, DATE_EXPECTED);
  return date ?? undefined;
}

/** The ORCID in a field; undefined when it is absent, or a problem. */
export function readOrcidIn(fields: Fields, name: string): string | undefined {
  const text = fields.text(name)?.trim() ?? '';
  if (text === '') return undefined;
  const orcid = readOrcid(text);
  if (orcid === null) fields.refuse(name, ORCID_EXPECTED);
  return orcid ?? undefined;
}

/** An address of the web; any other text counts as absent. */
export function readWebAddress(fields: Fields, name: string): string | undefined {
  const address = fields.text(name)?.trim();
  return address !== undefined && isWebAddress(address) ? address : undefined;
}

/** The version in a field; undefined when it is absent, or a problem. */
export function readVersion(
  fields: Fields,
  name: string,
  spell: (text: string) => string = (text) => text,
): string | undefined {
  const text = fields.text(name)?.trim() ?? '';
  if (text === '') return undefined;
  try {
    return parseVersion(spell(text));
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    fields.refuse(name, error.expected);
    return undefined;
  }
}

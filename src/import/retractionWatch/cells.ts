import { canonicalDoi, DOI_EXPECTED } from '../../identifier/doi.js';
import { DATE_EXPECTED, statedDateOf } from '../../paper/partialDate.js';
import type { AuthorFact } from '../../paper/authors.js';
import { LIMITS } from '../../record/limits.js';
import { plainLine } from '../crossref/plainText.js';
import { keyIn } from '../corpora/values.js';
import type { RowCells } from '../opencitations/cells.js';

/** What stands where nothing is known. */
const ABSENT = /^(?:unavailable|unknown|none|n\/?a|nan|0|-)?$/i;
/** Month, day and year, and perhaps a time, which is midnight. */
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s.*)?$/s;

/** The text of a cell; '' where it says that there is none. */
export function knownText(cells: RowCells, name: string): string {
  const text = cells.text(name);
  return ABSENT.test(text) ? '' : text;
}

/** The key of an identifier of a scheme; undefined where there is none, or a problem. */
export function readKeyOf(
  cells: RowCells,
  name: string,
  scheme: 'doi' | 'pmid',
): string | undefined {
  const text = knownText(cells, name);
  if (text === '') return undefined;
  const key = keyIn(text, scheme);
  const expected = scheme === 'doi' ? DOI_EXPECTED : 'a number of PubMed';
  if (key === undefined) cells.refuse(name, text.slice(0, 200), expected);
  return key;
}

/** A DOI that names no paper of the graph. */
export function readNoticeDoi(cells: RowCells, name: string): string | undefined {
  const text = knownText(cells, name);
  if (text === '') return undefined;
  const doi = canonicalDoi(text);
  if (doi === null) cells.refuse(name, text.slice(0, 200), DOI_EXPECTED);
  return doi ?? undefined;
}

/** A date with the month first, or an ISO date. */
export function readUsDate(cells: RowCells, name: string): string | undefined {
  const text = knownText(cells, name);
  if (text === '') return undefined;
  const [, month = '', day = '', year] = US_DATE.exec(text) ?? [];
  const iso =
    year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = statedDateOf(iso);
  if (date === null) cells.refuse(name, text.slice(0, 200), `${DATE_EXPECTED}, or 3/7/2019`);
  return date ?? undefined;
}

/** The items of a list that `;` separates and ends, each without a `+` before it; too many or too long ones are left out. */
export function readReasons(cells: RowCells, name: string): string[] {
  const all = itemsOf(cells, name).map((item) => item.replace(/^\+\s*/, ''));
  const reasons = all.filter((reason) => reason !== '' && reason.length <= LIMITS.reason);
  if (reasons.length === all.length && all.length <= LIMITS.reasons) return reasons;
  const expected = `at most ${LIMITS.reasons} reasons of at most ${LIMITS.reason} characters`;
  cells.refuse(name, cells.text(name).slice(0, 200), expected);
  return reasons.slice(0, LIMITS.reasons);
}

/** Names as they are printed. */
export function readNames(cells: RowCells, name: string): AuthorFact[] | undefined {
  const names = itemsOf(cells, name);
  const authors = names.filter((each) => each.length <= LIMITS.author);
  if (authors.length < names.length || authors.length > LIMITS.authors) {
    const expected = `at most ${LIMITS.authors} names of at most ${LIMITS.author} characters`;
    cells.refuse(name, cells.text(name).slice(0, 200), expected);
  }
  if (authors.length === 0 || authors.length > LIMITS.authors) return undefined;
  return authors.map((each) => ({ name: each }));
}

/** Entities end in the character that separates items. */
function itemsOf(cells: RowCells, name: string): string[] {
  return plainLine(knownText(cells, name))
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

import { splitKey } from '../../identifier/identifier.js';
import { DATE_EXPECTED, statedDateOf } from '../../paper/partialDate.js';
import { LIMITS } from '../../record/limits.js';
import type { Entry } from '../../record/record.js';
import { splitBracket } from '../csv/authors.js';
import type { JsonObject } from '../json/fields.js';
import type { SourceOptions } from '../corpora/corpus.js';
import { readAuthors } from './authors.js';
import { recordNamed, RowCells } from './cells.js';

/** Types of containers: what is in them cites and is cited. */
const CONTAINERS =
  /^(?:(?:book|proceedings|report|standard)?\s*series|book set|journal|journal (?:volume|issue))$/i;
/** Types of parts of a book, which has the ISBN. */
const PARTS = /\b(?:chapter|part|section|article|entry|track|component)\b/i;

/** The entries of a row of OpenCitations Meta. Cells that are broken are left out, as long as an identifier is not. */
export function metaEntries(row: JsonObject, { version }: SourceOptions): readonly Entry[] {
  const cells = new RowCells(row);
  const type = cells.text('type');
  if (CONTAINERS.test(type)) return [{ kind: 'paper', skipped: 'NOT_A_WORK' }];
  const identifiers = cells
    .keys('id')
    .filter((key) => !PARTS.test(type) || splitKey(key).scheme !== 'isbn');
  const { problems } = cells;
  if (identifiers.length === 0) {
    if (problems.length > 0) return [{ kind: 'paper', problems }];
    if (cells.text('id') !== '') return [{ kind: 'paper', skipped: 'NO_IDENTIFIER' }];
    cells.refuse('id', '', 'an identifier of the paper');
    return [{ kind: 'paper', problems }];
  }
  const record = {
    kind: 'paper',
    identifiers,
    source: 'opencitations',
    ...recordNamed(identifiers),
    version,
    facts: {
      title: cells.line('title', LIMITS.title),
      authors: readAuthors(cells),
      venue: cells.line('venue', LIMITS.venue, splitBracket(cells.text('venue')).name),
      publishedOn: readDate(cells),
    },
  } as const;
  return [{ kind: 'paper', record, ...(problems.length > 0 && { leftOut: problems }) }];
}

/** Months and days may have one digit; zero is a part that is not known. */
function readDate(cells: RowCells): string | undefined {
  const text = cells.text('pub_date');
  if (text === '') return undefined;
  const date = statedDateOf(text.replace(/-(\d)(?!\d)/g, '-0$1'));
  if (date === null) cells.refuse('pub_date', text.slice(0, 200), DATE_EXPECTED);
  return date ?? undefined;
}

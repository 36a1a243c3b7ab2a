import { BadInputError } from '../../errors.js';
import type { PaperFacts } from '../../paper/facts.js';
import { parseLanguage } from '../../paper/language.js';
import { isPartialDate } from '../../paper/partialDate.js';
import { LIMITS } from '../../record/limits.js';
import type { Entry } from '../../record/record.js';
import { readAuthorsCell, splitBracket } from './authors.js';
import { Cells, lineOf, textOf, type CellReader } from './cells.js';
import { IDENTIFIER_COLUMNS, type ColumnNames, type ColumnSet, type CsvRow } from './columns.js';
import { expectedDate } from './spreadsheetDamage.js';
import { readIdentifiers, type IdentifierOptions } from './identifiers.js';

export const CSV_PAPER_COLUMNS: ColumnSet = {
  known: [
    ...IDENTIFIER_COLUMNS,
    ...[
      'title',
      'summary',
      'abstract',
      'authors',
      'venue',
      'language',
      'published',
      'url',
      'reportedCitationCount',
    ],
  ],
  required: [IDENTIFIER_COLUMNS],
};

export interface PaperRowOptions extends IdentifierOptions {
  readonly source: string;
  readonly version: string;
  readonly columns: ColumnNames;
}

/** The entries of a row about a paper. */
export function paperEntries(row: CsvRow, options: PaperRowOptions): readonly Entry[] {
  const { source, version, columns } = options;
  const cells = new Cells(row, columns);
  const { keys, foreign } = readIdentifiers(cells, options);
  const facts = factsOfRow(cells);
  if (keys.length === 0 && cells.problems.length === 0) {
    if (foreign > 0) return [{ kind: 'paper', skipped: 'NO_IDENTIFIER' }];
    const [column = 'id'] = IDENTIFIER_COLUMNS.filter((name) => Object.hasOwn(row, name));
    cells.refuse(column, 'an identifier of the paper');
  }
  const { problems } = cells;
  if (problems.length > 0) return [{ kind: 'paper', problems }];
  return [{ kind: 'paper', record: { kind: 'paper', identifiers: keys, source, version, facts } }];
}

function factsOfRow(cells: Cells): PaperFacts {
  const authors = cells.read('authors', readAuthorsCell);
  return {
    title: cells.read('title', lineOf(LIMITS.title)),
    summary: cells.read('summary', lineOf(LIMITS.summary)),
    abstract: cells.read('abstract', textOf(LIMITS.abstract)),
    authors: authors?.length === 0 ? undefined : authors,
    venue: cells.read('venue', readVenue) || undefined,
    language: cells.read('language', parseLanguage),
    publishedOn: cells.read('published', readDate),
    url: cells.read('url', readUrl),
    reportedCitationCount: cells.read('reportedCitationCount', readCount),
  };
}

const readVenue: CellReader<string> = (text, field) =>
  lineOf(LIMITS.venue)(splitBracket(text).name, field);

/** A year, month or day; months and days may have one digit. */
const readDate: CellReader<string> = (text, field) => {
  const date = text.replace(/-(\d)(?!\d)/g, '-0$1');
  if (isPartialDate(date)) return date;
  const expected = 'a valid date: 2019, 2019-03 or 2019-03-07';
  throw new BadInputError(field, text, expectedDate(text, expected));
};

const readCount: CellReader<number> = (text, field) => {
  const count = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(count)) return count;
  throw new BadInputError(field, text, 'a whole number');
};

const readUrl: CellReader<string> = (text, field) => {
  if (text.length <= LIMITS.url && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) {
    return text;
  }
  const expected = `an http or https address of at most ${LIMITS.url} characters`;
  throw new BadInputError(field, text, expected);
};

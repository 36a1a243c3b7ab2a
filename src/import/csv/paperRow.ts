import { BadInputError } from '../../errors.js';
import type { PaperFacts } from '../../paper/facts.js';
import { parseLanguage } from '../../paper/language.js';
import { parseStatedDate } from '../../paper/partialDate.js';
import { LIMITS } from '../../record/limits.js';
import type { Entry } from '../../record/record.js';
import { readAuthors, splitBracket } from './authors.js';
import { Cells, proseOf, type CellReader } from './cells.js';
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
  readonly missing?: ReadonlySet<string>;
}

/** The entries of a row about a paper: without cells that are broken, as long as an identifier is not. */
export function paperEntries(row: CsvRow, options: PaperRowOptions): readonly Entry[] {
  const { source, version, columns, missing } = options;
  const cells = new Cells(row, columns, missing);
  const { keys, foreign } = readIdentifiers(cells, options);
  if (keys.length === 0 && cells.problems.length === 0) {
    if (foreign > 0) return [{ kind: 'paper', skipped: 'NO_IDENTIFIER' }];
    const [column = 'id'] = IDENTIFIER_COLUMNS.filter((name) => Object.hasOwn(row, name));
    cells.refuse(column, 'an identifier of the paper');
  }
  const facts = factsOfRow(cells);
  const { problems: leftOut } = cells;
  if (keys.length === 0) return [{ kind: 'paper', problems: leftOut }];
  const record = { kind: 'paper', identifiers: keys, source, version, facts } as const;
  return [{ kind: 'paper', record, ...(leftOut.length > 0 && { leftOut }) }];
}

function factsOfRow(cells: Cells): PaperFacts {
  return {
    title: cells.read('title', proseOf(LIMITS.title)),
    summary: cells.read('summary', proseOf(LIMITS.summary)),
    abstract: cells.read('abstract', proseOf(LIMITS.abstract)),
    authors: readAuthors(cells),
    venue: cells.read('venue', readVenue),
    language: cells.read('language', parseLanguage),
    publishedOn: cells.read('published', readDate),
    url: cells.read('url', readUrl),
    reportedCitationCount: cells.read('reportedCitationCount', readCount),
  };
}

const readVenue: CellReader<string | undefined> = (text, field) =>
  proseOf(LIMITS.venue)(splitBracket(text).name, field);

/** A year, month or day; months and days may have one digit. */
const readDate: CellReader<string> = (text, field) => {
  try {
    return parseStatedDate(text.replace(/-(\d)(?!\d)/g, '-0$1'), field);
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    throw new BadInputError(field, text, expectedDate(text, error.expected));
  }
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

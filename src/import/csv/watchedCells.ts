import { SCHEME_NAMES } from '../../identifier/schemes.js';
import type { WatchedText } from '../../record/placeholders.js';
import { writtenIn } from './cells.js';
import type { CsvRow } from './columns.js';

type Watched = Pick<WatchedText, 'field' | 'of' | 'distinct'>;

/**
 * The columns whose cells may hold what stands for a missing value. In those that are not distinct, many rows have the same
 * year or journal; roles and labels are not watched, because `none` may be one of them.
 */
const WATCHED: Readonly<Record<string, Watched>> = {
  ...Object.fromEntries(
    ['id', ...SCHEME_NAMES].map((name) => [name, ofPapers(`identifier (${name})`, true)]),
  ),
  title: ofPapers('title', true),
  summary: ofPapers('summary', true),
  abstract: ofPapers('abstract', true),
  authors: ofPapers('list of authors', true),
  venue: ofPapers('venue'),
  language: ofPapers('language'),
  published: ofPapers('date'),
  url: ofPapers('address'),
  reportedCitationCount: ofPapers('citation count'),
  citing: ofCitations('citing paper'),
  cited: ofCitations('cited paper'),
  context: ofCitations('context', true),
  section: ofCitations('section'),
};

/** The cells of a row that may hold a placeholder; empty ones count as values of their column. */
export function watchedCells(row: CsvRow, missing: ReadonlySet<string>): WatchedText[] {
  return Object.entries(row).flatMap(([column, cell]) => {
    const watched = Object.hasOwn(WATCHED, column) ? WATCHED[column] : undefined;
    return watched === undefined ? [] : { ...watched, text: writtenIn(cell, missing) };
  });
}

function ofPapers(field: string, distinct = false): Watched {
  return { field, of: 'papers', distinct };
}

function ofCitations(field: string, distinct = false): Watched {
  return { field, of: 'citations', distinct };
}

/**
 * Types of Crossref records that are no works: what works appear in, parts of one work that have a DOI of
 * their own, and money. None of them has a text that cites, and citing one means another record.
 *
 * All other types are works, also those that Crossref may add, and records without a type. Peer reviews
 * are works: they are texts with references, and Crossref counts their citations. So are what is cited as a
 * whole (`proceedings`, `book`, `report`, `standard`, `database`) and chapters of it, such as `report-component`.
 */
export const NOT_WORKS: ReadonlySet<string> = new Set([
  // What works appear in.
  'journal',
  'journal-volume',
  'journal-issue',
  'book-series',
  'book-set',
  'proceedings-series',
  'report-series',
  'standard-series',
  // Figures, tables and supplements; tracks of a book.
  'component',
  'book-track',
  // Money.
  'grant',
]);

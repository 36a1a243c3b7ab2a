/**
 * Types of Crossref records that are not works: containers of works, parts of a work with their own DOI, and
 * grants. None of them has a text that cites, and citing one means another record.
 *
 * All other types are works, also those that Crossref may add, and records without a type. Peer reviews are
 * works: they are texts with references, and Crossref counts their citations. So are what is cited as a whole
 * (`proceedings`, `book`, `report`, `standard`, `database`) and chapters of it, such as `report-component`.
 */
export const NOT_WORKS: ReadonlySet<string> = new Set([
  // Containers of works.
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
  // Grants.
  'grant',
]);

/**
 * Names that Scopus, Web of Science, Zotero, OpenAlex and others give to columns, by citegraph's, in lower case. Of several
 * columns for one, the first one that is not empty counts: more precise ones come first.
 */
const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['identifier', 'identifiers'],
  doi: ['doi link'],
  arxiv: ['arxiv id', 'arxiv_id'],
  openalex: ['openalex id', 'openalex_id', 'ids.openalex'],
  mag: ['mag id', 'ids.mag'],
  pmid: ['pubmed id', 'pubmed_id', 'ids.pmid'],
  pmcid: ['pmc id', 'ids.pmcid'],
  title: ['article title', 'document title', 'display_name'],
  abstract: ['abstract note'],
  authors: ['author', 'author full names', 'authorships.author.display_name'],
  venue: ['journal', 'source title', 'publication title', 'primary_location.source.display_name'],
  published: [
    'publication date',
    'publication_date',
    'pub_date',
    'date',
    'publication year',
    'publication_year',
    'year',
  ],
  url: ['link', 'landing_page_url'],
  reportedCitationCount: [
    'cited by',
    'cited_by_count',
    'times cited',
    'times cited, all databases',
  ],
  citing: ['citing_doi', 'citing doi'],
  cited: ['cited_doi', 'cited doi'],
  influential: ['isinfluential', 'is_influential'],
};

/** The names of a column, in lower case: citegraph's own, and the common ones. */
export function namesOf(column: string): string[] {
  return [column.toLowerCase(), ...(COMMON_NAMES[column] ?? [])];
}

/** The cells of a header that name a column, in any case, the best first. */
export function cellsNaming(column: string, header: readonly string[]): string[] {
  return namesOf(column).flatMap((name) => header.filter((cell) => cell.toLowerCase() === name));
}

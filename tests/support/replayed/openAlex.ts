import { doiOf, wOf, type ReplayedPaper, type ReplayedPapers } from './papers.js';

/** Undefined for what is not there. */
export class ReplayedOpenAlex {
  constructor(
    private readonly papers: ReplayedPapers,
    private readonly page: number,
  ) {}

  answer(rest: string, query: URLSearchParams): unknown {
    return rest === 'works' ? this.works(query) : this.work(rest);
  }

  private work(rest: string): unknown {
    const paper = this.papers.all.find(({ number }) =>
      [wOf(number), `doi:${doiOf(number)}`].includes(rest.replace(/^works\//, '')),
    );
    return paper === undefined ? undefined : this.openAlexWork(paper);
  }

  private works(query: URLSearchParams): unknown {
    const [, name, values = ''] =
      /^(cites|ids\.openalex):(.*)$/.exec(query.get('filter') ?? '') ?? [];
    const named = new Set(values.split('|'));
    const found = this.papers.all.filter(({ number, cites }) =>
      name === 'cites' ? cites.some((cited) => named.has(wOf(cited))) : named.has(wOf(number)),
    );
    const cursor = query.get('cursor');
    const start =
      cursor === null
        ? (Number(query.get('page') ?? 1) - 1) * this.page
        : Number(cursor === '*' ? 0 : cursor);
    const results = found.slice(start, start + this.page).map((paper) => this.openAlexWork(paper));
    const next = results.length === 0 || cursor === null ? null : String(start + results.length);
    return { meta: { count: found.length, next_cursor: next }, results, group_by: [] };
  }

  private openAlexWork({ number, title, cites }: ReplayedPaper) {
    return {
      id: `https://openalex.org/${wOf(number)}`,
      doi: `https://doi.org/${doiOf(number)}`,
      title,
      display_name: title,
      ids: {
        openalex: `https://openalex.org/${wOf(number)}`,
        doi: `https://doi.org/${doiOf(number)}`,
      },
      publication_date: `20${10 + (number % 10)}-05-0${1 + (number % 9)}`,
      publication_year: 2010 + (number % 10),
      language: 'en',
      type: 'article',
      authors_count: 1,
      authorships: [
        {
          author: { id: 'https://openalex.org/A1', display_name: 'A. Author', orcid: null },
          raw_author_name: 'Ann Author',
        },
      ],
      primary_location: { source: { display_name: 'Journal of Replays' } },
      is_retracted: false,
      cited_by_count: this.papers.citersOf(number).length,
      referenced_works: cites.map((cited) => `https://openalex.org/${wOf(cited)}`),
      abstract_inverted_index: null,
      updated_date: '2026-11-01T00:00:00.000000',
    };
  }
}

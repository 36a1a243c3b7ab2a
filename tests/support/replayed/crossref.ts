import { doiOf, type ReplayedPaper, type ReplayedPapers } from './papers.js';

/** Undefined for what is not there. */
export class ReplayedCrossref {
  constructor(private readonly papers: ReplayedPapers) {}

  answer(rest: string, query: URLSearchParams): unknown {
    return rest === 'works' ? this.list(query) : this.work(rest);
  }

  private work(rest: string): unknown {
    const paper = this.papers.all.find(({ number }) => rest === `works/${doiOf(number)}`);
    return paper === undefined ? undefined : { status: 'ok', message: this.crossrefWork(paper) };
  }

  private list(query: URLSearchParams): unknown {
    const dois = (query.get('filter') ?? '').split(',').map((each) => each.replace(/^doi:/, ''));
    const items = this.papers.all.filter(({ number }) => dois.includes(doiOf(number)));
    return { status: 'ok', message: { items: items.map((paper) => this.crossrefWork(paper)) } };
  }

  private crossrefWork({ number, title, cites }: ReplayedPaper) {
    return {
      DOI: doiOf(number),
      type: 'journal-article',
      title: [title],
      issued: { 'date-parts': [[2010 + (number % 10), 5]] },
      indexed: { 'date-time': '2026-11-02T00:00:00Z' },
      'is-referenced-by-count': this.papers.citersOf(number).length,
      'reference-count': cites.length,
      reference: cites.map((cited) => ({
        key: `ref${cited}`,
        DOI: doiOf(cited),
        'doi-asserted-by': 'crossref',
      })),
    };
  }
}

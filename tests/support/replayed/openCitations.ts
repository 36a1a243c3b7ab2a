import { doiOf, omidOf, type ReplayedPaper, type ReplayedPapers } from './papers.js';

/** Undefined for what is not there. */
export class ReplayedOpenCitations {
  constructor(private readonly papers: ReplayedPapers) {}

  answer(rest: string): unknown {
    const [, kind, id = ''] = /^(?:index\/v2|meta\/v1)\/([a-z-]+)\/(.*)$/.exec(rest) ?? [];
    const paper = this.papers.all.find(({ number }) =>
      [`doi:${doiOf(number)}`, `omid:${omidOf(number)}`].includes(id),
    );
    if (kind === 'citation-count') {
      return [
        { count: String(paper === undefined ? 0 : this.papers.citersOf(paper.number).length) },
      ];
    }
    if (paper === undefined) return [];
    if (kind === 'metadata') return [this.metaRecord(paper)];
    const pairs =
      kind === 'citations'
        ? this.papers.citersOf(paper.number).map((citer) => [citer.number, paper.number] as const)
        : paper.cites.map((cited) => [paper.number, cited] as const);
    return pairs.map(([citing, cited]) => ({
      oci: `06${citing}-06${cited}`,
      citing: `omid:${omidOf(citing)} doi:${doiOf(citing)}`,
      cited: `omid:${omidOf(cited)} doi:${doiOf(cited)}`,
      creation: '2015-05',
      timespan: 'P1Y',
      journal_sc: 'no',
      author_sc: 'no',
    }));
  }

  private metaRecord({ number, title }: ReplayedPaper) {
    return {
      id: `omid:${omidOf(number)} doi:${doiOf(number)}`,
      title,
      author: 'Author, Ann',
      pub_date: `20${10 + (number % 10)}-05`,
      issue: '',
      volume: '',
      venue: 'Journal of Replays [omid:br/0699]',
      page: '1-2',
      type: 'journal article',
      publisher: '',
      editor: '',
    };
  }
}

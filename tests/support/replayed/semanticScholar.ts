import { corpusOf, doiOf, shaOf, type ReplayedPaper, type ReplayedPapers } from './papers.js';

/** Undefined for what is not there. */
export class ReplayedSemanticScholar {
  constructor(
    private readonly papers: ReplayedPapers,
    private readonly page: number,
  ) {}

  answer(rest: string, query: URLSearchParams): unknown {
    const [, id = '', list] =
      /^graph\/v1\/paper\/(.*?)(?:\/(citations|references))?$/.exec(rest) ?? [];
    const paper = this.papers.all.find(({ number }) =>
      [shaOf(number), `DOI:${doiOf(number)}`, `CorpusId:${corpusOf(number)}`].includes(id),
    );
    if (paper === undefined) return undefined;
    if (list === undefined)
      return { ...this.s2Paper(paper), tldr: { model: 'm', text: `${paper.title}, in short.` } };
    const offset = Number(query.get('offset'));
    const limit = Math.min(Number(query.get('limit')), this.page);
    const all =
      list === 'citations'
        ? this.papers
            .citersOf(paper.number)
            .map((citer) => this.s2Link(citer, paper, 'citingPaper'))
        : paper.cites.flatMap((cited) => {
            const other = this.papers.numbered(cited);
            return other === undefined ? [] : [this.s2Link(paper, other, 'citedPaper')];
          });
    const data = all.slice(offset, offset + limit);
    const next = offset + data.length < all.length ? { next: offset + data.length } : {};
    return { offset, ...next, data };
  }

  private s2Link(citing: ReplayedPaper, cited: ReplayedPaper, end: 'citingPaper' | 'citedPaper') {
    const sentences = citing.sentences?.[cited.number] ?? [];
    return {
      isInfluential: sentences.length > 1,
      contexts: sentences.map(({ context }) => context),
      intents: [...new Set(sentences.flatMap(({ intents }) => intents))],
      contextsWithIntent: sentences,
      [end]: this.s2Paper(end === 'citingPaper' ? citing : cited),
    };
  }

  /** An empty title stands for a paper that is matched to nothing. */
  private s2Paper({ number, title, cites }: ReplayedPaper) {
    if (title === '')
      return { paperId: null, corpusId: null, title: 'Unmatched', externalIds: null };
    return {
      paperId: shaOf(number),
      corpusId: corpusOf(number),
      externalIds: { DOI: doiOf(number), CorpusId: corpusOf(number) },
      title,
      abstract: null,
      venue: '',
      year: 2010 + (number % 10),
      publicationDate: null,
      authors: [{ authorId: '1', name: 'Ann Author' }],
      citationCount: this.papers.citersOf(number).length,
      referenceCount: cites.length,
    };
  }
}

import type { ReactNode } from 'react';
import type { SelfCitations, SubgraphCutReason } from '../../generated/operations.js';
import type { Direction } from '../../graph/shownGraph.js';

const SELVES: Readonly<Record<SelfCitations, string>> = {
  INCLUDE: 'kept',
  EXCLUDE: 'left out',
  EXCLUDE_LIKELY: 'left out, likely ones too',
  ONLY: 'these only',
};
const CUTS: Readonly<Record<SubgraphCutReason, (skipped: ReactNode) => ReactNode>> = {
  LIMIT: (skipped) => <>Left out: {skipped} further papers, which are less cited.</>,
  BUDGET: (skipped) => (
    <>
      Left out: {skipped} papers around those with the most citations, which are too many to read.
    </>
  ),
};
const ADDED: Readonly<
  Record<Direction, (added: ReactNode, total: ReactNode, title: ReactNode) => ReactNode>
> = {
  CITERS: (added, total, title) => (
    <>
      Added {added} of {total} papers that cite “{title}” under the filter, the most cited first.
    </>
  ),
  REFERENCES: (added, total, title) => (
    <>
      Added {added} of {total} papers that “{title}” cites under the filter, the most cited first.
    </>
  ),
};

/** The drawn graph. */
export const graphWords = {
  title: 'Citation graph',
  introduction:
    'Arrows lead from the citing paper to the cited one, in the colour of the polarity. Labels describe citing sentences.',
  draw: 'Draw the citations around this paper',
  drawThese: 'Draw these papers as a graph',
  drawFirst: (most: number) => `Draw the first ${most} of these papers as a graph`,
  tooMany: 'An address can name 100 papers: the first 100 are drawn.',
  unknown: (id: ReactNode) => <>This graph has no paper “{id}”.</>,
  begin: {
    label: 'Paper to begin with',
    placeholder: 'A DOI, an arXiv id, an address',
    button: 'Draw',
  },
  banner: {
    /** "Shown: 61 papers and 140 citations among them." */
    shown: (papers: ReactNode, citations: ReactNode) => (
      <>
        Shown: <strong>{papers}</strong> papers and all <strong>{citations}</strong> citations among
        them.
      </>
    ),
    shownOf: (
      papers: ReactNode,
      allPapers: ReactNode,
      citations: ReactNode,
      allCitations: ReactNode,
    ) => (
      <>
        Shown: <strong>{papers}</strong> of {allPapers} papers that are loaded, and{' '}
        <strong>{citations}</strong> of {allCitations} citations among them.
      </>
    ),
    citationsCut: (skipped: ReactNode) => <>Not read: {skipped} citations.</>,
    allAround: (papers: ReactNode) => (
      <>The paper and everything that cites it or that it cites: {papers} papers.</>
    ),
    someAround: (papers: ReactNode) => (
      <>It began with {papers} papers: the nearest, then the most cited.</>
    ),
    cut: CUTS,
    more: (papers: number) => `Load up to ${papers.toLocaleString('en')}`,
    clearFilter: 'Clear the filter',
    showHidden: (papers: ReactNode) => <>Show hidden papers ({papers})</>,
  },
  expanded: { added: ADDED, more: 'Add 20 more', close: 'Close' },
  tools: {
    layout: 'Layout',
    layouts: { TIME: 'By time', SIMILARITY: 'By similarity' },
    find: 'Find in titles',
    closer: 'Zoom in',
    further: 'Zoom out',
    whole: 'Show all',
  },
  drawing: {
    name: 'Drawing of the citation graph',
    keys: 'Arrow keys lead from the selected paper along its citations, Enter opens its card, plus and minus zoom. Drag a paper to pin it; double-click it to add citing papers. Zoom with Ctrl and the wheel.',
    without:
      'This browser cannot draw with WebGL, so there is no picture. Everything else works: the lists and the table have the same papers.',
    undated: 'no date',
    time: 'Publication year →',
    similarity:
      'Papers that cite, or are cited by, the same papers lie close together, joined by lines without an arrowhead.',
  },
  heard: {
    paper: (
      title: ReactNode,
      year: number | null,
      citers: ReactNode,
      against: ReactNode,
      references: ReactNode,
    ) => (
      <>
        Selected: {title}
        {year === null ? ', no date' : `, ${year}`}. Of the papers shown, {citers} cite it,{' '}
        {against} of them contradicting; it cites {references}.
      </>
    ),
    citation: (citing: ReactNode, cited: ReactNode, role: string, polarity: string) => (
      <>
        Selected: the citation of {cited} by {citing}. Role {role}, polarity {polarity}.
      </>
    ),
  },
  card: {
    title: 'What is selected',
    nothing: 'Select a paper or an arrow.',
    inWhichWords: 'In which words',
    citing: 'Citing',
    cited: 'Cited',
    notFound: 'The sentences of this citation could not be found.',
  },
  why: {
    title: 'Why it is here',
    itself: 'This paper',
    asked: 'was asked for.',
    expanded: { CITERS: 'cites it.', REFERENCES: 'is cited by it.' },
    onPath: 'is on a path from it.',
    beginsPath: 'is where a path begins.',
    lost: 'was added by way of a paper that is no longer here.',
    walked: (step: number) => `was reached by step ${step} of a walk.`,
  },
  actions: {
    citers: 'Add citing papers',
    references: 'Add references',
    unpin: 'Unpin',
    hide: 'Hide',
    alone: 'Begin anew with it',
  },
  legend: {
    title: 'Legend and filter',
    note: 'Press what to keep; nothing pressed keeps all. Counts are of citations that are loaded.',
    polarity: 'Polarity',
    role: 'Role',
    source: 'Whose claim',
    basis: 'Labels',
    bases: { ALL: 'of all sources', HUMAN: 'of people only' },
    self: 'Self-citations',
    selves: SELVES,
    retracted: 'Retracted papers',
    withRetracted: { all: 'kept', without: 'left out', only: 'these only' },
    years: {
      title: 'Years',
      from: 'from',
      to: 'to',
      undated: (count: ReactNode) => (
        <>Papers without a date: {count}. A bound of years leaves them out.</>
      ),
    },
    papers: 'Papers',
    similar: 'similar papers: not a citation',
  },
  discs: {
    asked: 'asked for',
    area: 'area: citing papers shown here',
    retracted: (count: ReactNode) => <>retracted ({count})</>,
    lines:
      'Thick arrows: influential for the citing paper, by a source; thin grey ones: polarity unclassified.',
  },
  works: {
    prior: {
      title: 'Prior works',
      note: 'Cited most by the papers shown.',
    },
    derivative: {
      title: 'Derivative works',
      note: 'Citing most of the papers shown.',
    },
    none: 'No two of the papers shown agree on one.',
    count: (count: ReactNode) => <>{count} here</>,
  },
};

import type { ReactNode } from 'react';
import type { TraversalDirection, TruncationReason } from '../../generated/operations.js';
import type { CitationColumn, PaperColumn } from '../../graph/table/sortedRows.js';
import type { ShownFileName } from '../../graph/takeAway/shownFile.js';

const DIRECTIONS: Readonly<Record<TraversalDirection, string>> = {
  CITERS: 'papers that cite it',
  REFERENCES: 'papers that it cites',
  BOTH: 'either way',
};

const LEFT_OUT: Readonly<Record<TruncationReason, (skipped: ReactNode) => ReactNode>> = {
  BUDGET: () =>
    'there are too many papers from here on: they were counted in part, and none is listed',
  DEPTH: () => 'citations beyond the last step were not followed',
  FAN_OUT: (skipped) =>
    skipped === null ? (
      'only the newest citations of some papers were followed'
    ) : (
      <>only the newest citations of some papers were followed; {skipped} were not</>
    ),
  LIMIT: (skipped) =>
    skipped === null ? 'there are more than are listed' : <>{skipped} more are not listed</>,
};

const PAPER_COLUMNS: Readonly<Record<PaperColumn, string>> = {
  TITLE: 'Paper',
  YEAR: 'Year',
  TIER: 'Tier',
  CITED_HERE: 'Citing papers shown',
  CITERS: 'Citing papers in all',
};

const CITATION_COLUMNS: Readonly<Record<CitationColumn, string>> = {
  CITING: 'Citing paper',
  CITED: 'Cited paper',
  ROLE: 'Role',
  POLARITY: 'Polarity',
};

const FILES: Readonly<Record<ShownFileName, string>> = {
  gexf: 'GEXF',
  graphml: 'GraphML',
  cytoscape: 'Cytoscape JSON',
  papers: 'CSV of papers',
  citations: 'CSV of citations',
};

/** Beside the drawing: paths, walks, the table, files, links and queries. */
export const graphToolsWords = {
  selectedPaper: 'Take the selected paper',
  directions: DIRECTIONS,
  leftOut: LEFT_OUT,
  /** "step 2: 14 more are not listed" */
  leftOutAt: (step: ReactNode, what: ReactNode) => (
    <>
      step {step}: {what}
    </>
  ),
  route: {
    /** From a paper to the next of a route. */
    cites: 'cites, as',
    citedBy: 'is cited by, as',
    disagreement: 'sources differ',
    unclassified: 'unclassified',
  },
  paths: {
    title: 'Paths between two papers',
    from: 'From',
    to: 'To',
    direction: 'Each step leads to',
    directions: {
      CITERS: 'a paper that cites the one before',
      REFERENCES: 'a paper that the one before cites',
      BOTH: 'either of the two',
    } satisfies Record<TraversalDirection, string>,
    find: 'Find paths',
    underFilter: 'Only citations that pass the filter of the drawing count.',
    unknown: (id: string) => `This graph has no paper “${id}”.`,
    none: 'No path was found.',
    noneHint: 'Papers may be joined the other way round, or either way.',
    same: 'Choose two different papers.',
    /** "3 paths of 2 citations" */
    group: (count: ReactNode, length: ReactNode) => (
      <>
        {count} of {length} citations
      </>
    ),
    atLeast: (count: ReactNode) => <>at least {count}</>,
    routes: 'Routes, the shortest first',
    route: (length: ReactNode) => <>{length} citations</>,
    one: 'one citation',
    polarities: 'On this route:',
    noProduct:
      'Polarities do not multiply: to contradict a critic is not to support the paper criticised.',
    add: 'Add to the drawing',
    addAll: 'Add all routes to the drawing',
    added: 'Added to the drawing.',
  },
  walk: {
    title: 'A walk in steps',
    from: 'It starts from',
    step: (number: number) => `Step ${number}`,
    addStep: 'Add a step',
    removeStep: (number: number) => `Remove step ${number}`,
    direction: 'Go on to',
    roles: 'Role, any of these',
    polarities: 'Polarity, any of these',
    any: 'Nothing chosen: all.',
    yearFrom: 'From year',
    yearTo: 'to year',
    fanOut: 'Newest of each paper, at most',
    wrongNumber: (text: string, most: number) =>
      `Got “${text}”, expected a number from 1 to ${most}.`,
    run: 'Walk',
    funnel: 'Papers reached at each step',
    start: 'start',
    starts: 'where it starts',
    level: (depth: ReactNode) => <>step {depth}</>,
    atLeast: (count: ReactNode) => <>at least {count}</>,
    none: 'No paper is reached.',
    unknown: (ids: string) => `This graph does not have ${ids}.`,
    /** "100 of 214 papers are listed" */
    listed: (count: ReactNode) => <>Papers listed: {count}</>,
    more: 'List up to 1,000',
    chain: 'How it is reached',
    chainHint: 'Point at a paper of the list, or move to it, to see how it is reached.',
    add: 'Add',
    addTitle: (title: string) => `Add ${title}`,
    addAll: 'Add all that are listed to the drawing',
    added: 'Added to the drawing.',
    results: 'Papers by steps',
  },
  table: {
    title: 'What is shown, as a table',
    papers: 'Papers',
    citations: 'Citations',
    which: 'Rows',
    paperColumns: PAPER_COLUMNS,
    citationColumns: CITATION_COLUMNS,
    retracted: 'retracted',
    noYear: 'not known',
    noTier: 'below a hub',
    keys: 'The arrow keys lead from row to row; Enter selects.',
    rows: (first: ReactNode, last: ReactNode, all: ReactNode) => (
      <>
        Rows {first} to {last} of {all}
      </>
    ),
    before: 'Rows before',
    next: 'Next rows',
    empty: 'Nothing is shown.',
    select: (title: string) => `Select ${title}`,
    selectCitation: (citing: string, cited: string) => `Select ${citing} citing ${cited}`,
  },
  takeAway: {
    title: 'Take away',
    introduction: 'Files hold what is shown, and what the filter leaves is not in them.',
    pictures: 'Pictures',
    svg: 'SVG',
    png: 'PNG',
    data: 'Data',
    files: FILES,
    saved: (name: string) => `${name} is on its way.`,
    failed: (name: string) => `${name} could not be written.`,
    pictureTitle: 'Citations between papers, drawn by citegraph',
    /** The line below a picture. */
    caption: (papers: string, citations: string, date: string) =>
      `${papers} papers, ${citations} citations; an arrow leads from the citing to the cited paper; citegraph, ${date}`,
  },
  link: {
    title: 'A link to this picture',
    introduction:
      'It holds the papers, why they are here, the filter, the layout and what is pinned. Unchanged data of the same database give the same picture.',
    label: 'Address',
    copy: 'Copy the link',
    tooLong: (length: ReactNode, most: ReactNode) => (
      <>
        This picture would need an address of {length} characters, more than the {most} that reach
        every reader. Save it as a file instead.
      </>
    ),
    save: 'Save as a file',
    open: 'Open a file',
    opened: 'The picture of the file is shown.',
    fileProblem: (name: string, value: string, expected: string) =>
      `This file cannot be shown: ${name} is “${value}”, expected ${expected}.`,
    changed: (
      papersThen: ReactNode,
      citationsThen: ReactNode,
      papers: ReactNode,
      citations: ReactNode,
    ) => (
      <>
        The data have changed since this link was made: then {papersThen} papers and {citationsThen}{' '}
        citations, now {papers} and {citations}. Places and citations may differ.
      </>
    ),
  },
  queries: {
    title: 'The queries behind this picture',
    papers: 'The papers and the citations among them',
    around: 'Papers that it began with',
    expanded: 'Papers that were added around one',
    introduction: 'All that is drawn comes from these queries of the public API.',
  },
};

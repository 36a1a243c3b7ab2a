import type { ReactNode } from 'react';
import type { ExportFormat } from '../../hub/exportAddress.js';

const FORMATS: Readonly<Record<ExportFormat, string>> = {
  csv: 'CSV',
  jsonl: 'JSON Lines',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csljson: 'CSL-JSON',
};

/** How to cite a page, and its lists as files. */
export const takeAwayWords = {
  cite: {
    title: 'Cite this page',
    copy: 'Copy the citation',
    paper: 'Cite the paper itself',
    copyAs: (format: string) => `Copy ${format}`,
    entry: 'Entry of a bibliography',
    /** "Ada Byron (1843): Notes. How it is cited: … 17 of 21 (81%). citegraph, rules version 2, …" */
    text: (parts: {
      readonly authors: ReactNode;
      readonly year: string | null;
      readonly title: ReactNode;
      /** As the profile says it: with its base, never the label alone. */
      readonly sentence: string;
      readonly version: ReactNode;
      readonly address: ReactNode;
      readonly today: string;
    }) => (
      <>
        {parts.authors}
        {parts.year === null ? '' : ` (${parts.year})`}: {parts.title} How it is cited:{' '}
        {parts.sentence} citegraph, rules version {parts.version}, {parts.address}, read on{' '}
        {parts.today}.
      </>
    ),
    unknownAuthors: 'Unknown authors',
  },
  files: {
    title: 'Files',
    holds: 'Holds',
    formats: 'As a file',
    citers: { one: 'citing paper', other: 'citing papers' },
    references: { one: 'reference', other: 'references' },
    withSentences: (papers: ReactNode) => <>{papers}, with citing sentences</>,
    thisPaper: 'this paper as an entry of a bibliography',
    asSelected: 'Citing papers as this page selects and sorts them.',
    named: (format: string, file: string) => `${format}: ${file}`,
    fileNames: {
      citers: 'citing papers',
      sentences: 'citing papers with their sentences',
      references: 'references',
      paper: 'this paper',
    },
  },
  formats: FORMATS,
};

import type { ExportFile } from '../exportFile.js';
import type { ExportedPaper } from '../exportedRow.js';
import { oneLine } from '../formats/cleanText.js';
import { personName, type PersonName } from './personName.js';

/** A paper as bibliographies describe it; unknown values are null. */
export interface Reference {
  /** Unique, and the same in every file: it contains the id of the paper. */
  readonly key: string;
  /** The graph does not know types: what has a venue counts as an article in a journal. */
  readonly type: 'article' | 'preprint' | 'other';
  readonly title: string | null;
  readonly authors: readonly PersonName[];
  /** Whether there are more authors than the API gives. */
  readonly hasMoreAuthors: boolean;
  /** Year, month and day, as many as are known. */
  readonly date: readonly number[];
  readonly venue: string | null;
  readonly doi: string | null;
  readonly arxivId: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly note: string | null;
}

/** The papers of a file as references, page by page; a paper of a graph that is listed twice comes once. */
export async function* referencePages({
  pages,
  citations,
}: ExportFile): AsyncGenerator<Reference[]> {
  const seen = new Set<string>();
  for await (const page of pages) {
    const papers = page.map(({ node }) => node);
    const fresh =
      citations === null ? papers : papers.filter(({ id }) => !seen.has(id) && seen.add(id));
    yield fresh.map(referenceOf);
  }
}

function referenceOf(paper: ExportedPaper): Reference {
  const authors = (paper.authors ?? []).map(({ name }) => personName(oneLine(name)));
  const venue = line(paper.venue);
  return {
    key: keyOf(paper, authors),
    type: venue !== null ? 'article' : paper.arxivId === null ? 'other' : 'preprint',
    ...{ title: line(paper.title), authors, venue },
    hasMoreAuthors: (paper.authorCount ?? 0) > authors.length,
    date: (paper.publishedOn ?? '').split('-').filter(Boolean).map(Number),
    ...{ doi: line(paper.doi), arxivId: line(paper.arxivId) },
    ...{ url: line(paper.url), language: line(paper.language) },
    note: paper.retraction === null ? null : noteOf(paper.retraction.status),
  };
}

/** Name, year and id, in letters and digits that every program takes: `manheim2018-0c3w9k2m4x7ab`. */
function keyOf({ id, year }: ExportedPaper, [first]: readonly PersonName[]): string {
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const letters = name
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return `${letters.slice(0, 20)}${year ?? ''}-${id}`.replace(/^-/, '');
}

function line(text: string | null): string | null {
  return text === null ? null : oneLine(text).trim() || null;
}

/** `EXPRESSION_OF_CONCERN` as words. */
function noteOf(status: string): string {
  const words = status.toLowerCase().replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

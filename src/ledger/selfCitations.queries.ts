import type { SelfCitation } from '../citation/selfCitation.js';
import { TALLIED_COLUMNS } from '../citation/citerCube.js';
import { read, write, type NoRow } from '../graph/query.js';
import { AUTHOR_COLUMNS, type StoredAuthors } from '../paper/authors.js';
import type { TalliedRow } from './citations.queries.js';
import type { Ends } from './pendingCitations.js';

/** A paper whose authors have changed. */
export interface ReauthoredPaper extends StoredAuthors {
  id: string;
  /** Citations that it makes and receives. */
  citationCount: number;
}

/** A verdict, and the citation that it is about. */
export type JudgedRow = [citedId: string, newestKey: string, selfCitation: SelfCitation];

/** The statements of judging citations again whose papers have other authors now. */
export const selfCitationsQueries = {
  papersWithOtherAuthors: read<{ limit: number }, ReauthoredPaper>('papersWithOtherAuthors', {
    params: ['limit'],
    columns: ['id', 'citationCount', ...AUTHOR_COLUMNS],
    allowsScan: 'the label marks only papers whose citations are to be judged',
  }),
  citationsTouching: read<{ ids: string[] }, Ends>('citationsTouching', {
    params: ['ids'],
    columns: ['citingId', 'citedId'],
  }),
  setSelfCitations: write<{ rows: JudgedRow[] }, TalliedRow & { citedId: string }>(
    'setSelfCitations',
    { params: ['rows'], columns: ['citedId', ...TALLIED_COLUMNS] },
  ),
  unmarkAuthorsChanged: write<{ ids: string[] }, NoRow>('unmarkAuthorsChanged', {
    params: ['ids'],
    columns: [],
  }),
};

import type { PathRow } from '../json/pathTable.js';

/** What becomes of the columns of the Retraction Watch data, as Crossref publishes them. */
export const RETRACTION_WATCH_TABLE: readonly PathRow[] = [
  { paths: ['Record ID'], taken: 'the name of the record; a row is one notice' },
  {
    paths: ['OriginalPaperDOI', 'OriginalPaperPubMedID'],
    taken:
      'the paper that the notice is about; a row with neither is refused. `Unavailable` and 0 count as absent, and so does a number of PubMed that is that of the notice',
  },
  {
    paths: ['RetractionNature'],
    taken:
      'the kind of the notice: Retraction, Expression of concern, Correction or Reinstatement; a row with another one is refused',
  },
  { paths: ['RetractionDate'], taken: 'the date of the notice, month first: `2/28/1998 0:00`' },
  { paths: ['RetractionDOI'], taken: 'the DOI of the notice' },
  {
    paths: ['Reason'],
    taken:
      'the reasons, without the `+` before each. A retraction with `Retract and Replace` is a `RETRACTION_AND_REPLACEMENT`',
  },
  { paths: ['RetractionPubMedID'], taken: 'only to tell a number of PubMed of the notice' },
  { paths: ['Title'], taken: 'the title of the paper' },
  { paths: ['Journal'], taken: 'the venue of the paper' },
  { paths: ['Author'], taken: 'the authors of the paper, which `;` separates' },
  { paths: ['OriginalPaperDate'], taken: 'the date of the paper, in the same form' },
  {
    paths: ['Subject', 'Institution', 'Publisher', 'Country', 'ArticleType'],
    leftOut: 'the graph has no such facts',
  },
  { paths: ['URLS'], leftOut: 'posts about the case, not the paper' },
  { paths: ['Paywalled'], leftOut: 'whether the notice can be read, not what it says' },
  { paths: ['Notes'], leftOut: 'free text of the editors of the data' },
];

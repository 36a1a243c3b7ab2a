import type { PathRow } from '../json/pathTable.js';

/** What becomes of the columns of OpenCitations Index, in CSV and in answers of its API. */
export const INDEX_TABLE: readonly PathRow[] = [
  {
    paths: ['citing'],
    taken: 'the citing paper; of several identifiers, all are its own. An OMID names its record',
  },
  { paths: ['cited'], taken: 'the cited paper, in the same way' },
  { paths: ['oci'], leftOut: 'made of the two OMIDs' },
  { paths: ['creation'], leftOut: 'the date of the citing paper, which Meta has' },
  { paths: ['timespan'], leftOut: 'computed from both dates' },
  {
    paths: ['author_sc'],
    taken:
      'whether OpenCitations calls it a self-citation of an author: a claim beside the verdict',
  },
  {
    paths: ['journal_sc'],
    leftOut: 'whether both are of one journal: it says nothing about authors',
  },
];

/** What becomes of the columns of OpenCitations Meta. */
export const META_TABLE: readonly PathRow[] = [
  {
    paths: ['id'],
    taken:
      'identifiers of schemes that citegraph has; an OMID names the record. The ISBN of a part of a book is that of the book, and left out',
  },
  { paths: ['title'], taken: 'the title, without markup and entities' },
  { paths: ['author'], taken: 'names, ORCIDs and OMIDs; a broken ORCID is left out of its author' },
  { paths: ['pub_date'], taken: 'the date; months and days that are zero are not known' },
  { paths: ['venue'], taken: 'the venue, without its identifiers' },
  { paths: ['type'], taken: 'journals, volumes, issues and series are skipped and counted' },
  { paths: ['volume', 'issue', 'page'], leftOut: 'the graph has no such facts' },
  { paths: ['publisher', 'editor'], leftOut: 'the graph has no such facts' },
];

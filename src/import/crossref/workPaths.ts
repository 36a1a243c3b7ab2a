import type { PathRow } from '../json/pathTable.js';

const NO_FIELD = 'papers have no such field here';
const NO_PLACE = 'details of the place of publication, which papers do not have here';

/** Every field of a work of Crossref, and what becomes of it; docs/importing.md shows this table. */
export const CROSSREF_PATHS: readonly PathRow[] = [
  { paths: ['DOI'], taken: 'identifier `doi`' },
  { paths: ['type', 'subtype'], taken: '`type`; what is no work is skipped (`NOT_A_WORK`)' },
  {
    paths: ['title', 'title[]', 'subtitle', 'subtitle[]'],
    taken: '`title`: the first of each, as "Title: Subtitle"',
  },
  { paths: ['abstract'], taken: '`abstract` without markup' },
  {
    paths: [
      'author',
      'author[].given',
      'author[].family',
      'author[].suffix',
      'author[].name',
      'author[].ORCID',
    ],
    taken: '`authors`, in order',
  },
  {
    paths: ['container-title', 'container-title[]', 'institution', 'institution[].name'],
    taken: '`venue`: the first that is there',
  },
  { paths: ['language'], taken: '`language` as an ISO 639 code' },
  {
    paths: [
      'published',
      'published.date-parts[][]',
      'issued',
      'issued.date-parts',
      'issued.date-parts[][]',
      'published-print',
      'published-print.date-parts[][]',
      'published-online',
      'published-online.date-parts[][]',
      'posted',
      'posted.date-parts[][]',
    ],
    taken: '`publishedOn`: `published`, else `issued`, else the earliest of the others',
  },
  { paths: ['resource.primary.URL', 'URL'], taken: '`url`; the first that is there' },
  { paths: ['is-referenced-by-count'], taken: '`reportedCitationCount`' },
  {
    paths: ['reference', 'reference[].DOI'],
    taken: 'citations, unclassified; a list that is there is complete',
  },
  {
    paths: [
      'update-to',
      'update-to[].DOI',
      'update-to[].type',
      'update-to[].source',
      'update-to[].record-id',
      'update-to[].updated.date-parts[][]',
      'updated-by',
      'updated-by[].DOI',
      'updated-by[].type',
      'updated-by[].source',
      'updated-by[].record-id',
      'updated-by[].updated.date-parts[][]',
    ],
    taken: '`notices`, of the other work or of this one',
  },
  {
    paths: ['indexed.date-time', 'deposited.date-time', 'created.date-time'],
    taken: 'version; the first that is there',
  },
  { paths: ['indexed', 'deposited', 'created'], leftOut: 'the date of the record in other forms' },
  {
    paths: ['reference[]'],
    leftOut: 'references are known by their DOI; those without one name no paper',
  },
  { paths: ['author[]'], leftOut: 'authors have a name and an ORCID, no affiliation' },
  { paths: ['institution[]'], leftOut: NO_PLACE },
  {
    paths: ['update-to[]', 'updated-by[]'],
    leftOut: 'labels, which say in words what the type says',
  },
  { paths: ['resource'], leftOut: 'other copies' },
  {
    paths: [
      'publisher',
      'publisher-location',
      'short-container-title',
      'volume',
      'issue',
      'page',
      'article-number',
      'special_numbering',
      'edition-number',
      'journal-issue',
      'group-title',
      'event',
      'part-number',
    ],
    leftOut: NO_PLACE,
  },
  {
    paths: ['ISSN', 'issn-type', 'ISBN', 'isbn-type', 'alternative-id'],
    leftOut: 'of a journal, or of a book whose chapters have it, too: they would merge papers',
  },
  {
    paths: ['original-title', 'short-title', 'subject', 'description', 'degree', 'aliases'],
    leftOut: NO_FIELD,
  },
  {
    paths: [
      'editor',
      'translator',
      'chair',
      'contributor',
      'funder',
      'project',
      'award',
      'clinical-trial-number',
    ],
    leftOut: 'people and money behind a work, who are not its authors',
  },
  {
    paths: [
      'accepted',
      'approved',
      'published-other',
      'content-created',
      'content-updated',
      'free-to-read',
    ],
    leftOut: 'dates before or after it came out',
  },
  {
    paths: ['license', 'link', 'archive', 'content-domain', 'update-policy'],
    leftOut: 'access and rights, which say nothing about citations',
  },
  {
    paths: ['relation', 'review', 'version'],
    leftOut: 'relations that are not citations; `update-to` has the notices',
  },
  { paths: ['assertion'], leftOut: 'texts of the publisher, in no common form' },
  {
    paths: ['reference-count', 'references-count'],
    leftOut: 'derived from citations that citegraph counts itself',
  },
  { paths: ['prefix', 'member', 'source', 'score'], leftOut: 'about the record' },
];

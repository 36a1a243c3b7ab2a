import type { PathRow } from '../json/pathTable.js';

/** Every field of a work of OpenAlex, and what becomes of it; docs/importing.md shows this table. */
export const WORK_PATHS: readonly PathRow[] = [
  { paths: ['id'], taken: 'identifier `openalex`, and the name of the record' },
  { paths: ['doi', 'ids.doi'], taken: 'identifier `doi`, not decoded; the first that is there' },
  { paths: ['ids.pmid'], taken: 'identifier `pmid`' },
  { paths: ['ids.pmcid'], taken: 'identifier `pmcid`, with or without `PMC`' },
  { paths: ['ids.mag'], taken: 'identifier `mag`' },
  { paths: ['ids'], leftOut: '`ids.openalex` repeats `id`' },
  { paths: ['title', 'display_name'], taken: '`title` without markup; the first that is there' },
  {
    paths: ['abstract_inverted_index'],
    taken:
      '`abstract`: its words in the order of their positions; of an index that is cut, up to the first gap',
  },
  {
    paths: ['authorships[].raw_author_name', 'authorships[].author.display_name'],
    taken: '`authors`: the first of both that is there, in order',
  },
  { paths: ['authorships[].author.orcid'], taken: 'ORCID of the author' },
  { paths: ['authorships[].author.id'], taken: 'identifier `openalex` of the author' },
  {
    paths: ['authors_count'],
    taken: 'authors are taken only if as many are listed, or if it is absent, fewer than 100',
  },
  {
    paths: ['primary_location.source.display_name', 'primary_location.raw_source_name'],
    taken: '`venue`; the first that is there',
  },
  { paths: ['primary_location.landing_page_url'], taken: '`url`, if it is a web address' },
  {
    paths: ['language'],
    taken: '`language` as an ISO 639 code; any other text counts as absent',
  },
  {
    paths: ['publication_date', 'publication_year'],
    taken: '`publishedOn`; the first that is there',
  },
  { paths: ['cited_by_count'], taken: '`reportedCitationCount`' },
  {
    paths: ['is_retracted'],
    taken:
      'if true, an undated `RETRACTION` among `notices`, kept by `retraction-watch`; if false, there is none, which takes back an older one',
  },
  { paths: ['referenced_works[]'], taken: 'citations, unclassified' },
  {
    paths: ['referenced_works', 'referenced_works_count'],
    taken:
      'the list is complete if it is not empty, each item is a work, and there are as many as counted, or without a count, fewer than 5,000',
  },
  {
    paths: ['type', 'is_paratext'],
    taken: '`type`; covers, tables of contents and the like are skipped (`NOT_A_WORK`)',
  },
  {
    paths: [
      'primary_topic.display_name',
      'primary_topic.subfield.display_name',
      'primary_topic.field.display_name',
    ],
    taken: '`topic`, `subfield` and `field`',
  },
  { paths: ['updated_date'], taken: 'version; without a zone, it is in UTC' },
  {
    paths: ['locations', 'best_oa_location', 'locations_count'],
    leftOut: 'copies, whose identifiers may be of other works',
  },
  {
    paths: ['primary_location', 'biblio'],
    leftOut: 'details of the place of publication, which papers do not have here',
  },
  {
    paths: [
      'authorships',
      'institutions',
      'countries_distinct_count',
      'institutions_distinct_count',
      'corresponding_author_ids',
      'corresponding_institution_ids',
    ],
    leftOut: 'authors have a name and identifiers, no affiliation',
  },
  {
    paths: [
      'primary_topic',
      'topics',
      'keywords',
      'concepts',
      'mesh',
      'sustainable_development_goals',
    ],
    leftOut: 'papers have one topic here, the primary one; its field tells its domain',
  },
  { paths: ['related_works'], leftOut: 'similar works, not citations' },
  {
    paths: ['counts_by_year', 'fwci', 'citation_normalized_percentile', 'cited_by_percentile_year'],
    leftOut: 'derived from citations that citegraph counts itself',
  },
  {
    paths: [
      'open_access',
      'apc_list',
      'apc_paid',
      'has_fulltext',
      'fulltext_origin',
      'has_content',
      'content_urls',
      'indexed_in',
      'is_oa',
      'license',
      'awards',
      'funders',
      'grants',
    ],
    leftOut: 'access, cost and funding, which say nothing about citations',
  },
  { paths: ['is_xpac'], leftOut: 'works of its extension count like others' },
  { paths: ['created_date'], leftOut: 'the date of the record, not of the work' },
];

/** What is around works in an answer of the API. */
export const ANSWER_PATHS: readonly PathRow[] = [
  { paths: ['results', 'results[]'], taken: 'works' },
  { paths: ['meta', 'group_by'], leftOut: 'about the answer' },
];

/** Columns of `deleted_ids.csv` and `merged_ids`. */
export const IDENTITY_COLUMNS: readonly PathRow[] = [
  {
    paths: ['work_id', 'deleted_date'],
    taken: 'deletes what the record has said up to the end of that day',
  },
  {
    paths: ['id', 'merge_into_id', 'merge_date'],
    taken: 'both identifiers are of one paper; the record of `id` is deleted',
  },
];

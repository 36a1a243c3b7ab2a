import type { PathRow } from '../json/pathTable.js';

const NO_FIELD = 'papers have no such field here';
const DERIVED = 'derived from citations that citegraph counts itself';

/** Every field of a paper in an answer of the Graph API, and what becomes of it; docs/importing.md shows the tables. */
export const PAPER_PATHS: readonly PathRow[] = [
  {
    paths: ['paperId'],
    taken: 'identifier `s2`; the name of the record where there is no corpus id',
  },
  {
    paths: ['corpusId', 'externalIds.CorpusId'],
    taken: 'identifier `corpus`, and the name of the record; the first that is there',
  },
  {
    paths: [
      'externalIds.DOI',
      'externalIds.ArXiv',
      'externalIds.PubMed',
      'externalIds.PubMedCentral',
      'externalIds.MAG',
      'externalIds.ACL',
      'externalIds.DBLP',
    ],
    taken: 'identifiers `doi`, `arxiv`, `pmid`, `pmcid`, `mag`, `acl` and `dblp`',
  },
  { paths: ['url'], taken: '`url`; the identifier `s2` where there is no `paperId`' },
  { paths: ['title'], taken: '`title`' },
  { paths: ['abstract'], taken: '`abstract`' },
  { paths: ['tldr.text'], taken: '`summary`' },
  { paths: ['authors[].name'], taken: '`authors`, in order' },
  { paths: ['authors[].authorId', 'authors[].authorid'], taken: 'identifier `s2` of the author' },
  {
    paths: ['venue', 'publicationVenue.name', 'journal.name'],
    taken: '`venue`; the first that is there, and an empty one is not',
  },
  { paths: ['publicationDate', 'year'], taken: '`publishedOn`; the first that is there' },
  { paths: ['citationCount'], taken: '`reportedCitationCount`' },
  { paths: ['publicationTypes[]'], taken: '`type`: of several, the one that says most' },
  {
    paths: ['s2FieldsOfStudy[].category', 's2FieldsOfStudy[].source', 'fieldsOfStudy[]'],
    taken: '`field`: the first by `s2-fos-model`, or else the first',
  },
  {
    paths: ['citations', 'citations[]', 'references', 'references[]'],
    taken: 'papers with these fields, and citations without sentences',
  },
  { paths: ['authors'], leftOut: 'authors have a name and identifiers here, and no affiliation' },
  {
    paths: ['publicationVenue', 'journal'],
    leftOut: NO_FIELD,
  },
  {
    paths: ['fieldsOfStudy', 's2FieldsOfStudy', 'publicationTypes'],
    leftOut: 'null is none; papers have one field and one type here',
  },
  {
    paths: ['isOpenAccess', 'openAccessPdf', 'textAvailability'],
    leftOut: 'access, which says nothing about citations',
  },
  { paths: ['tldr', 'embedding'], leftOut: 'about a model of Semantic Scholar' },
  { paths: ['externalIds'], leftOut: 'identifiers of other schemes' },
  { paths: ['citationStyles'], leftOut: 'repeats other fields as BibTeX' },
  { paths: ['referenceCount', 'influentialCitationCount'], leftOut: DERIVED },
];

/** The fields of a citation in an answer about the citations or the references of a paper. */
export const EDGE_PATHS: readonly PathRow[] = [
  {
    paths: ['citingPaper', 'citedPaper'],
    taken: 'the paper at the one end, with the fields of a paper; `--paper` names the other',
  },
  {
    paths: ['contexts[]', 'contextsWithIntent[].context'],
    taken: 'sentences; an empty list of them takes back those of older versions',
  },
  { paths: ['contexts', 'contextsWithIntent'], taken: 'null is an empty list' },
  { paths: ['contextsWithIntent[].intents[]'], taken: 'labels of the sentence, each by itself' },
  {
    paths: ['intents[]'],
    taken: 'labels of the citation as a whole, each by itself, unless a sentence has the label',
  },
  { paths: ['intents', 'contextsWithIntent[].intents'], taken: 'null is no label' },
  { paths: ['isInfluential'], taken: 'influential' },
];

/** The fields of records of the datasets. */
export const DATASET_PATHS: readonly PathRow[] = [
  {
    paths: ['corpusid', 'externalids.CorpusId'],
    taken: 'identifier `corpus`, and the name of the record; the first that is there',
  },
  { paths: ['sha'], taken: 'identifier `s2`: a paper may have several' },
  {
    paths: [
      'externalids.DOI',
      'externalids.ArXiv',
      'externalids.PubMed',
      'externalids.PubMedCentral',
      'externalids.MAG',
      'externalids.ACL',
      'externalids.DBLP',
    ],
    taken: 'identifiers of these schemes',
  },
  { paths: ['url'], taken: '`url`, and its 40 digits as identifier `s2`' },
  { paths: ['title'], taken: '`title`' },
  { paths: ['abstract'], taken: '`abstract`' },
  { paths: ['text'], taken: '`summary`' },
  { paths: ['authors[].name'], taken: '`authors`, in order' },
  { paths: ['authors[].authorId', 'authors[].authorid'], taken: 'identifier `s2` of the author' },
  { paths: ['venue', 'journal.name'], taken: '`venue`; the first that is there' },
  { paths: ['publicationdate', 'year'], taken: '`publishedOn`; the first that is there' },
  { paths: ['citationcount'], taken: '`reportedCitationCount`' },
  { paths: ['publicationtypes[]'], taken: '`type`: of several, the one that says most' },
  {
    paths: ['s2fieldsofstudy[].category', 's2fieldsofstudy[].source'],
    taken: '`field`: the first by `s2-fos-model`, or else the first',
  },
  {
    paths: ['citingcorpusid', 'citedcorpusid'],
    taken: 'both ends of a citation, as `corpus`; one that is null is skipped (`NO_IDENTIFIER`)',
  },
  { paths: ['contexts[]'], taken: 'sentences; an empty list takes back those of older versions' },
  {
    paths: ['intents[][]'],
    taken: 'labels of the sentence at the same place, each by itself',
  },
  { paths: ['intents[]'], taken: 'a text labels the citation as a whole; null is no label' },
  { paths: ['contexts', 'intents'], taken: 'null is an empty list' },
  { paths: ['isinfluential'], taken: 'influential' },
  { paths: ['externalids'], leftOut: 'identifiers of other schemes' },
  { paths: ['citationid'], leftOut: 'both ends identify the citation' },
  { paths: ['primary'], leftOut: 'every `sha` of a paper identifies it' },
  { paths: ['model'], leftOut: 'about a model of Semantic Scholar' },
  {
    paths: ['s2fieldsofstudy', 'publicationtypes'],
    leftOut: 'null is none; papers have one field and one type here',
  },
  {
    paths: ['openaccessinfo', 'isopenaccess'],
    leftOut: 'about a copy, whose identifiers `papers` names too',
  },
  {
    paths: ['authors', 'journal', 'publicationvenueid', 'updated'],
    leftOut: NO_FIELD,
  },
  { paths: ['referencecount', 'influentialcitationcount'], leftOut: DERIVED },
];

/** What is around records in an answer of the API. */
export const ANSWER_PATHS: readonly PathRow[] = [
  {
    paths: ['data', 'data[]'],
    taken: 'records; null is a paper that Semantic Scholar does not know',
  },
  {
    paths: ['offset', 'next', 'total', 'token', 'citingPaperInfo', 'citedPaperInfo'],
    leftOut: 'about the answer',
  },
];

export const SHA = 'a'.repeat(40);
export const OTHER_SHA = 'b'.repeat(40);

const VENUE = {
  ...{ id: 'v1', name: 'Conference of Examples', type: 'conference' },
  ...{ alternate_names: ['CoE'], issn: '1234-5678', alternate_issns: ['8765-4321'] },
  ...{ url: 'https://example.org/venue', alternate_urls: ['https://example.org/v'] },
};

const AUTHOR = {
  ...{ authorId: '1', externalIds: { DBLP: ['Ann Author'] }, url: 'https://example.org/ann' },
  ...{ name: 'Ann Author', affiliations: ['University'], homepage: 'https://example.org' },
  ...{ paperCount: 3, citationCount: 4, hIndex: 1 },
};

const OPEN = {
  referenceCount: 2,
  citationCount: 12,
  influentialCitationCount: 1,
  isOpenAccess: true,
  openAccessPdf: { url: 'https://example.org/x.pdf', status: 'GOLD' },
  fieldsOfStudy: ['Computer Science'],
  s2FieldsOfStudy: [{ category: 'Computer Science', source: 'external' }],
  publicationTypes: ['JournalArticle'],
};

/** A paper as the API lists it among the citations of another. */
export const LISTED_PAPER = {
  paperId: SHA,
  externalIds: {
    ...{ DBLP: 'conf/coe/Author24', MAG: '112218234', DOI: '10.5555/s2.full', ArXiv: '2106.15921' },
    ...{
      ACL: '2024.coe-main.1',
      PubMed: '39000011',
      PubMedCentral: '5815399',
      CorpusId: 215416147,
    },
  },
  corpusId: 215416147,
  publicationVenue: VENUE,
  url: `https://www.semanticscholar.org/paper/${SHA}`,
  title: 'On full papers',
  abstract: 'We list all fields.',
  venue: 'Journal of Examples',
  year: 2024,
  ...OPEN,
  publicationDate: '2024-02-03',
  journal: { name: 'J. Examples', volume: '1', pages: '1-2' },
  citationStyles: { bibtex: '@article{x}' },
  authors: [AUTHOR],
};

/** A paper with every field that papers of the API have. */
export const FULL_PAPER = {
  ...LISTED_PAPER,
  tldr: { model: 'tldr@v2.0.0', text: 'All fields are listed.' },
  embedding: { model: 'specter', vector: [0.1, 0.2] },
  citations: [
    { ...LISTED_PAPER, paperId: OTHER_SHA, corpusId: 215416148, externalIds: null, url: null },
  ],
  references: [
    { paperId: 'c'.repeat(40), corpusId: 215416149, externalIds: null, title: 'Cited' },
    { paperId: null, corpusId: null, externalIds: null, title: 'Not matched' },
  ],
};

const { s2FieldsOfStudy: _classified, ...OTHERWISE_CLASSIFIED } = FULL_PAPER;
/** Fields that count only where others are absent. */
export const FALLBACK_PAPER = {
  ...OTHERWISE_CLASSIFIED,
  paperId: null,
  corpusId: null,
  venue: '',
  publicationDate: null,
};
export const LAST_FALLBACK_PAPER = { ...FALLBACK_PAPER, publicationVenue: null };

/** A citation of an answer about those of a paper, with every field. */
export const FULL_EDGE = {
  contexts: ['We follow [3] here.', 'As in [3].', 'Another copy of it.'],
  intents: ['methodology', 'background', 'result'],
  contextsWithIntent: [
    { context: 'We follow [3] here.', intents: ['methodology', 'background'] },
    { context: 'As in [3].', intents: [] },
  ],
  isInfluential: true,
  citingPaper: LISTED_PAPER,
};

/** An answer about the citations of a paper. */
export function answerOf(data: readonly unknown[]): unknown {
  return { offset: 0, next: 100, data };
}

/** A record of each dataset, with every field. */
export const DATASETS = {
  papers: {
    corpusid: 215416147,
    externalids: LISTED_PAPER.externalIds,
    url: LISTED_PAPER.url,
    title: 'On full papers',
    authors: [{ authorId: '1', name: 'Ann Author' }],
    venue: 'Journal of Examples',
    publicationvenueid: 'v1',
    year: 2024,
    referencecount: 2,
    citationcount: 12,
    influentialcitationcount: 1,
    isopenaccess: true,
    s2fieldsofstudy: [{ category: 'Computer Science', source: 'external' }],
    publicationtypes: ['JournalArticle'],
    publicationdate: '2024-02-03',
    journal: { name: 'J. Examples', pages: '1-2', volume: '1' },
    updated: '2026-11-18T00:00:00Z',
  },
  citations: {
    citationid: 4_294_967_299,
    citingcorpusid: 215416147,
    citedcorpusid: 215416148,
    isinfluential: true,
    contexts: ['We follow [3] here.', 'As in [3].', 'And [3].'],
    intents: [['methodology', 'background'], null, ['result']],
  },
  abstracts: {
    corpusid: 215416147,
    openaccessinfo: {
      externalids: { DOI: '10.5555/s2.copy' },
      license: 'CCBY',
      url: 'x',
      status: 'GOLD',
    },
    abstract: 'We list all fields.',
  },
  tldrs: { corpusid: 215416147, model: 'tldr@v2.0.0', text: 'All fields are listed.' },
  'paper-ids': { sha: OTHER_SHA, corpusid: 215416147, primary: false },
};

/** What `LISTED_PAPER` says, at version 2026-11-18. */
export const FULL_PAPER_RECORD = {
  kind: 'paper',
  identifiers: [
    ...['corpus:215416147', `s2:${SHA}`, 'doi:10.5555/s2.full', 'arxiv:2106.15921'],
    ...['pmid:39000011', 'pmcid:PMC5815399', 'mag:112218234', 'acl:2024.coe-main.1'],
    'dblp:conf/coe/Author24',
  ],
  source: 'semantic-scholar',
  record: '215416147',
  version: '2026-11-18',
  facts: {
    title: 'On full papers',
    abstract: 'We list all fields.',
    authors: [{ name: 'Ann Author', ids: ['s2:1'] }],
    venue: 'Journal of Examples',
    type: 'ARTICLE',
    field: 'Computer Science',
    publishedOn: '2024-02-03',
    url: LISTED_PAPER.url,
    reportedCitationCount: 12,
  },
};

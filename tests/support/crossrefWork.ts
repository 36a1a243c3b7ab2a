const date = (...parts: number[]) => ({ 'date-parts': [parts] });
const time = (...parts: number[]) => ({
  ...date(...parts),
  'date-time': '2024-01-02T03:04:05Z',
  timestamp: 1_704_164_645_000,
});
const PERSON = {
  ...{ given: 'Ann', family: 'Author', suffix: 'Jr.', sequence: 'first' },
  ...{ ORCID: 'https://orcid.org/0000-0002-1825-0097', 'authenticated-orcid': true },
  affiliation: [{ name: 'University', place: ['Town'] }],
  role: [{ role: 'author', vocabulary: 'crossref' }],
};
const RELATED = [{ 'id-type': 'doi', id: '10.5555/preprint', 'asserted-by': 'subject' }];
const UPDATE = { label: 'Retraction', source: 'publisher', updated: time(2023, 5) };
const ISSUE = { issue: '2', 'published-print': date(2022), 'published-online': date(2022) };

/** A work with the fields that works of Crossref have. */
export const FULL_CROSSREF_WORK = {
  indexed: { ...time(2024, 1, 2), version: '3.45.0' },
  deposited: time(2023),
  created: time(2022),
  ...{ DOI: '10.5555/full', type: 'posted-content', subtype: 'preprint' },
  ...{ title: ['On full works'], subtitle: ['An example'], 'original-title': ['Über'] },
  ...{ 'short-title': ['Full'], abstract: '<jats:p>We list all fields.</jats:p>', language: 'en' },
  author: [PERSON, { name: 'A consortium', sequence: 'additional', affiliation: [] }],
  editor: [PERSON],
  ...{ 'container-title': ['Journal'], 'short-container-title': ['J.'] },
  institution: [{ name: 'Institute', acronym: ['I'], place: ['Town'] }],
  ...{ published: date(2022, 3), issued: date(2022, 2), posted: date(2022, 1) },
  ...{ 'published-print': date(2022, 4), 'published-online': date(2022, 3) },
  ...{ 'published-other': date(2022), accepted: date(2021), approved: date(2021) },
  ...{ 'content-created': date(2021), 'content-updated': date(2021) },
  ...{
    resource: { primary: { URL: 'https://example.org/full' } },
    URL: 'https://doi.org/10.5555/full',
  },
  ...{ 'is-referenced-by-count': 7, 'reference-count': 1, 'references-count': 1 },
  reference: [
    {
      ...{ key: '1', 'doi-asserted-by': 'crossref', DOI: '10.5555/cited', issue: '1' },
      ...{ 'first-page': '1', 'article-title': 'T', volume: '1', author: 'A', year: '2001' },
      ...{ 'journal-title': 'J', 'volume-title': 'V', unstructured: 'A 2001', edition: '1' },
      ...{ 'series-title': 'S', ISSN: '1234-5678', 'issn-type': 'print' },
    },
  ],
  'update-to': [{ ...UPDATE, DOI: '10.5555/other', type: 'retraction' }],
  'updated-by': [{ ...UPDATE, DOI: '10.5555/notice', type: 'removal' }],
  ...{ publisher: 'Press', 'publisher-location': 'Town', volume: '1', issue: '2', page: '1-2' },
  ...{ 'article-number': 'e1', special_numbering: 'S1', 'edition-number': '1', 'group-title': 'G' },
  'journal-issue': ISSUE,
  event: { name: 'C', acronym: 'C', location: 'Town', start: date(2022), end: date(2022) },
  ...{ ISSN: ['1234-5678'], 'issn-type': [{ value: '1234-5678', type: 'print' }] },
  ...{ ISBN: ['9783161484100'], 'isbn-type': [{ value: '9783161484100', type: 'print' }] },
  ...{ 'alternative-id': ['x'], subject: ['Medicine'], description: 'D', degree: ['PhD'] },
  funder: [{ DOI: '10.13039/1', name: 'F', award: ['1'] }],
  'clinical-trial-number': [{ 'clinical-trial-number': 'n', registry: 'r' }],
  license: [{ start: time(2022), 'content-version': 'vor', 'delay-in-days': 0, URL: 'x' }],
  link: [{ URL: 'x', 'content-type': 'text/html' }],
  ...{ archive: ['Portico'], 'update-policy': 'https://doi.org/10.5555/policy' },
  'content-domain': { domain: ['example.org'], 'crossmark-restriction': true },
  ...{ relation: { 'has-preprint': RELATED }, version: { version: '1' } },
  assertion: [{ value: 'v', order: 1, name: 'n', label: 'l', group: { name: 'g', label: 'g' } }],
  ...{ prefix: '10.5555', member: '1', source: 'Crossref', score: 1 },
};

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(FULL_CROSSREF_WORK).filter(([name]) => !names.includes(name)));
/** Works in which fields count that others hide in the full one. */
export const FALLBACK_CROSSREF_WORKS: readonly object[] = [
  without('published', 'container-title', 'resource', 'indexed'),
  ...['published-print', 'published-online', 'posted'].map((only) => ({
    ...without('published', 'issued', 'published-print', 'published-online', 'posted'),
    [only]: FULL_CROSSREF_WORK[only as 'posted'],
  })),
  without('indexed', 'deposited'),
];

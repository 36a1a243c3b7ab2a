import fc from 'fast-check';

/** An object of JSON. */
export type Given = Readonly<Record<string, unknown>>;

/** A record with one broken detail, and the same without it. */
export interface Broken {
  readonly broken: Given;
  readonly without: Given;
}

/** How a detail breaks: the fields that it replaces by broken ones, and what is left of them. */
type Break = readonly [broken: Given, left?: Given];

const name = 'A';
const PAPER_BREAKS: readonly Break[] = [
  ...['title', 'summary', 'abstract', 'venue', 'language', 'url', 'publishedOn'].flatMap((field) =>
    [5, true, {}, ['x']].map((value): Break => [{ [field]: value }]),
  ),
  ...['2019-02-30', '0203', '2019-13', '97', '0000-00-00', '2027', 'in press', '20188'].map(
    (publishedOn): Break => [{ publishedOn }],
  ),
  ...['-1', -1, 1.5, 1e300, true].map((count): Break => [{ reportedCitationCount: count }]),
  ...['ftp://a.org/', 'a.org', `https://a.org/${'x'.repeat(2_000)}`].map((url): Break => [{ url }]),
  [{ language: 'english' }],
  [{ authors: 'A' }],
  [{ authors: [{ name: 5 }] }],
  [{ authors: [{ name }, 'B'] }, { authors: [{ name }] }],
  [{ authors: [{ name: 'x'.repeat(501) }, { name }] }, { authors: [{ name }] }],
  [{ authors: [{ name, orcid: '0000-0002-1825-0098' }] }, { authors: [{ name }] }],
  [{ authors: [{ name, orcid: 5 }] }, { authors: [{ name }] }],
  [{ authors: [{ name, age: 5 }] }, { authors: [{ name }] }],
  [{ retraction: { status: 'GONE' } }],
  [{ retraction: { date: '2019' } }],
  [{ retraction: { status: 'REMOVED', date: '2027-01' } }, { retraction: { status: 'REMOVED' } }],
  [{ notices: 'none' }],
  [{ notices: [{ kind: 'GONE' }] }],
  [{ notices: [{ kind: 'REMOVAL' }, 5] }, { notices: [{ kind: 'REMOVAL' }] }],
  [{ notices: [{ kind: 'REMOVAL', date: '2027-01' }] }, { notices: [{ kind: 'REMOVAL' }] }],
  [{ notices: [{ kind: 'REMOVAL', doi: 'x' }] }, { notices: [{ kind: 'REMOVAL' }] }],
  [{ notices: [{ kind: 'REMOVAL', reasons: 'x' }] }, { notices: [{ kind: 'REMOVAL' }] }],
  [{ tilte: 'T' }],
];
const CITATION_BREAKS: readonly Break[] = [
  ...[
    'role',
    'polarity',
    'vocabulary',
    'label',
    'confidence',
    'influential',
    'selfCitation',
  ].flatMap((field) => [5, {}, ['x']].map((value): Break => [{ [field]: value }])),
  ...[-1, 1.1, '1'].map((confidence): Break => [{ confidence }]),
  ...['method', 'PRAISE'].flatMap((value): Break[] => [[{ role: value }], [{ polarity: value }]]),
  [{ contexts: 'x' }],
  [{ contexts: [5] }],
  [{ contexts: [{ text: 'x' }, { role: 'METHOD' }] }, { contexts: [{ text: 'x' }] }],
  [{ contexts: [{ text: 'x', section: 5 }] }, { contexts: [{ text: 'x' }] }],
  [{ contexts: [{ text: 'x', role: 'x' }] }, { contexts: [{ text: 'x' }] }],
  [{ contexts: [{ text: 'x', more: 'x' }] }, { contexts: [{ text: 'x' }] }],
  [{ inflential: true }],
];
const WORK_BREAKS: readonly Break[] = [
  ...['title', 'abstract', 'container-title', 'author', 'language', 'URL'].flatMap((field) =>
    [5, true, {}].map((value): Break => [{ [field]: value }]),
  ),
  ...[[2021, 2, 31], [2021, 13], [97], [0], [20188], [2027], ['x'], [1, 2, 3, 4]].map(
    (parts): Break => [{ issued: { 'date-parts': [parts] } }],
  ),
  ...['5', -1, 0.5].map((count): Break => [{ 'is-referenced-by-count': count }]),
  [{ language: 'english' }],
  [{ issued: '2019' }],
  [{ URL: 'doi.org/x' }],
  [{ author: [{ name, ORCID: '0000-0002-1825-0098' }] }, { author: [{ name }] }],
  [{ author: [{ family: 5, given: 'A' }, { name }] }, { author: [{ name }] }],
  [{ author: ['A', { name }] }, { author: [{ name }] }],
  [{ 'updated-by': 5 }],
  [
    { 'updated-by': [{ type: 'removal', updated: { 'date-parts': [[5]] } }] },
    { 'updated-by': [{ type: 'removal' }] },
  ],
  [{ 'update-to': {} }],
  [{ 'update-to': [{ type: 5, DOI: '10.1000/z' }] }],
  [{ reference: {} }],
  [{ type: 5 }],
];
const PAPER_ROW_BREAKS: readonly Break[] = [
  ...['2019-02-30', '97', 'in press', '2027-01'].map((published): Break => [{ published }]),
  ...['a.org', 'https://a b/'].map((url): Break => [{ url }]),
  ...['-1', '1.5', 'x'].map((count): Break => [{ reportedCitationCount: count }]),
  [{ language: 'english' }],
  [{ venue: 'x'.repeat(1_001) }],
  [{ authors: 'A [orcid:0000-0002-1825-0098]; B' }, { authors: 'A; B' }],
  [{ authors: `A; ${'x'.repeat(501)}; B` }, { authors: 'A; B' }],
  [{ pmid: 'x' }],
  [{ id: '10.1000/a pmid:x' }, { id: '10.1000/a' }],
];
const CITATION_ROW_BREAKS: readonly Break[] = [
  ...['x', '2', '-1'].map((confidence): Break => [{ confidence }]),
  ...['role', 'polarity', 'influential'].map((field): Break => [{ [field]: 'perhaps' }]),
  [{ section: 'x'.repeat(501) }],
  [{ label: 'x'.repeat(201) }],
  [{ citing: 'W5 pmid:x' }, { citing: 'W5' }],
];

/** The fields of a valid record, each of which may be absent. */
const some = (fields: Given): fc.Arbitrary<Given> =>
  fc.subarray(Object.entries(fields)).map((entries) => Object.fromEntries(entries));

/** Valid records with one detail that breaks. */
function broken(needed: Given, details: Given, breaks: readonly Break[]): fc.Arbitrary<Broken> {
  return fc.tuple(some(details), fc.constantFrom(...breaks)).map(([given, [wrong, left = {}]]) => {
    const kept = Object.entries(given).filter(([field]) => !Object.hasOwn(wrong, field));
    const valid = { ...needed, ...Object.fromEntries(kept) };
    return { broken: { ...valid, ...wrong }, without: { ...valid, ...left } };
  });
}

const origin = { source: 'test', version: '2024-01-01' };
export const PAPER: Given = { identifiers: ['doi:10.1000/a'], ...origin };
export const CITATION: Given = { citing: 'doi:10.1000/a', cited: 'doi:10.1000/b', ...origin };
const indexed = { 'date-time': '2024-01-01T00:00:00Z' };
export const WORK: Given = { DOI: '10.1000/a', indexed };
export const PAPER_ROW: Given = { id: '10.1000/a' };
export const CITATION_ROW: Given = { citing: '10.1000/a', cited: '10.1000/b' };

export const brokenPapers = broken(
  PAPER,
  {
    ...{ title: 'T', summary: 'S', abstract: 'A', venue: 'V', language: 'en' },
    ...{ publishedOn: '2019-03', url: 'https://a.org/x', reportedCitationCount: 7 },
    authors: [{ name, orcid: '0000-0002-1825-0097' }],
    retraction: { status: 'RETRACTED', date: '2020' },
    notices: [{ kind: 'REMOVAL', doi: '10.1000/n', reasons: ['Error'] }],
  },
  PAPER_BREAKS,
);
export const brokenCitations = broken(
  CITATION,
  {
    ...{ role: 'METHOD', polarity: 'MIXED', vocabulary: 'scite', label: 'l', confidence: 0.5 },
    ...{ influential: true, selfCitation: false },
    ...{ contexts: [{ text: 'One.', section: 'Two', role: 'RESULT' }] },
  },
  CITATION_BREAKS,
);
export const brokenWorks = broken(
  WORK,
  {
    ...{ title: ['T'], abstract: 'A', 'container-title': ['V'], language: 'en' },
    ...{ issued: { 'date-parts': [[2019]] }, URL: 'https://a.org', type: 'journal-article' },
    ...{ author: [{ name }], 'is-referenced-by-count': 5, reference: [{ DOI: '10.1000/b' }] },
    'updated-by': [{ type: 'retraction' }],
    'update-to': [{ type: 'retraction', DOI: '10.1000/z' }],
  },
  WORK_BREAKS,
);
export const brokenPaperRows = broken(
  PAPER_ROW,
  {
    ...{ title: 'T', summary: 'S', venue: 'V', language: 'en', published: '2019' },
    ...{ authors: 'A', url: 'https://a.org', reportedCitationCount: '7' },
  },
  PAPER_ROW_BREAKS,
);
export const brokenCitationRows = broken(
  CITATION_ROW,
  {
    ...{ context: 'One.', section: 'Two', role: 'METHOD', polarity: 'MIXED', confidence: '0.5' },
    ...{ influential: 'yes', label: 'p', vocabulary: 'athar' },
  },
  CITATION_ROW_BREAKS,
);

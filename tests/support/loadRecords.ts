import { claimedLines } from './claimedRecords.js';
import { loadFile } from './loadLines.js';
import { sampleLines } from './testGraph.js';

const origin = { source: 'test', version: '2024-01-01' };
const paper = (identifiers: readonly string[], facts: object = {}) =>
  JSON.stringify({ paper: { identifiers, ...origin, ...facts } });
const citation = (citing: string, cited: string, facts: object = {}) =>
  JSON.stringify({ citation: { citing, cited, ...origin, ...facts } });
const doi = (name: string | number) => `doi:10.3/${name}`;

/** Papers that turn out to be one, with citations under each of their names, some of them to themselves. */
const MERGED = [
  citation(doi('c'), doi('a'), { role: 'METHOD', contexts: [{ text: 'One' }] }),
  paper([doi('a'), 'pmid:1'], { title: 'A', publishedOn: '2019' }),
  paper(['pmid:1', 'openalex:W1'], { source: 'openalex', publishedOn: '2018-05', summary: 'S' }),
  paper(['openalex:W1', doi('b')], { source: 'crossref', title: 'B', reportedCitationCount: 7 }),
  paper([doi('b'), 'openalex:W2'], { authors: [{ name: 'X' }, { name: 'Y' }] }),
  paper([doi('x'), 'pmid:7'], { publishedOn: '2021' }),
  paper(['pmid:8', doi('x')], { retraction: { status: 'RETRACTED', date: '2022-01' } }),
  paper([doi('x')], { source: 'other', notices: [{ kind: 'REINSTATEMENT', date: '2023' }] }),
  paper(['pmid:7'], { source: 'openalex', notices: [] }),
  citation(doi('c'), 'openalex:W1', { role: 'RESULT', polarity: 'SUPPORTING', source: 'other' }),
  citation(doi('c'), doi('b'), { polarity: 'CONTRADICTING', influential: true }),
  citation(doi('a'), doi('b'), { role: 'BACKGROUND' }),
  citation('pmid:1', doi('d'), { selfCitation: false }),
  citation('openalex:W2', doi('d'), { role: 'DATASET' }),
  citation('pmid:7', 'openalex:W2', { role: 'CRITIQUE' }),
  citation('pmid:8', doi('a')),
  citation(doi('d'), 'pmid:8', { contexts: [{ text: 'Twice', role: 'METHOD' }] }),
  citation(doi('d'), doi('x'), {
    ...{ source: 'openalex', influential: false, selfCitation: true },
    contexts: [{ text: 'Twice', role: 'RESULT' }],
  }),
];

/** Records that take back what others say, before and after them, and what nobody names any more but they. */
const TAKEN_BACK = [
  citation(doi('c'), doi('gone'), { source: 'late', version: '1', role: 'METHOD' }),
  paper([doi('c')], { source: 'late', version: '2', referencesComplete: true }),
  citation(doi('c'), doi('kept'), { source: 'late', version: '2', contexts: [] }),
  citation(doi('c'), doi('kept'), { source: 'late', version: '1', contexts: [{ text: 'Old' }] }),
  paper([doi('dead'), 'pmid:9'], { source: 'late', record: 'W2', version: '3', title: 'Dead' }),
  paper(['pmid:9'], { source: 'late', record: 'W2', version: '3', deleted: true }),
  citation('pmid:9', doi('kept'), {
    source: 'late',
    record: 'W2',
    version: '3',
    influential: true,
    selfCitation: false,
  }),
  citation(doi('kept'), 'pmid:9', { source: 'late', record: 'br/1@x=y', version: '3' }),
  paper([doi('part')], {
    source: 'late',
    record: 'W3',
    version: '1',
    title: 'Gone',
    deleted: undefined,
  }),
  paper([doi('part')], { source: 'late', record: 'W4', version: '1', title: 'Half' }),
  paper([doi('part')], { source: 'late', record: 'W3', version: '7', deleted: true }),
  citation(doi('c'), 'pmid:8', { source: 'late', version: '1', role: 'METHOD' }),
  // Under another name of the cited paper.
  citation(doi('c'), doi('x'), { source: 'late', version: '2', deleted: true }),
  citation(doi('c'), doi('x'), { source: 'late', version: '2', deleted: true }),
  citation(doi('c'), 'pmid:7', { source: 'late', record: 'W9', version: '1' }),
  citation(doi('lone'), doi('nobody'), { source: 'late', version: '5', deleted: true }),
  citation(doi('c'), doi('a'), { source: 'late', deleted: true, role: 'METHOD' }),
];

const NASTY = [
  ...['"', '""', '"quoted"', 'ends "', '\\', '\\"', 'a\tb', 'a\nb', 'a\r\nb', 'a\rb', '\u0000'],
  ...[
    '\u0001\u001e\u001f',
    'a;b,c|d',
    '{"a":1}',
    '😀 é e\u0301 中',
    '\u2028x\u2029\u0085',
    '\u007f',
    "'",
  ],
  ...['a\u001eb', 'x\ufeffy', 'null', '0', '-', '\\N', 'a  b', '\u00a0x\u00a0y', '${x}'],
];

/** Texts that a format between here and Neo4j could take for something else. */
const HOSTILE = NASTY.flatMap((text, n) => [
  paper([doi(`h${n}`)], {
    ...{ title: text, summary: `${text} x`, abstract: `x ${text}`, venue: text },
    authors:
      n % 2 === 0
        ? [
            { name: text, ids: ['s2:7'] },
            { name: 'Z', orcid: '0000-0002-1825-0097' },
          ]
        : [{ name: text }],
  }),
  paper([doi(`h${n}`)], { source: 'other', title: `${text}${text}` }),
  citation(doi(`h${n}`), doi(`h${(n + 1) % NASTY.length}`), {
    label: text,
    contexts: [
      { text, section: text, label: text, vocabulary: 'test', confidence: 0.25 },
      { text: `x ${text} y`, role: 'METHOD', polarity: 'MIXED' },
    ],
  }),
]);

/** Lines that are refused or lose a detail, and lines of unusual shape that do not. */
const ODD = [
  '{',
  '[]',
  paper([doi('few')], {
    title: 'T',
    authors: [{ name: 'A', orcid: '1' }, { name: 'B' }, { name: 'C', ids: ['x:2', 'a:1'] }],
  }),
  paper([doi('few'), 'x'], { tilte: 'T', publishedOn: '2027', venue: null }),
  citation(doi('few'), doi('c'), { contexts: [{ text: 'One' }, { text: 5 }, {}] }),
  citation(doi('few'), doi('c'), { contexts: [5], confidence: 7, influential: true }),
  paper(['isbn:1']),
  paper([doi('bad')], { publishedOn: '2021-02-31' }),
  citation(doi('bad'), doi('c'), { role: 'BACKGROUD' }),
  citation(doi('c'), doi('c')),
  ` ${paper([doi('odd')], { title: ' Spaces ' })}\r`,
  '',
  '{ "paper": { "source": "test", "identifiers": ["10.3/ODD", "https://arxiv.org/abs/1803.04585v2"] } }',
  '{"citation":{"cited":"DOI:10.3/Odd","citing":"doi:10.3/c","source":"test","version":7}}',
  '{"paper":{"identifiers":["doi:10.3/z"],"source":"test"},"citation":{}}',
];
/** What is stated of sources after their records, in several versions; and one of them wrongly. */
const SOURCES = [
  { name: 'test', evidence: 'CROWD', version: 2, agent: 'We', url: 'https://example.org/' },
  { name: 'test', evidence: 'RULE', version: 1 },
  { name: 'other', evidence: 'MODEL', agent: '"M";\t1', licence: 'CC0' },
  { name: 'other', evidence: 'MODEL', agent: '"M";\t1', licence: 'CC0' },
  { name: 'scite', evidence: 'EXPERT', url: 'ftp://example.org/' },
  { name: 'Bad name', evidence: 'EXPERT' },
].map((source) => JSON.stringify({ source }));

const NOT_UTF8 = Buffer.concat([
  Buffer.from('{"paper":"'),
  Buffer.from([0xff]),
  Buffer.from('"}\n'),
]);
const CLAIMED = claimedLines(20);
const FIRST = [...ODD, ...MERGED, ...CLAIMED.filter((_, n) => n % 2 === 0)];
const SECOND = [
  ...[...sampleLines(), ...HOSTILE, ...MERGED.slice(3, 9), ...TAKEN_BACK, ...SOURCES],
  ...CLAIMED.filter((_, n) => n % 2 === 1),
];

/** All lines that are text. */
export const LOAD_LINES: readonly string[] = [...FIRST, ...SECOND];

/** The sample, and all of that in two files; the second one repeats some. */
export const LOAD_FILES = [
  loadFile('odd.jsonl', Buffer.concat([NOT_UTF8, Buffer.from(FIRST.join('\n'))])),
  loadFile('sample.jsonl', [...SECOND, ''].join('\n')),
];

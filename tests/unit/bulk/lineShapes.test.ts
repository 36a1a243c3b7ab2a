import { describe, expect, test } from '@jest/globals';
import { adaptNativeRecord } from '../../../src/import/native/adapter.js';
import { LIMITS } from '../../../src/record/limits.js';
import { plainRecord } from '../../../src/bulk/lines/plainRecord.js';

const CITATION = { citing: 'doi:10.1000/a', cited: 'arxiv:1803.04585', source: 'test' };
const PAPER = { identifiers: ['doi:10.1000/a'], source: 'test' };
const ORCID = '0000-0002-1694-233X';

const plain = (value: unknown) => plainRecord(JSON.stringify(value));

/** What the full way of reading makes of a record. */
function inFull(value: unknown): unknown {
  const entry = adaptNativeRecord(value);
  return 'record' in entry ? entry.record : null;
}

describe('the fast way of reading a line takes', () => {
  test.each([
    'doi:10.1000/a',
    'doi:10.123456789/!$(~[-@:z',
    `doi:10.1000/${'x'.repeat(188)}`,
    'arxiv:1801.1234',
    'arxiv:1812.12345',
    'openalex:W1',
    'openalex:W1234567890123456',
    'pmid:1',
    'corpus:1234567890123456',
    `s2:${'0f'.repeat(20)}`,
    'pmcid:PMC1',
    'pmcid:PMC1234567890123456',
    'omid:br/06',
    `omid:br/${'0'.repeat(40)}`,
  ])('the identifier %s', (key) => {
    const paper = { paper: { ...PAPER, identifiers: [key] } };
    expect(plain(paper)).toEqual(inFull(paper));
    expect(plain(paper)).toHaveProperty('identifiers', [key]);
    expect(plain({ citation: { ...CITATION, citing: key } })).toHaveProperty('citing', key);
    expect(plain({ citation: { ...CITATION, cited: key } })).toHaveProperty('cited', key);
  });

  test.each([
    {},
    { version: '1' },
    { version: '2024-01-01T00:00:00Z', influential: false },
    { influential: true, contexts: [] },
    { influential: true, selfCitation: false, contexts: [], role: 'METHOD' },
    { selfCitation: true },
    { record: 'br/0612@x', version: '1', contexts: [] },
    { record: 'W1', role: 'METHOD' },
    { role: 'METHOD' },
    { version: '1', polarity: 'MIXED', vocabulary: ' v ', label: 'l', confidence: 0 },
    { influential: true, contexts: [{ text: 'x' }], confidence: 1 },
    { contexts: [{ text: 'a  b e\u0301\tc', section: ' s ' }] },
    { contexts: [{ text: 'x', role: 'RESULT', polarity: 'NEUTRAL', confidence: 0.5 }] },
    {
      contexts: [{ text: 'x', vocabulary: 'v', label: 'l' }, { text: 'x'.repeat(LIMITS.context) }],
    },
    { contexts: Array(1_000).fill({ text: 'x' }) },
    { role: 'METHOD', evidence: 'EXPERT', agent: ' Ann ', date: '2024-05' },
    { evidence: 'CROWD', contexts: [{ text: 'x' }, { text: 'y', date: '2024' }] },
    { evidence: 'RULE' },
    { vocabulary: 'v'.repeat(60), label: 'l'.repeat(200) },
    { contexts: [{ text: 'x', section: 's'.repeat(500) }] },
  ])('a citation of which is said %.60j', (given) => {
    const citation = { citation: { ...CITATION, ...given } };
    expect(plain(citation)).not.toBeNull();
    expect(plain(citation)).toEqual(inFull(citation));
  });

  test.each([
    {},
    { identifiers: Array.from({ length: 50 }, (_, n) => `pmid:${n + 1}`) },
    { version: '2024-01-01', title: ' T ', summary: 'S', abstract: 'A\n\nB', venue: 'V' },
    { language: 'en' },
    { record: 'W1', version: '1', referencesComplete: true, title: 'T' },
    { language: 'cop' },
    { authors: [{ name: 'A' }, { name: 'B', orcid: ORCID, ids: ['s2:7', 'openalex:A1'] }] },
    { authors: [{ name: 'A', orcid: '0000-0002-1825-0097' }] },
    { authors: Array(10_000).fill({ name: 'A' }) },
    { publishedOn: '2020-02-29', reportedCitationCount: 0 },
    { url: 'https://www.a1.example.org/a_b/./c.d-e' },
    { url: `http://a.org/${'x'.repeat(1_987)}`, reportedCitationCount: 2 ** 53 - 1 },
    {
      title: 'x'.repeat(LIMITS.title),
      summary: 'x'.repeat(LIMITS.summary),
      venue: 'x'.repeat(1_000),
    },
    { abstract: 'x'.repeat(LIMITS.abstract), authors: [{ name: 'x'.repeat(500) }] },
  ])('a paper of which is said %.60j', (given) => {
    const paper = { paper: { ...PAPER, ...given } };
    expect(plain(paper)).not.toBeNull();
    expect(plain(paper)).toEqual(inFull(paper));
  });
});

describe('the fast way of reading a line leaves to the full one', () => {
  test.each([
    ...['x doi:10.1000/a', 'doi:10.100/a', 'doi:10.1234567890/a', 'doi:10.1000/', 'doi:10.1000/A'],
    ...['doi:10.1000/a b', 'doi:10.1000/é', 'doi:10.48550/arxiv.1803.04585', 'arxiv:1800.12345'],
    `doi:10.1000/${'x'.repeat(289)}`,
    ...['arxiv:1813.12345', 'arxiv:1803.123', 'arxiv:1803.123456', 'arxiv:1803.04585v2'],
    ...['openalex:W0', 'openalex:W12345678901234567', 'pmid:0', 'pmid:1x', 'corpus:'],
    ...[`s2:${'0f'.repeat(19)}`, `s2:${'0f'.repeat(21)}`, `s2:${'0F'.repeat(20)}`],
    ...['pmcid:1', 'pmcid:PMC0', 'omid:br/0', `omid:br/${'0'.repeat(41)}`, 'acl:N19-1423', '', 5],
  ])('the identifier %j', (key) => {
    expect(plain({ paper: { ...PAPER, identifiers: [key] } })).toBeNull();
    expect(plain({ citation: { ...CITATION, citing: key } })).toBeNull();
    expect(plain({ citation: { ...CITATION, cited: key } })).toBeNull();
  });

  test.each([
    { more: 1 },
    { source: 'A' },
    { source: 5 },
    { source: undefined },
    { version: 1 },
    { version: 'new' },
    { version: null },
    { influential: 'yes' },
    { influential: null },
    { selfCitation: 'no' },
    { selfCitation: null },
    { role: 'method' },
    { evidence: 'HUMAN' },
    { role: 'METHOD', date: '2024-13' },
    { contexts: [{ text: 'x', agent: 5 }] },
    { polarity: null },
    { vocabulary: '' },
    { vocabulary: 'v'.repeat(61) },
    { label: ' ' },
    { label: 'l'.repeat(201) },
    { label: 5 },
    { confidence: -0.1 },
    { confidence: 1.1 },
    { confidence: '1' },
    { text: 'x' },
    { contexts: 'x' },
    { contexts: [null] },
    { contexts: ['x'] },
    { contexts: [[]] },
    { contexts: [{}] },
    { contexts: [{ text: '' }] },
    { contexts: [{ text: 'x'.repeat(LIMITS.context + 1) }] },
    { contexts: [{ text: 'x', more: 1 }] },
    { contexts: [{ text: 'x', section: '' }] },
    { contexts: [{ text: 'x', section: 's'.repeat(501) }] },
    { contexts: [{ text: 'x', role: 'x' }] },
    { contexts: Array(1_001).fill({ text: 'x' }) },
  ])('a citation of which is said %.60j', (given) => {
    expect(plain({ citation: { ...CITATION, ...given } })).toBeNull();
  });

  test.each([
    { more: 1 },
    { retraction: { status: 'RETRACTED' } },
    { notices: [] },
    { identifiers: [] },
    { identifiers: 'doi:10.1000/a' },
    { identifiers: ['doi:10.1000/a', 'x'] },
    { identifiers: Array.from({ length: 51 }, (_, n) => `pmid:${n + 1}`) },
    { source: 'A' },
    { version: 'new' },
    { title: '' },
    { title: 'x'.repeat(LIMITS.title + 1) },
    { summary: 'x'.repeat(LIMITS.summary + 1) },
    { abstract: 'x'.repeat(LIMITS.abstract + 1) },
    { venue: 'x'.repeat(1_001) },
    { authors: [] },
    { authors: {} },
    { authors: [null] },
    { authors: ['A'] },
    { authors: [['A']] },
    { authors: [{ orcid: ORCID }] },
    { authors: [{ name: ' ' }] },
    { authors: [{ name: 'x'.repeat(501) }] },
    { authors: [{ name: 'A', more: 1 }] },
    { authors: [{ name: 'A', orcid: `x${ORCID}` }] },
    { authors: [{ name: 'A', orcid: `${ORCID}0` }] },
    { authors: [{ name: 'A', orcid: 5 }] },
    { authors: [{ name: 'A', ids: ['openalex:a1'] }] },
    { authors: [{ name: 'A', ids: [] }] },
    { authors: [{ name: 'A', ids: 's2:7' }] },
    { authors: Array(10_001).fill({ name: 'A' }) },
    { publishedOn: '2019-02-29' },
    { publishedOn: 2019 },
    { url: 'ftp://a.org/' },
    { url: 'see https://a.org/x' },
    { url: 'https://a.org' },
    { url: 'https://a.org/x y' },
    { url: `http://a.org/${'x'.repeat(1_988)}` },
    { reportedCitationCount: -1 },
    { reportedCitationCount: 1.5 },
    { reportedCitationCount: '1' },
  ])('a paper of which is said %.60j', (given) => {
    expect(plain({ paper: { ...PAPER, ...given } })).toBeNull();
  });

  test.each([
    ...['', '{', '5', 'null', '[]', '{}', '{"paper":null}', '{"paper":[]}', '{"paper":5}'],
    ...['{"citation":null}', '{"citation":[]}', '{"citation":5}', '{"thing":{}}'],
    JSON.stringify({ paper: PAPER, citation: CITATION }),
    JSON.stringify({ citation: CITATION, more: 1 }),
    JSON.stringify(CITATION),
  ])('what is neither one paper nor one citation: %s', (line) => {
    expect(plainRecord(line)).toBeNull();
  });
});

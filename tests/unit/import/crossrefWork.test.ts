import { describe, expect, test } from '@jest/globals';
import { adaptWork } from '../../../src/import/crossref/adapter.js';
import { LIMITS } from '../../../src/record/limits.js';
import type { PaperFacts } from '../../../src/paper/facts.js';

const DOI = '10.5555/Work';
const EMPTY_RECORD = { identifiers: ['doi:10.5555/work'], source: 'crossref', version: '0' };

/** When something was done to a record. */
const on = (year: string) => ({ 'date-time': `${year}-01-02T03:04:05Z` });

describe('a Crossref work', () => {
  test('is a paper with all its facts', () => {
    const [entry] = adaptWork({
      DOI,
      type: 'journal-article',
      indexed: { 'date-time': '2026-03-25T17:31:38Z' },
      title: ['On <i>widgets</i>'],
      subtitle: ['A study'],
      abstract:
        '<jats:title>Abstract</jats:title><jats:p>We ask.</jats:p><jats:p>We find.</jats:p>',
      author: [
        { given: 'Ada', family: 'Reed', ORCID: 'http://orcid.org/0000-0002-1694-233x' },
        { name: 'Widget &amp; Co' },
        { given: 'Bo', family: 'Hall', suffix: 'Jr.' },
        { affiliation: [{ name: 'Somewhere' }] },
      ],
      'container-title': ['Annals of Widgets', 'Ann. Widg.'],
      published: { 'date-parts': [[2019, 3, 7]] },
      resource: { primary: { URL: 'https://example.org/widgets' } },
      URL: 'https://doi.org/10.5555/work',
      'is-referenced-by-count': 52,
      language: 'pt-BR',
    });
    expect(entry).toMatchObject({
      kind: 'paper',
      record: {
        kind: 'paper',
        identifiers: ['doi:10.5555/work'],
        source: 'crossref',
        version: '2026-03-25T17:31:38.000Z',
        facts: {
          title: 'On widgets: A study',
          abstract: 'We ask.\nWe find.',
          authors: [
            { name: 'Ada Reed', orcid: '0000-0002-1694-233X' },
            { name: 'Widget & Co' },
            { name: 'Bo Hall Jr.' },
          ],
          venue: 'Annals of Widgets',
          language: 'pt',
          publishedOn: '2019-03-07',
          url: 'https://example.org/widgets',
          reportedCitationCount: 52,
        },
      },
    });
  });

  test('needs nothing but a DOI', () => {
    const [entry] = adaptWork({ DOI });
    expect(entry).toMatchObject({ kind: 'paper', record: EMPTY_RECORD });
    expect(factsOf({})).toEqual({});
  });

  test('with the DOI of an arXiv paper is that paper', () => {
    const [entry] = adaptWork({ DOI: '10.48550/arXiv.1803.04585' });
    expect(entry).toMatchObject({ record: { identifiers: ['arxiv:1803.04585'] } });
  });

  test.each(['journal', 'component', 'journal-issue', 'book-series', 'grant', 'book-set'])(
    'is none when its type is %s',
    (type) => {
      const entries = adaptWork({ DOI, type, reference: [{ DOI: '10.5555/b' }] });
      expect(entries).toEqual([{ kind: 'paper', skipped: 'NOT_A_WORK' }]);
    },
  );

  test.each([
    'peer-review',
    'proceedings',
    'report-component',
    'dataset',
    'posted-content',
    'something-new',
  ])('may be of the type %s', (type) => {
    expect(adaptWork({ DOI, type })).toMatchObject([{ kind: 'paper', record: EMPTY_RECORD }]);
  });

  test('says nothing where a field is null or empty', () => {
    const nulls = { title: null, author: null, reference: null, abstract: null, 'update-to': null };
    expect(factsOf({ ...nulls, type: null, resource: null, URL: null, issued: null })).toEqual({});
    expect(factsOf({ title: [null, ' '], author: [], abstract: '<p> </p>', URL: '' })).toEqual({});
    expect(factsOf({ author: [null, { given: null, family: ' ' }], subtitle: [''] })).toEqual({});
  });

  test.each([
    [['Widget?'], ['A study'], 'Widget? A study'],
    [['Widgets: a study'], ['A study'], 'Widgets: a study'],
    [['', 'Widgets'], ['A', 'B'], 'Widgets: A'],
    [[], ['A study'], undefined],
  ])('with the titles %j and %j has the title %j', (title, subtitle, whole) => {
    expect(factsOf({ title, subtitle }).title).toBe(whole);
  });

  test('without a journal has the institution as its venue', () => {
    expect(factsOf({ institution: [{ name: 'A &amp; B' }] }).venue).toBe('A & B');
    expect(factsOf({ institution: { name: 'Before 2021' } }).venue).toBe('Before 2021');
    expect(factsOf({ 'container-title': ['J'], institution: [{ name: 'A' }] }).venue).toBe('J');
  });

  test.each([
    ['https://example.org/a', 'https://doi.org/x', 'https://example.org/a'],
    ['ftp://example.org/a', 'http://doi.org/x', 'http://doi.org/x'],
    [`https://example.org/${'a'.repeat(LIMITS.url)}`, null, undefined],
    ['javascript:alert(1)', 'http://', undefined],
  ])('of %s and %s has a web address within bounds', (primary, URL, url) => {
    expect(factsOf({ resource: { primary: { URL: primary } }, URL }).url).toBe(url);
  });

  test('tells no date from when its record was made', () => {
    const date = { 'date-parts': [[2020, 1, 1]], 'date-time': '2020-01-01T00:00:00Z' };
    expect(factsOf({ created: date, deposited: date })).toEqual({});
  });

  test.each([
    [[[2019]], '2019'],
    [[[2019, 3]], '2019-03'],
    [[[2019, 3, 7]], '2019-03-07'],
    [[[2019, null]], '2019'],
    [[[1087, 1]], '1087-01'],
    [[['2018', '3', '13']], '2018-03-13'],
    [[['2018', '0']], '2018'],
    [[[2018, 0, 0]], '2018'],
    [[['']], undefined],
    [[[2019, 1], [2020]], '2019-01'],
    [[[null]], undefined],
    [[[]], undefined],
    [[], undefined],
    [null, undefined],
  ])('with the date parts %j came out on %s', (parts, date) => {
    expect(factsOf({ published: { 'date-parts': parts } }).publishedOn).toBe(date);
  });

  test('came out when Crossref says, or else on its earliest date', () => {
    const on = (...parts: number[]) => ({ 'date-parts': [parts] });
    const dates = { 'published-print': on(2019, 5), 'published-online': on(2019, 3, 2) };
    expect(factsOf({ ...dates, posted: on(2019, 4) }).publishedOn).toBe('2019-03-02');
    expect(factsOf({ ...dates, issued: on(2018) }).publishedOn).toBe('2018');
    expect(factsOf({ ...dates, issued: on(2018), published: on(2017) }).publishedOn).toBe('2017');
  });

  test.each([
    [{ indexed: { 'date-time': '2026-01-02T03:04:05Z' } }, '2026-01-02T03:04:05.000Z'],
    [
      { indexed: {}, deposited: { 'date-time': '2025-01-02T03:04:05Z' } },
      '2025-01-02T03:04:05.000Z',
    ],
    [{ created: { 'date-time': '2024-01-02T03:04:05Z' } }, '2024-01-02T03:04:05.000Z'],
    // Of several the best one, whether it is the newest or the oldest.
    [
      { created: on('2024'), deposited: on('2023'), indexed: on('2022') },
      '2022-01-02T03:04:05.000Z',
    ],
    [
      { created: on('2022'), deposited: on('2023'), indexed: on('2024') },
      '2024-01-02T03:04:05.000Z',
    ],
    [{ created: on('2024'), deposited: on('2023') }, '2023-01-02T03:04:05.000Z'],
    [{ created: on('2022'), deposited: on('2023') }, '2023-01-02T03:04:05.000Z'],
    [
      { published: on('2025'), issued: on('2025'), updated: on('2025'), created: on('2022') },
      '2022-01-02T03:04:05.000Z',
    ],
    // Other ways of telling the time are not looked at.
    [{ indexed: { 'date-parts': [[2026, 1, 2]], timestamp: 1_767_000_000_000 } }, '0'],
  ])('of %j has its version', (dates, version) => {
    expect(adaptWork({ DOI, ...dates })).toMatchObject([{ record: { version } }]);
  });
});

function factsOf(fields: object): PaperFacts {
  const [entry] = adaptWork({ DOI, ...fields });
  if (!entry || !('record' in entry) || entry.record.kind !== 'paper') {
    throw new Error(`No paper: ${JSON.stringify(entry)}`);
  }
  return entry.record.facts;
}

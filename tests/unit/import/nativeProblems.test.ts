import { describe, expect, test } from '@jest/globals';
import { adaptNativeLine, adaptNativeRecord } from '../../../src/import/native/adapter.js';

const PAPER = { identifiers: ['doi:10.1/a'], source: 'test' };
const CITATION = { citing: 'doi:10.1/a', cited: 'doi:10.1/b', source: 'test' };

const IDENTIFIER =
  'scheme:value with one of the schemes doi, arxiv, openalex, s2, corpus, mag, pmid, pmcid, omid, acl, dblp, hal, isbn, handle, or an address at doi.org or arxiv.org';
const VERSION =
  'a whole number of at most 15 digits, an ISO date (2026-11-24) or an ISO date-time in UTC (2026-11-24T08:00:00Z)';
const POLARITY = 'one of SUPPORTING, CONTRADICTING, MIXED, NEUTRAL, UNCLASSIFIED';

const RETRACTION = 'one of RETRACTED, PARTIALLY_RETRACTED, WITHDRAWN, REMOVED';

const problem = (field: string, value: unknown, expected: unknown) => ({
  ...{ code: 'BAD_VALUE', field, value, expected },
});

const DATE = 'a valid date from the year 1000 on: 2019, 2019-03 or 2019-03-07';
const ORCID = '16 digits whose last one is their check digit, like 0000-0002-1825-0097';

describe('a record of the native format is refused, and shown with what may stand there', () => {
  test.each<[given: object, field: string, value: unknown, expected: string]>([
    [{ source: undefined }, 'source', undefined, 'a value of type string'],
    [{ source: null }, 'source', null, 'a value of type string'],
    [{ source: 'A' }, 'source', 'A', 'a name of a-z, 0-9 and "-", at most 40 characters'],
    [{ version: 'new' }, 'version', 'new', VERSION],
    [{ version: '' }, 'version', '', VERSION],
    [{ identifiers: [] }, 'identifiers', [], 'at least 1 (array)'],
    [{ identifiers: [''] }, 'identifiers.0', '', 'at least 1 (string)'],
    [{ identifiers: ['x'] }, 'identifiers.0', 'x', IDENTIFIER],
    [{ identifiers: null }, 'identifiers', null, 'a value of type array'],
    [{ deleted: 'yes' }, 'deleted', 'yes', 'one of true'],
  ])('for want of what a paper needs: %.60j', (given, field, value, expected) => {
    expect(adaptNativeRecord({ paper: { ...PAPER, ...given } })).toEqual({
      kind: 'paper',
      problems: [problem(`paper.${field}`, value, expected)],
    });
  });

  test.each<[given: object, field: string, value: unknown, expected: string]>([
    [{ citing: 'x' }, 'citing', 'x', IDENTIFIER],
    [{ cited: 'x' }, 'cited', 'x', IDENTIFIER],
    [{ cited: null }, 'cited', null, 'a value of type string'],
    [{ version: 'new' }, 'version', 'new', VERSION],
  ])('for want of what a citation needs: %.60j', (given, field, value, expected) => {
    expect(adaptNativeRecord({ citation: { ...CITATION, ...given } })).toEqual({
      kind: 'citation',
      problems: [problem(`citation.${field}`, value, expected)],
    });
  });

  test('when it is two records', () => {
    const both = { paper: PAPER, citation: CITATION };
    expect(adaptNativeRecord(both)).toMatchObject({ problems: [{ field: 'citation' }] });
  });

  test('with all that is wrong with it', () => {
    const identifiers = ['x', 'isbn:1'];
    const entry = adaptNativeRecord({ paper: { ...PAPER, identifiers, title: 5, source: 'A' } });
    const fields = 'problems' in entry ? entry.problems.map(({ field }) => field) : [];
    expect(fields.toSorted()).toEqual([
      ...['paper.identifiers.0', 'paper.identifiers.1', 'paper.source', 'paper.title'],
    ]);
  });
});

describe('a detail of the native format that is broken is left out, and shown', () => {
  const PAPER_RECORD = adaptNativeRecord({ paper: PAPER });
  const CITATION_RECORD = adaptNativeRecord({ citation: CITATION });
  const name = 'A';

  test.each<[given: object, field: string, value: unknown, expected: string, left?: object]>([
    [
      { identifiers: ['doi:10.1/a', 'x'] },
      ...(['identifiers.1', 'x', IDENTIFIER] as const),
      { identifiers: ['doi:10.1/a'] },
    ],
    [{ title: 5 }, 'title', 5, 'a value of type string'],
    [{ venue: 'x'.repeat(1_001) }, 'venue', 'x'.repeat(1_001), 'at most 1000 (string)'],
    [{ reportedCitationCount: -1 }, 'reportedCitationCount', -1, 'at least 0 (number)'],
    [{ url: 'ftp://a.b' }, 'url', 'ftp://a.b', 'an http or https address'],
    [{ publishedOn: '2019-02-30' }, 'publishedOn', '2019-02-30', DATE],
    [{ publishedOn: '0203' }, 'publishedOn', '0203', DATE],
    [{ authors: 'A' }, 'authors', 'A', 'a value of type array'],
    [
      { authors: [{ name }, { name, orcid: '0000-0002-1825-0098' }] },
      ...(['authors.1.orcid', '0000-0002-1825-0098', ORCID] as const),
      { authors: [{ name }, { name }] },
    ],
    [
      { authors: [{ name: 5 }, { name }] },
      ...(['authors.0.name', 5, 'a value of type string'] as const),
      { authors: [{ name }] },
    ],
    [{ authors: [5] }, 'authors.0', 5, 'a value of type object'],
    [{ retraction: { status: 'GONE' } }, ...(['retraction.status', 'GONE', RETRACTION] as const)],
    [
      { retraction: { status: 'REMOVED', date: '2019-13' } },
      ...(['retraction.date', '2019-13', DATE] as const),
      { retraction: { status: 'REMOVED' } },
    ],
  ])('of a paper: %.60j', (given, field, value, expected, left = {}) => {
    expect(adaptNativeRecord({ paper: { ...PAPER, ...given } })).toEqual({
      ...adaptNativeRecord({ paper: { ...PAPER, ...left } }),
      leftOut: [problem(`paper.${field}`, value, expected)],
    });
  });

  test.each<[given: object, field: string, value: unknown, expected: string, left?: object]>([
    [{ polarity: 'NICE' }, 'polarity', 'NICE', POLARITY],
    [
      { role: 'METHOD', confidence: 2 },
      ...(['confidence', 2, 'at most 1 (number)'] as const),
      { role: 'METHOD' },
    ],
    [{ influential: 1 }, 'influential', 1, 'a value of type boolean'],
    [{ selfCitation: 'maybe' }, 'selfCitation', 'maybe', 'a value of type boolean'],
    [{ selfCitation: 1 }, 'selfCitation', 1, 'a value of type boolean'],
    [{ contexts: [5] }, 'contexts.0', 5, 'a value of type object'],
    [
      { contexts: [{ text: 'x', polarity: 'NICE' }] },
      ...(['contexts.0.polarity', 'NICE', POLARITY] as const),
      { contexts: [{ text: 'x' }] },
    ],
    [
      { contexts: [{ text: 'x' }, { role: 'METHOD' }] },
      ...(['contexts.1.text', undefined, 'a value of type string'] as const),
      { contexts: [{ text: 'x' }] },
    ],
  ])('of a citation: %.60j', (given, field, value, expected, left = {}) => {
    expect(adaptNativeRecord({ citation: { ...CITATION, ...given } })).toEqual({
      ...adaptNativeRecord({ citation: { ...CITATION, ...left } }),
      leftOut: [problem(`citation.${field}`, value, expected)],
    });
  });

  test('when nobody knows it, once each', () => {
    const unknown = (field: string, value: unknown) => ({
      ...problem(field, value, 'a known field (see docs/native-format.md)'),
      code: 'UNKNOWN_FIELD',
    });
    const authors = [{ name, age: { years: 7 } }];
    const paper = { ...PAPER, authors, a: 1, 'authors.0.name': [2] };
    expect(adaptNativeRecord({ paper, more: true })).toEqual({
      ...adaptNativeRecord({ paper: { ...PAPER, authors: [{ name }] } }),
      leftOut: [
        unknown('paper.authors.0.age', { years: 7 }),
        unknown('paper.a', 1),
        unknown('paper.authors.0.name', [2]),
        unknown('more', true),
      ],
    });
  });

  test('but not where nothing is: null, an empty text or an empty list', () => {
    const nothing = { title: null, authors: [], publishedOn: '', language: null };
    expect(adaptNativeRecord({ paper: { ...PAPER, ...nothing, version: null } })).toEqual(
      PAPER_RECORD,
    );
    const flags = { deleted: false, referencesComplete: false, record: null };
    expect(adaptNativeRecord({ paper: { ...PAPER, ...flags } })).toEqual(PAPER_RECORD);
    const contexts = [null];
    expect(adaptNativeRecord({ citation: { ...CITATION, role: null, contexts } })).toEqual(
      CITATION_RECORD,
    );
  });
});

test.each([[[]], [5], ['paper'], [null], [{}], [{ thing: {} }]])(
  'the value %j is neither paper, citation nor source',
  (value) => {
    const expected = '{"paper": {…}}, {"citation": {…}} or {"source": {…}}';
    const entry = { kind: 'unreadable', problems: [problem('', value, expected)] };
    expect(adaptNativeRecord(value)).toEqual(entry);
    expect(adaptNativeLine(JSON.stringify(value))).toEqual(entry);
  },
);

test('a line that is not JSON is shown with its beginning and the reason', () => {
  const expected = expect.stringMatching(/^a JSON object \(.*JSON.*\)$/);
  expect(adaptNativeLine('x'.repeat(300))).toEqual({
    kind: 'unreadable',
    problems: [{ code: 'NOT_JSON', field: '', value: 'x'.repeat(200), expected }],
  });
});

test('a citation keeps all that is said of it, and what is not said is null', () => {
  const whole = { role: 'METHOD', vocabulary: 'v', label: 'l', confidence: 0.5 };
  const contexts = [{ text: 'x', section: 's', polarity: 'MIXED', ...whole }, { text: 'y' }];
  const origin = { source: 'test', version: '0' };
  expect(adaptNativeRecord({ citation: { ...CITATION, ...whole, contexts } })).toEqual({
    kind: 'citation',
    record: {
      ...{ kind: 'citation', ...CITATION, version: '0', influential: undefined },
      contexts: [
        { ...origin, text: null, section: null, polarity: 'UNCLASSIFIED', ...whole },
        { ...origin, text: 'x', section: 's', polarity: 'MIXED', ...whole },
        {
          ...{
            ...origin,
            text: 'y',
            section: null,
            role: 'UNCLASSIFIED',
            polarity: 'UNCLASSIFIED',
          },
          ...{ vocabulary: null, label: null, confidence: null },
        },
      ],
    },
  });
});

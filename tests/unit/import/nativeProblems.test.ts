import { describe, expect, test } from '@jest/globals';
import { adaptNativeLine, adaptNativeRecord } from '../../../src/import/native/adapter.js';

const PAPER = { identifiers: ['doi:10.1/a'], source: 'test' };
const CITATION = { citing: 'doi:10.1/a', cited: 'doi:10.1/b', source: 'test' };

const IDENTIFIER =
  'scheme:value with one of the schemes doi, arxiv, openalex, s2, corpus, mag, pmid, pmcid, omid, acl, dblp, hal, isbn, handle, or an address at doi.org or arxiv.org';
const VERSION =
  'a whole number of at most 15 digits, an ISO date (2026-11-24) or an ISO date-time in UTC (2026-11-24T08:00:00Z)';
const POLARITY = 'one of SUPPORTING, CONTRADICTING, MIXED, NEUTRAL, UNCLASSIFIED';

const problem = (field: string, value: unknown, expected: unknown) => ({
  ...{ code: 'BAD_VALUE', field, value, expected },
});

describe('a field of the native format that is refused is shown with what may stand there', () => {
  test.each<[given: object, field: string, value: unknown, expected: string]>([
    [{ source: undefined }, 'source', undefined, 'a value of type string'],
    [{ identifiers: [] }, 'identifiers', [], 'at least 1 (array)'],
    [{ identifiers: [''] }, 'identifiers.0', '', 'at least 1 (string)'],
    [{ identifiers: ['pmid:1', 'x'] }, 'identifiers.1', 'x', IDENTIFIER],
    [{ title: 5 }, 'title', 5, 'a value of type string'],
    [{ venue: 'x'.repeat(1_001) }, 'venue', 'x'.repeat(1_001), 'at most 1000 (string)'],
    [{ reportedCitationCount: -1 }, 'reportedCitationCount', -1, 'at least 0 (number)'],
    [{ version: 'new' }, 'version', 'new', VERSION],
    [{ url: 'ftp://a.b' }, 'url', 'ftp://a.b', 'an http or https address'],
    [{ source: 'A' }, 'source', 'A', 'a name of a-z, 0-9 and "-", at most 40 characters'],
  ])('of a paper: %.60j', (given, field, value, expected) => {
    expect(adaptNativeRecord({ paper: { ...PAPER, ...given } })).toEqual({
      kind: 'paper',
      problems: [problem(`paper.${field}`, value, expected)],
    });
  });

  test.each<[given: object, field: string, value: unknown, expected: string]>([
    [{ citing: 'x' }, 'citing', 'x', IDENTIFIER],
    [{ cited: 'x' }, 'cited', 'x', IDENTIFIER],
    [{ version: 'new' }, 'version', 'new', VERSION],
    [{ polarity: 'NICE' }, 'polarity', 'NICE', POLARITY],
    [{ confidence: 2 }, 'confidence', 2, 'at most 1 (number)'],
    [{ influential: 1 }, 'influential', 1, 'a value of type boolean'],
    [{ contexts: [5] }, 'contexts.0', 5, 'a value of type object'],
    [
      { contexts: [{ text: 'x', polarity: 'NICE' }] },
      ...(['contexts.0.polarity', 'NICE', POLARITY] as const),
    ],
  ])('of a citation: %.60j', (given, field, value, expected) => {
    expect(adaptNativeRecord({ citation: { ...CITATION, ...given } })).toEqual({
      kind: 'citation',
      problems: [problem(`citation.${field}`, value, expected)],
    });
  });

  test('when nobody knows it, once each', () => {
    const unknown = (field: string, value: unknown) => ({
      ...problem(field, value, 'a known field (see docs/native-format.md)'),
      code: 'UNKNOWN_FIELD',
    });
    const authors = [{ name: 'A', age: { years: 7 } }];
    expect(adaptNativeRecord({ paper: { ...PAPER, authors, a: 1, b: [2] }, more: true })).toEqual({
      kind: 'paper',
      problems: [
        unknown('paper.authors.0.age', { years: 7 }),
        unknown('paper.a', 1),
        unknown('paper.b', [2]),
        unknown('more', true),
      ],
    });
  });
});

test.each([[[]], [5], ['paper'], [null], [{}], [{ thing: {} }]])(
  'the value %j is neither paper nor citation',
  (value) => {
    const expected = '{"paper": {…}} or {"citation": {…}}';
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

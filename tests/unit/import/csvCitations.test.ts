import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CSV_CITATION_COLUMNS } from '../../../src/import/csv/citationRow.js';
import { LIMITS } from '../../../src/record/limits.js';
import { contextClaim } from '../../support/contextClaim.js';
import { citations, readAll } from '../../support/csv.js';
import { holds } from '../../support/property.js';

const ENDS = { citing: '10.1000/a', cited: 'arxiv:1803.04585' };
const SILENT = contextClaim({ source: 'csv', version: '0' });

/** The one record of a row, or what is wrong with it, and left out of it or not. */
function adapt(row: Record<string, string>, format = citations()): unknown {
  const [entry, ...more] = format.adapt({ ...ENDS, ...row });
  expect(more).toEqual([]);
  if (entry !== undefined && 'problems' in entry) return entry.problems;
  if (entry !== undefined && 'record' in entry && entry.leftOut) return entry.leftOut;
  return entry !== undefined && 'record' in entry ? entry.record : entry;
}

describe('a row about a citation', () => {
  test('becomes a record with one statement', async () => {
    const file =
      'citing,cited,role,polarity,context,section,vocabulary,label,confidence,influential\n' +
      'https://doi.org/10.1000/A,arXiv:1803.04585v2,Extension,supporting,"Cafe\u0301  builds\non it.",Method,mine,X,0.75,yes\n';
    const [input] = await readAll(citations(), file);
    expect(input !== undefined && 'value' in input && adapt(input.value)).toEqual({
      kind: 'citation',
      citing: 'doi:10.1000/a',
      cited: 'arxiv:1803.04585',
      source: 'csv',
      version: '0',
      influential: true,
      contexts: [
        {
          ...SILENT,
          text: 'Caf\u00e9 builds on it.',
          section: 'Method',
          role: 'EXTENSION',
          polarity: 'SUPPORTING',
          vocabulary: 'mine',
          label: 'X',
          confidence: 0.75,
        },
      ],
    });
  });

  test.each([
    [{}, []],
    [{ section: 'Intro', confidence: '1', vocabulary: 'scite' }, []],
    [{ role: 'method' }, [{ ...SILENT, role: 'METHOD' }]],
    [{ role: 'METHOD', section: 'Intro' }, [{ ...SILENT, role: 'METHOD' }]],
    [{ polarity: 'Mixed', confidence: '.5' }, [{ ...SILENT, polarity: 'MIXED', confidence: 0.5 }]],
    [{ context: 'It is so.' }, [{ ...SILENT, text: 'It is so.' }]],
    [
      { label: 'mentioning', vocabulary: 'scite' },
      [{ ...SILENT, polarity: 'NEUTRAL', vocabulary: 'scite', label: 'mentioning' }],
    ],
  ])('makes of %j the statements %j', (row, contexts) => {
    expect(adapt(row)).toMatchObject({ contexts });
  });

  test('maps its label by its own vocabulary, else by that of the command', () => {
    const format = citations({ vocabulary: 'SciCite' });
    expect(adapt({ label: 'Method' }, format)).toMatchObject({
      contexts: [
        { role: 'METHOD', polarity: 'UNCLASSIFIED', vocabulary: 'scicite', label: 'Method' },
      ],
    });
    expect(adapt({ label: 'p', vocabulary: 'Athar' }, format)).toMatchObject({
      contexts: [
        { role: 'UNCLASSIFIED', polarity: 'UNCLASSIFIED', vocabulary: 'Athar', label: 'p' },
      ],
    });
    expect(adapt({ context: 'So.' }, format)).toMatchObject({ contexts: [{ vocabulary: null }] });
  });

  test('has the role and the polarity of its own cells before those of its label', () => {
    const label = { label: 'disputes', vocabulary: 'cito' };
    expect(adapt({ ...label, role: 'BASELINE' })).toMatchObject({
      contexts: [{ role: 'BASELINE', polarity: 'CONTRADICTING' }],
    });
    expect(adapt({ ...label, polarity: 'unclassified' })).toMatchObject({
      contexts: [{ role: 'CRITIQUE', polarity: 'UNCLASSIFIED' }],
    });
  });

  test('says which label its vocabulary does not have, and is UNCLASSIFIED then', () => {
    const row = { ...ENDS, label: 'Praise', vocabulary: 'SciCite' };
    const unknownLabel = { vocabulary: 'SciCite', label: 'Praise' };
    expect(citations().adapt(row)).toMatchObject([
      { kind: 'citation', unknownLabel, record: { contexts: [{ ...SILENT, ...unknownLabel }] } },
    ]);
    expect(citations().adapt({ ...row, vocabulary: 'mine' })).toMatchObject([
      { unknownLabel: { vocabulary: 'mine', label: 'Praise' } },
    ]);
    const decided = { ...row, role: 'OTHER', polarity: 'NEUTRAL' };
    expect(citations().adapt(decided)[0]).not.toHaveProperty('unknownLabel');
    expect(citations().adapt({ ...decided, polarity: '' })[0]).toHaveProperty('unknownLabel');
  });

  test('with a label and no vocabulary is a problem that says what to add', () => {
    const format = citations({ map: { label: 'intent' } });
    expect(adapt({ label: 'method' }, format)).toEqual([
      {
        code: 'BAD_VALUE',
        field: 'intent',
        value: 'method',
        expected:
          'a vocabulary for the label, in the column vocabulary or with --vocabulary, such as semantic-scholar or scicite',
      },
    ]);
  });

  test.each([
    ['true', true],
    ['YES', true],
    ['1', true],
    ['False', false],
    ['no', false],
    ['0', false],
    ['', undefined],
  ])('is influential or not: %s', (influential, expected) => {
    expect(adapt({ influential })).toHaveProperty('influential', expected);
  });

  test.each([
    ['0', 0],
    ['1', 1],
    ['1.0', 1],
    ['1.', 1],
    ['5e-1', 0.5],
  ])('has a confidence: %s', (confidence, expected) => {
    expect(adapt({ role: 'OTHER', confidence })).toMatchObject({
      contexts: [{ confidence: expected }],
    });
  });

  test.each([
    ['citing', ''],
    ['citing', 'External_12'],
    ['cited', ' '],
    ['cited', '10.1000/a 10.1000/b'],
    ['role', 'praise'],
    ['polarity', 'METHOD'],
    ['confidence', '1.5'],
    ['confidence', '-1'],
    ['confidence', '0x1'],
    ['confidence', '90%'],
    ['confidence', 'Infinity'],
    ['influential', 'maybe'],
    ['influential', 'constructor'],
    ['context', 'x'.repeat(LIMITS.context + 1)],
    ['section', 'x'.repeat(LIMITS.section + 1)],
    ['vocabulary', 'x'.repeat(LIMITS.vocabulary + 1)],
  ])('with a bad %s is a problem: %.20s', (column, value) => {
    expect(adapt({ [column]: value })).toMatchObject([{ code: 'BAD_VALUE', field: column }]);
  });

  test('names columns as the file does, and all that is wrong', () => {
    const format = citations({ map: { citing: 'from', confidence: 'score' } });
    expect(adapt({ citing: 'x', confidence: '2' }, format)).toEqual([
      { code: 'BAD_VALUE', field: 'from', value: 'x', expected: expect.any(String) },
      { code: 'BAD_VALUE', field: 'score', value: '2', expected: 'a number from 0 to 1' },
    ]);
  });

  test('about a paper that cites itself is skipped, whatever else is wrong', () => {
    const own = { cited: 'https://doi.org/10.1000/A' };
    expect(adapt(own)).toEqual({ kind: 'citation', skipped: 'SELF_CITATION' });
    expect(adapt({ ...own, confidence: '2' })).toEqual(adapt(own));
  });

  test('is a record, has problems or is skipped, whatever its cells hold', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('10.1000/a', 'pmid:1', 'method', 'scicite', '__proto__', '1e999', '%E0'),
    );
    const row = fc.dictionary(
      fc.oneof(fc.constantFrom(...CSV_CITATION_COLUMNS.known), fc.string()),
      cell,
    );
    const format = citations({ vocabulary: 'scicite' });
    await holds(
      fc.property(row, (cells) => {
        const entries = format.adapt(cells);
        expect(entries).toHaveLength(1);
        expect(
          entries.every(
            (entry) =>
              'record' in entry ||
              'skipped' in entry ||
              ('problems' in entry && entry.problems.length > 0),
          ),
        ).toBe(true);
        expect(format.adapt(cells)).toEqual(entries);
      }),
    );
  });
});

describe('the format of citations', () => {
  test('refuses a vocabulary that has no table', () => {
    expect(() => citations({ vocabulary: 'mine' })).toThrow('--vocabulary: got "mine"');
  });
});

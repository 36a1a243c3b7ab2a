import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/record/limits.js';
import { contextClaim } from '../../support/contextClaim.js';
import { citations } from '../../support/csv.js';

const ENDS = { citing: '10.1000/a', cited: 'arxiv:1803.04585' };
const SILENT = contextClaim({ source: 'csv', version: '0' });

describe('a row about a citation', () => {
  test.each<[row: Record<string, string>, contexts: object[]]>([
    [{ context: 'So.', role: 'praise' }, [{ ...SILENT, text: 'So.' }]],
    [{ context: 'x'.repeat(LIMITS.context + 1), role: 'METHOD' }, [{ ...SILENT, role: 'METHOD' }]],
    [{ context: 'So.', confidence: '90%' }, [{ ...SILENT, text: 'So.' }]],
    [{ context: 'So.', label: 'method' }, [{ ...SILENT, text: 'So.' }]],
    [{ polarity: 'METHOD' }, []],
  ])('goes in without a cell that is broken: %.60j', (row, contexts) => {
    expect(citations().adapt({ ...ENDS, ...row })).toMatchObject([
      { record: { citing: 'doi:10.1000/a', contexts }, leftOut: [{ code: 'BAD_VALUE' }] },
    ]);
  });

  test('keeps an end by a good identifier beside a bad one', () => {
    expect(citations().adapt({ ...ENDS, citing: 'pmid:x W2' })).toMatchObject([
      { record: { citing: 'openalex:W2' }, leftOut: [{ field: 'citing', value: 'pmid:x' }] },
    ]);
    const ignoring = citations({ ignoreUnknown: true });
    expect(ignoring.adapt({ ...ENDS, citing: 'wikidata:Q1', confidence: '2' })).toEqual([
      { kind: 'citation', skipped: 'NO_IDENTIFIER' },
    ]);
  });

  test('has no label of a vocabulary that cannot be read, nor one of the command', () => {
    const row = { label: 'method', vocabulary: 'x'.repeat(LIMITS.vocabulary + 1) };
    expect(citations({ vocabulary: 'scicite' }).adapt({ ...ENDS, ...row })).toMatchObject([
      { record: { contexts: [] }, leftOut: [{ field: 'vocabulary' }] },
    ]);
  });
});

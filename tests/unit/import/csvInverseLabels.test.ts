import { describe, expect, test } from '@jest/globals';
import { citations } from '../../support/csv.js';

const ENDS = { citing: '10.1000/a', cited: 'arxiv:1803.04585' };

function adapt(row: Record<string, string>): unknown {
  const [entry] = citations().adapt({ ...ENDS, ...row });
  return entry !== undefined && 'record' in entry ? entry.record : entry;
}

describe('a row about a citation', () => {
  test.each([
    ['isConfirmedBy', 'confirms', { role: 'UNCLASSIFIED', polarity: 'SUPPORTING' }],
    ['cito:providesDataFor', 'usesDataFrom', { role: 'DATASET', polarity: 'UNCLASSIFIED' }],
    ['http://purl.org/spar/cito/isCitedBy', 'cites', { role: 'UNCLASSIFIED' }],
  ])('with %s of CiTO, which the cited work gives, is turned round', (given, label, meaning) => {
    expect(adapt({ label: given, vocabulary: 'cito' })).toMatchObject({
      citing: 'arxiv:1803.04585',
      cited: 'doi:10.1000/a',
      contexts: [{ ...meaning, vocabulary: 'cito', label }],
    });
    // Under the forward label, what an export of it says is not turned again.
    expect(adapt({ label, vocabulary: 'cito' })).toMatchObject({
      citing: 'doi:10.1000/a',
      contexts: [{ ...meaning, label }],
    });
  });
});

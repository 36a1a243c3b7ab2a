import { describe, expect, test } from '@jest/globals';
import { citations } from '../../support/csv.js';

const ENDS = { citing: '10.1000/a', cited: 'arxiv:1803.04585' };

/** The one record of a row, or what is wrong with it. */
function adapt(row: Record<string, string>, format = citations()): unknown {
  const [entry] = format.adapt({ ...ENDS, ...row });
  if (entry !== undefined && 'problems' in entry) return entry.problems;
  return entry !== undefined && 'record' in entry ? entry.record : entry;
}

describe('a row about a citation', () => {
  test('with several identifiers of one end also says that they are of one paper', () => {
    const row = { citing: 'omid:br/061 doi:10.1000/a', cited: '10.1000/b,pmid:12 | W3' };
    expect(citations().adapt(row)).toMatchObject([
      { record: { kind: 'paper', identifiers: ['omid:br/061', 'doi:10.1000/a'], facts: {} } },
      {
        record: { kind: 'paper', identifiers: ['doi:10.1000/b', 'pmid:12', 'openalex:W3'] },
      },
      { record: { kind: 'citation', citing: 'omid:br/061', cited: 'doi:10.1000/b' } },
    ]);
    expect(citations().adapt({ citing: 'pmid:1 W2', cited: 'W2' })).toMatchObject([
      { record: { identifiers: ['pmid:1', 'openalex:W2'] } },
      { skipped: 'SELF_CITATION' },
    ]);
  });

  test('of bare numbers needs their scheme', () => {
    const row = { citing: '19872601', cited: '19872602' };
    expect(adapt(row)).toMatchObject([{ field: 'citing' }, { field: 'cited' }]);
    expect(adapt(row, citations({ scheme: 'pmid' }))).toMatchObject({
      citing: 'pmid:19872601',
      cited: 'pmid:19872602',
    });
    expect(adapt({ citing: '1.99E+07' }, citations({ scheme: 'pmid' }))).toMatchObject([
      {
        field: 'citing',
        value: '1.99E+07',
        expected: expect.stringContaining('has rounded this number'),
      },
    ]);
  });
});

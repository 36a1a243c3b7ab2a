import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CitationClaims, type ContextClaim } from '../../../src/citation/citationClaims.js';
import { adaptNativeLine, adaptNativeRecord } from '../../../src/import/native/adapter.js';
import { cleanRecord } from '../../../src/record/cleanRecord.js';
import { addCitationRecord } from '../../../src/record/recordClaims.js';
import { EVIDENCE } from '../../../src/source/evidence.js';
import { citationRecords } from '../../../src/upkeep/export/nativeRecords.js';
import { contextClaim } from '../../support/contextClaim.js';
import { holds } from '../../support/property.js';

const ENDS = { citing: 'doi:10.1/a', cited: 'doi:10.1/b', source: 'mine' };

function contextsOf(said: object): readonly ContextClaim[] {
  const entry = adaptNativeRecord({ citation: { ...ENDS, ...said } });
  if (!('record' in entry) || entry.record.kind !== 'citation')
    throw new Error(JSON.stringify(entry));
  return entry.record.contexts;
}

describe('evidence in the native format', () => {
  test('stands beside a label of the citation as a whole, with its agent and date', () => {
    const maker = { evidence: 'EXPERT', agent: 'Ann', date: '2024-05' };
    expect(contextsOf({ role: 'METHOD', ...maker })).toMatchObject([
      { text: null, role: 'METHOD', ...maker },
    ]);
  });

  test('of a record is that of its sentences, but not of one that states any of its own', () => {
    const contexts = [{ text: 'One' }, { text: 'Two', agent: 'Bob' }];
    const [one, two] = contextsOf({ evidence: 'CROWD', date: '2024', contexts });
    expect(one).toMatchObject({ evidence: 'CROWD', date: '2024' });
    expect(two).toEqual(contextClaim({ source: 'mine', version: '0', text: 'Two', agent: 'Bob' }));
  });

  test('alone is no classification', () => {
    expect(contextsOf({ evidence: 'EXPERT' })).toEqual([]);
  });

  test('that is no class is left out, and the label stays', () => {
    const line = { citation: { ...ENDS, role: 'METHOD', evidence: 'HUMAN' } };
    expect(adaptNativeRecord(line)).toMatchObject({
      record: { contexts: [{ role: 'METHOD' }] },
      leftOut: [{ field: 'citation.evidence', value: 'HUMAN' }],
    });
  });
});

const stated = fc.record(
  {
    evidence: fc.constantFrom(...EVIDENCE),
    agent: fc.constantFrom('Ann', 'Bob'),
    date: fc.constantFrom('2024', '2024-05-06'),
  },
  { requiredKeys: [] },
);
const claim = fc
  .tuple(fc.constantFrom(null, 'One', 'Two'), fc.constantFrom('METHOD', 'UNCLASSIFIED'), stated)
  .map(([text, role, maker]) => contextClaim({ text, role: role as 'METHOD', ...maker }));

test('the lines that an export writes of evidence say the same when they are read', async () => {
  await holds(
    fc.property(fc.array(claim, { maxLength: 5 }), (claims) => {
      const before = new CitationClaims();
      before.addSource('a', '1');
      for (const each of claims) before.addContext(each);
      const after = new CitationClaims();
      for (const line of citationRecords('doi:10.1/a', 'doi:10.1/b', before.store())) {
        const entry = adaptNativeLine(line);
        if (!('record' in entry)) throw new Error(JSON.stringify(entry));
        const record = cleanRecord(entry.record);
        if (record.kind === 'citation') addCitationRecord(after, record);
      }
      expect(after.store()).toEqual(before.store());
    }),
    { runs: 200 },
  );
});

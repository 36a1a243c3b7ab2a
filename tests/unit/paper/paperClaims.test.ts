import { describe, expect, test } from '@jest/globals';
import { PaperClaims, type PaperFacts } from '../../../src/paper/facts.js';
import { Thresholds } from '../../../src/source/thresholds.js';

type SourcedFacts = [source: string, version: string, facts: PaperFacts];

function claimsOf(...records: SourcedFacts[]): PaperClaims {
  const claims = new PaperClaims();
  for (const [source, version, facts] of records) claims.addRecord(source, version, facts);
  return claims;
}

/** The records that would say the same again, facts as objects. */
const recordsOf = (claims: PaperClaims): SourcedFacts[] =>
  claims
    .statements()
    .map(({ source, version, facts }) => [source, version, Object.fromEntries(facts)]);

describe('the records that would say the same again', () => {
  test('are one for each source and version that still says something, and one for the newest', () => {
    const claims = claimsOf(
      ['openalex', '10', { venue: 'V' }],
      ['openalex', '9', { title: 'T', venue: 'Older' }],
      ['openalex', '11', {}],
      ['openalex', '8', { title: 'Older' }],
    );
    expect(recordsOf(claims)).toEqual([
      ['openalex', '9', { title: 'T' }],
      ['openalex', '10', { venue: 'V' }],
      ['openalex', '11', {}],
    ]);
  });

  test('come by the names of their sources, whoever spoke first', () => {
    const records: SourcedFacts[] = [
      ['crossref', '1', { title: 'C' }],
      ['mine', '1', { title: 'M' }],
      ['yours', '1', { title: 'Y' }],
      ['zoo', '1', { title: 'Z' }],
    ];
    const [a, b, c, d] = records as [SourcedFacts, SourcedFacts, SourcedFacts, SourcedFacts];
    for (const order of [records, [d, c, b, a], [b, d, a, c], [c, a, d, b]]) {
      expect(recordsOf(claimsOf(...order))).toEqual(records);
    }
  });

  test('of a paper of which nothing was said are none', () => {
    expect(recordsOf(new PaperClaims())).toEqual([]);
  });
});

describe('claims about two papers that are one', () => {
  test('become what all their records say together', () => {
    const claims = claimsOf(['crossref', '1', { title: 'T' }], ['mine', '3', { venue: 'V' }]);
    claims.addAll(
      claimsOf(
        ['crossref', '2', { title: 'Newer', url: 'https://example.org' }],
        ['mine', '2', { venue: 'Older', summary: 'S' }],
        ['other', '1', {}],
      ),
    );
    expect(recordsOf(claims)).toEqual([
      ['crossref', '2', { title: 'Newer', url: 'https://example.org' }],
      ['mine', '2', { summary: 'S' }],
      ['mine', '3', { venue: 'V' }],
      ['other', '1', {}],
    ]);
    expect(claims.origins()).toEqual(['crossref@2', 'mine@3', 'other@1']);
  });

  test('leave those of the other paper as they were', () => {
    const other = claimsOf(['mine', '1', { title: 'T' }]);
    const claims = claimsOf(['mine', '2', { title: 'Newer' }]);
    claims.addAll(other);
    expect(recordsOf(other)).toEqual([['mine', '1', { title: 'T' }]]);
  });
});

describe('a source that is taken back', () => {
  test('has said nothing, and leaves the others as they were', () => {
    const claims = claimsOf(['crossref', '1', { title: 'T' }], ['mine', '1', { title: 'U' }]);
    expect(claims.removeSource('crossref')).toBe(true);
    expect(recordsOf(claims)).toEqual([['mine', '1', { title: 'U' }]]);
  });

  test('is told from one that never said anything', () => {
    const claims = claimsOf(['mine', '1', { title: 'U' }]);
    expect(claims.removeSource('crossref')).toBe(false);
    expect(recordsOf(claims)).toEqual([['mine', '1', { title: 'U' }]]);
  });
});

test('what was said of one fact comes with the believed value last', () => {
  const claims = claimsOf(
    ['crossref', '1', { title: 'C' }],
    ['mine', '9', { title: 'A' }],
    ['other', '10', { title: 'B' }],
    ['third', '11', { venue: 'V' }],
  );
  expect(claims.claimsOf('title')).toEqual([
    { source: 'mine', version: '9', value: 'A' },
    { source: 'other', version: '10', value: 'B' },
    { source: 'crossref', version: '1', value: 'C' },
  ]);
});

describe('a source with two records of a paper', () => {
  const both = new PaperClaims();
  both.addRecord('openalex', '1', { title: 'W1', venue: 'V' }, 'W1');
  both.addRecord('openalex', '2', { title: 'W2' }, 'W2');
  const tombstone = new Thresholds();
  tombstone.addDeleted({ source: 'openalex', record: 'W2', version: '3' });

  test('says what both say, and shows the newer one', () => {
    expect(both.claimsOf('title').map(({ record, value }) => [record, value])).toEqual([
      ['W1', 'W1'],
      ['W2', 'W2'],
    ]);
    expect(both.origins()).toEqual(['openalex/W1@1', 'openalex/W2@2']);
  });

  test('takes back one of them by a tombstone, whichever comes first', () => {
    const later = new PaperClaims();
    later.addThresholds(tombstone);
    later.addAll(both);
    const earlier = new PaperClaims();
    earlier.addAll(both);
    earlier.addThresholds(tombstone);
    for (const claims of [later, earlier]) {
      expect(claims.origins()).toEqual(['openalex/W1@1']);
      expect(claims.claimsOf('title').map(({ value }) => value)).toEqual(['W1']);
      expect(claims.thresholds()).toEqual({
        tombstones: ['openalex/W2@3'],
        completeReferences: null,
        deletedReferences: null,
      });
    }
  });
});

test('a tombstone wins at its own version, and leaves newer facts', () => {
  const claims = claimsOf(['mine', '1', { title: 'T' }], ['mine', '2', { venue: 'V' }]);
  const tombstone = new Thresholds();
  tombstone.addDeleted({ source: 'mine', version: '1' });
  claims.addThresholds(tombstone);
  expect(recordsOf(claims)).toEqual([
    ['mine', '1', {}],
    ['mine', '2', { venue: 'V' }],
  ]);
  tombstone.addDeleted({ source: 'mine', version: '2' });
  claims.addThresholds(tombstone);
  expect(claims.statements()).toEqual([
    {
      ...{ source: 'mine', version: '2', facts: new Map() },
      ...{ referencesComplete: false, deleted: true, noLongerCites: null },
    },
  ]);
});

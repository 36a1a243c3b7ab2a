import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLARITIES } from '../../../src/citation/polarity.js';
import { ROLES } from '../../../src/citation/role.js';
import {
  CiterTally,
  NO_CITERS,
  readCounts,
  type TalliedCitation,
} from '../../../src/citation/citerTally.js';
import { holds } from '../../support/property.js';

const citation = fc.record({
  role: fc.constantFrom(...ROLES),
  polarity: fc.constantFrom(...POLARITIES),
  dateKey: fc.constantFrom('0000-00-00', '0987-05-00', '1999-12-31', '2020-00-00', '2020-03-07|id'),
  humanPolarity: fc.option(fc.constantFrom(...POLARITIES)),
  vocabularies: fc.constantFrom(null, ['scite'], ['citegraph', 'scite']),
});

/** The counts of citations by hand. */
function stored(citations: readonly TalliedCitation[]) {
  const count = (keys: string[]): string =>
    [...new Set(keys)]
      .sort()
      .map((key) => `${key}=${keys.filter((each) => each === key).length}`)
      .join(' ');
  return {
    citerCount: citations.length,
    citerCells: count(citations.map(({ role, polarity }) => `${role}/${polarity}`)),
    citerYears: count(
      citations.map(({ dateKey }) => dateKey.slice(0, 4)).filter((year) => year !== '0000'),
    ),
    citerHumanPolarities: count(citations.flatMap(({ humanPolarity }) => humanPolarity ?? [])),
    citerVocabularies: count(
      citations.flatMap(({ vocabularies }) => vocabularies?.join('+') ?? []),
    ),
  };
}

const many = fc.array(citation, { maxLength: 30, size: 'max' });

describe('the counts of the citers of a paper', () => {
  test('are by role with polarity, by year, and by who says it in which words', () => {
    const tally = new CiterTally();
    const [humanPolarity, vocabularies] = ['MIXED', ['acl-arc', 'citegraph']];
    const labels = { humanPolarity, vocabularies };
    tally.add({ role: 'METHOD', polarity: 'NEUTRAL', dateKey: '2020-03-07', ...labels });
    tally.add({ role: 'METHOD', polarity: 'NEUTRAL', dateKey: '0987-00-00' }, 2);
    tally.add({ role: 'CRITIQUE', polarity: 'NEUTRAL', dateKey: '0000-00-00' });
    expect(tally.store()).toEqual({
      citerCount: 4,
      citerCells: 'CRITIQUE/NEUTRAL=1 METHOD/NEUTRAL=3',
      citerYears: '0987=2 2020=1',
      citerHumanPolarities: 'MIXED=1',
      citerVocabularies: 'acl-arc+citegraph=1',
    });
  });

  test('are those of what was added and not taken away, also when stored and read on the way', async () => {
    let takenAway = 0;
    await holds(
      fc.property(
        many,
        many,
        fc.array(fc.nat(), { size: 'max', maxLength: 30 }),
        (before, after, picks) => {
          const tally = new CiterTally();
          for (const each of before) tally.add(each);
          const left = [...before];
          const read = new CiterTally(tally.store());
          for (const pick of picks.slice(0, left.length)) {
            const [gone] = left.splice(pick % left.length, 1);
            if (gone) read.remove(gone);
            takenAway += 1;
          }
          for (const each of after) read.add(each);
          expect(read.store()).toEqual(stored([...left, ...after]));
          expect(read.total).toBe(left.length + after.length);
        },
      ),
      { floor: () => expect(takenAway).toBeGreaterThan(200) },
    );
  });

  test('are none again when all is taken away', () => {
    const tally = new CiterTally({
      ...NO_CITERS,
      citerCount: 2,
      citerCells: 'METHOD/MIXED=2',
      citerYears: '2020=2',
    });
    for (const dateKey of ['2020-01-00', '2020-00-00']) {
      tally.remove({ role: 'METHOD', polarity: 'MIXED', dateKey });
    }
    expect(tally.store()).toEqual(NO_CITERS);
  });

  test('follow one that is classified anew and dated anew', () => {
    const tally = new CiterTally(stored([{ role: 'METHOD', polarity: 'MIXED', dateKey: '2020' }]));
    tally.remove({ role: 'METHOD', polarity: 'MIXED', dateKey: '2020-03-07|id' });
    tally.add({ role: 'RESULT', polarity: 'MIXED', dateKey: '2019-00-00|id' });
    expect(tally.store()).toEqual({
      ...NO_CITERS,
      citerCount: 1,
      citerCells: 'RESULT/MIXED=1',
      citerYears: '2019=1',
    });
  });

  test('are read in the order in which they are stored', () => {
    expect([...readCounts('2018=6 2021=3')]).toEqual([
      ['2018', 6],
      ['2021', 3],
    ]);
    expect([...readCounts('')]).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLARITIES } from '../../../src/citation/polarity.js';
import { ROLES } from '../../../src/citation/role.js';
import { CiterTally, NO_CITERS, type TalliedCitation } from '../../../src/citation/citerTally.js';
import { SELF_CITATIONS } from '../../../src/citation/selfCitation.js';
import { readCounts } from '../../../src/citation/storedCounts.js';
import { holds } from '../../support/property.js';

const citation = fc.record({
  role: fc.constantFrom(...ROLES),
  polarity: fc.constantFrom(...POLARITIES),
  humanRole: fc.option(fc.constantFrom(...ROLES)),
  humanPolarity: fc.option(fc.constantFrom(...POLARITIES)),
  selfCitation: fc.constantFrom(...SELF_CITATIONS),
  dateKey: fc.constantFrom('0000-00-00', '0987-05-00', '1999-12-31', '2020-00-00', '2020-03-07|id'),
  vocabularies: fc.constantFrom(null, ['scite'], ['citegraph', 'scite']),
});

/** What no person labels, and no identifier shows to be a self-citation. */
const PLAIN = {
  ...{ humanRole: null, humanPolarity: null, vocabularies: null },
  selfCitation: 'NO',
} as const;
const VERDICT = {
  ...{ ORCID: 'Y', AUTHOR_ID: 'Y', FULL_NAME: 'L', INITIALS: 'L', NO: 'N', UNKNOWN: 'U' },
};
const letter = (value: string): string =>
  ({ COMPARISON: 'P', MOTIVATION: 'V', BACKGROUND: 'G' })[value] ?? value.slice(0, 1);

/** The counts of citations by hand. */
function stored(citations: readonly TalliedCitation[]) {
  const count = (keys: string[]): string =>
    [...new Set(keys)]
      .map((key) => `${key}=${keys.filter((each) => each === key).length}`)
      .sort()
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
    citerCube: citations.length === 0 ? null : count(citations.map(cellOf)),
    independentCiterCount:
      citations.length === 0
        ? null
        : citations.filter(({ selfCitation }) => VERDICT[selfCitation ?? 'UNKNOWN'] !== 'Y').length,
  };
}

function cellOf({
  dateKey,
  role,
  polarity,
  selfCitation,
  humanRole,
  humanPolarity,
}: TalliedCitation) {
  const cell = [
    dateKey.slice(0, 4),
    letter(role),
    letter(polarity),
    VERDICT[selfCitation ?? 'UNKNOWN'],
  ];
  const human = [letter(humanRole ?? '-'), letter(humanPolarity ?? '-')].join('');
  return cell.join('') + (human === '--' ? '' : human);
}

const many = fc.array(citation, { maxLength: 30, size: 'max' });

describe('the counts of the citers of a paper', () => {
  test('are by role with polarity, by year, by who says it in which words, and by all that filters ask for', () => {
    const tally = new CiterTally();
    const method = { ...PLAIN, role: 'METHOD', polarity: 'NEUTRAL' };
    const vocabularies = ['acl-arc', 'citegraph'];
    tally.add({ ...method, humanPolarity: 'MIXED', vocabularies, dateKey: '2020-03-07' });
    tally.add({ ...method, humanRole: 'METHOD', selfCitation: 'ORCID', dateKey: '0987-00-00' }, 2);
    tally.add({ ...PLAIN, role: 'CRITIQUE', polarity: 'NEUTRAL', dateKey: '0000-00-00' });
    expect(tally.store()).toEqual({
      citerCount: 4,
      citerCells: 'CRITIQUE/NEUTRAL=1 METHOD/NEUTRAL=3',
      citerYears: '0987=2 2020=1',
      citerHumanPolarities: 'MIXED=1',
      citerVocabularies: 'acl-arc+citegraph=1',
      citerCube: '0000CNN=1 0987MNYM-=2 2020MNN-M=1',
      independentCiterCount: 2,
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
      citerCube: '2020MMN=2',
      independentCiterCount: 2,
    });
    for (const dateKey of ['2020-01-00', '2020-00-00']) {
      tally.remove({ ...PLAIN, role: 'METHOD', polarity: 'MIXED', dateKey });
    }
    expect(tally.store()).toEqual(NO_CITERS);
  });

  test('follow one that is classified anew and dated anew', () => {
    const method = { ...PLAIN, role: 'METHOD', polarity: 'MIXED' };
    const tally = new CiterTally(stored([{ ...method, dateKey: '2020' }]));
    tally.remove({ ...method, dateKey: '2020-03-07|id' });
    tally.add({ ...method, role: 'RESULT', dateKey: '2019-00-00|id' });
    expect(tally.store()).toEqual({
      ...NO_CITERS,
      citerCount: 1,
      citerCells: 'RESULT/MIXED=1',
      citerYears: '2019=1',
      citerCube: '2019RMN=1',
      independentCiterCount: 1,
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

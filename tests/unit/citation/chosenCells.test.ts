import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asksCubeAlone, chooseCells, isCountedByCube } from '../../../src/citation/chosenCells.js';
import { cellsOf } from '../../../src/citation/citerCube.js';
import { CiterTally, type TalliedCitation } from '../../../src/citation/citerTally.js';
import { readFilter, type CitationFilterInput } from '../../../src/citation/filter.js';
import { POLARITIES } from '../../../src/citation/polarity.js';
import { ROLES } from '../../../src/citation/role.js';
import { SELF_CITATIONS } from '../../../src/citation/selfCitation.js';
import { CUBE_FILTERS, keptCiter } from '../../support/keptCiter.js';
import { holds } from '../../support/property.js';

const YEARS = ['0000', '0987', '2018', '2019', '2020', '2021'];
/** Few values each, so that filters leave out some and keep some. */
const role = fc.constantFrom(...ROLES.slice(0, 3), 'UNCLASSIFIED' as const);
const polarity = fc.constantFrom(...POLARITIES);
const citer = fc.record({
  role,
  polarity,
  humanRole: fc.option(role),
  humanPolarity: fc.option(polarity),
  selfCitation: fc.constantFrom(...SELF_CITATIONS),
  vocabularies: fc.constant(null),
  dateKey: fc.constantFrom(...YEARS).map((year) => `${year}-01-00`),
});
const citers = fc.array(citer, { minLength: 10, maxLength: 60, size: 'max' });
const some = <Value>(values: fc.Arbitrary<Value>) => fc.option(fc.uniqueArray(values));
const labels = fc.record({ roles: some(role), polarities: some(polarity) });

/** Things with how often each occurs, in one order. */
function counted(things: readonly object[]): [string, number][] {
  const texts = things.map((thing) => JSON.stringify(Object.entries(thing).sort()));
  return [...new Set(texts)]
    .sort()
    .map((text) => [text, texts.filter((each) => each === text).length]);
}

describe('the citers that a filter keeps, read from the cube,', () => {
  test.each(CUBE_FILTERS)('are those of a plain recount under %j', async (combination) => {
    let partly = 0;
    await holds(
      fc.property(citers, labels, (all, axes) => {
        const tally = new CiterTally();
        for (const each of all) tally.add(each);
        const input = { ...combination, ...axes };
        const chosen = chooseCells(cellsOf(tally.storeCube()), readFilter(input));
        const expected = all.flatMap((each) => keptCiter(each, input) ?? []);
        const found = chosen.counted.flatMap(({ count, ...cell }) =>
          Array.from({ length: count }, () => cell),
        );
        expect(counted(found)).toEqual(counted(expected));
        const { byVerdict, ...others } = chosen.leftOut;
        const out = [...Object.values(byVerdict), ...Object.values(others)];
        expect(sum(out)).toBe(all.length - expected.length);
        expect(sum(Object.values(chosen.verdicts))).toBe(expected.length);
        if (expected.length > 0 && expected.length < all.length) partly += 1;
      }),
      { runs: 20, floor: () => expect(partly).toBeGreaterThan(0) },
    );
  });

  test('say of those that are left out under which condition', () => {
    const tally = new CiterTally();
    const plain = {
      role: 'METHOD',
      polarity: 'MIXED',
      humanRole: null,
      humanPolarity: null,
      vocabularies: null,
    };
    const add = (selfCitation: TalliedCitation['selfCitation'], dateKey: string, times: number) =>
      tally.add({ ...plain, selfCitation, dateKey }, times);
    add('ORCID', '2019', 12);
    add('FULL_NAME', '2019', 3);
    add('UNKNOWN', '2019', 40);
    add('NO', '2019', 5);
    add('ORCID', '0000', 2);
    add('NO', '2021', 1);
    const chosen = (input: CitationFilterInput) =>
      chooseCells(cellsOf(tally.storeCube()), readFilter(input));
    expect(chosen({ selfCitations: 'EXCLUDE', yearTo: 2020 })).toEqual({
      counted: [3, 5, 40].map((count) => expect.objectContaining({ count, year: 2019 })),
      verdicts: { YES: 0, LIKELY: 3, NO: 5, UNKNOWN: 40 },
      leftOut: {
        ...{ undated: 2, otherYears: 1, otherLabels: 0 },
        byVerdict: { YES: 12, LIKELY: 0, NO: 0, UNKNOWN: 0 },
      },
    });
    expect(chosen({ selfCitations: 'ONLY' }).leftOut.byVerdict).toEqual({
      ...{ YES: 0, LIKELY: 0, NO: 6, UNKNOWN: 40 },
    });
    expect(chosen({ selfCitations: 'EXCLUDE', selfCitationVerdicts: ['YES', 'LIKELY'] })).toEqual({
      counted: [expect.objectContaining({ count: 3, year: 2019 })],
      verdicts: { YES: 0, LIKELY: 3, NO: 0, UNKNOWN: 0 },
      leftOut: {
        ...{ undated: 0, otherYears: 0, otherLabels: 0 },
        byVerdict: { YES: 14, LIKELY: 0, NO: 6, UNKNOWN: 40 },
      },
    });
    expect(chosen({ roles: [] }).leftOut.otherLabels).toBe(63);
  });
});

test.each<[CitationFilterInput, boolean]>([
  [{}, true],
  [{ venue: null, influential: null, roles: ['METHOD'] }, true],
  [{ basis: 'HUMAN', selfCitations: 'ONLY', yearFrom: 2000, yearTo: 2001, polarities: [] }, true],
  [{ selfCitationVerdicts: ['LIKELY'], roles: null }, true],
  [{ influential: false }, false],
  [{ selfCitations: 'ONLY', venue: 'Nature' }, false],
  [{ contextContains: 'a' }, false],
  [{ titleContains: 'a' }, false],
  [{ hasSummary: true }, false],
  [{ authors: ['Ada'] }, false],
  [{ language: 'en' }, false],
])('a filter %j is answered by the cube, and priced so: %s', (input, isCubed) => {
  expect(asksCubeAlone(input)).toBe(isCubed);
  expect(isCountedByCube(readFilter(input))).toBe(isCubed);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

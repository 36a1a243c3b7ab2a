import { describe, expect, it } from '@jest/globals';
import { isOnly, toggled } from '../../../web/src/plots/choice.js';
import {
  ALL_YEARS,
  between,
  endingIn,
  picked,
  shownRange,
  startingIn,
  yearChoices,
} from '../../../web/src/plots/yearRange.js';

describe('years that are selected', () => {
  it('run from the earlier to the later one, whichever way they are drawn', () => {
    expect(between(2021, 2015)).toEqual({ from: 2015, to: 2021 });
  });

  it('are all again when the same are selected a second time', () => {
    const range = between(2015, 2021);
    expect(picked(range, ALL_YEARS)).toEqual(range);
    expect(picked(range, { from: 2015, to: 2021 })).toEqual(ALL_YEARS);
    expect(picked(range, { from: 2015, to: null })).toEqual(range);
  });

  it('never end before they begin', () => {
    expect(startingIn(2020, { from: 2010, to: 2015 })).toEqual({ from: 2020, to: 2020 });
    expect(endingIn(2005, { from: 2010, to: 2015 })).toEqual({ from: 2005, to: 2005 });
    expect(startingIn(null, { from: 2010, to: 2015 })).toEqual({ from: null, to: 2015 });
  });

  it('are drawn as far as the plot has them', () => {
    const years = [2019, 2020, 2021];
    expect(shownRange(ALL_YEARS, years)).toBeNull();
    expect(shownRange({ from: 2020, to: null }, years)).toEqual({ first: 2020, last: 2021 });
    expect(shownRange({ from: 1900, to: 1950 }, years)).toBeNull();
  });

  it('can be chosen also where an address has others than the plot', () => {
    expect(yearChoices([2019, 2020], 1900, null, 2020)).toEqual([1900, 2019, 2020]);
  });
});

describe('values that are selected', () => {
  it('come and go by the same click', () => {
    expect(toggled([], 'METHOD')).toEqual(['METHOD']);
    expect(toggled(['METHOD', 'RESULT'], 'METHOD')).toEqual(['RESULT']);
  });

  it('are those of a cell only when there are no others', () => {
    expect(isOnly(['METHOD'], 'METHOD')).toBe(true);
    expect(isOnly(['METHOD', 'RESULT'], 'METHOD')).toBe(false);
  });
});

import { describe, expect, test } from '@jest/globals';
import { badgeText } from '../../../src/site/badgeText.js';
import { editorialWords, labelLine, labelsBy, sidesLine } from '../../../src/site/labelWords.js';
import { sitePaper } from '../../support/sitePaper.js';

describe('whose labels they are', () => {
  test.each([
    [9, 0, 'labels by a model or of unknown origin'],
    [9, 9, 'labels by people'],
    [9, 4, 'labels by people for 4 of 9, else by a model or of unknown origin'],
    [0, 0, null],
  ])('of %i classified, %i by people: %s', (classified, byPeople, expected) => {
    expect(labelsBy({ citers: 20, classified, byPeople })).toBe(expected);
  });
});

describe('the line of a label', () => {
  test('has its base', () => {
    expect(labelLine(sitePaper())).toBe(
      'Background reference: background 9 of 15 classified of 17 citing papers here; labels by a model or of unknown origin.',
    );
    expect(badgeText(sitePaper())).toBe(
      'cited 17 here · 9 of 15 background · labels by a model or of unknown origin',
    );
  });

  test('says what is missing instead of a verdict', () => {
    const few = sitePaper({
      label: 'INSUFFICIENT_EVIDENCE',
      displayLabel: 'Not enough evidence',
      classified: 3,
    });
    expect(labelLine(few)).toBe(
      'Not enough evidence: 3 classified of 17 citing papers here; labels by a model or of unknown origin.',
    );
    expect(badgeText(few)).toBe(
      'cited 17 here · 3 of 17 classified · labels by a model or of unknown origin',
    );
    const none = sitePaper({ classified: 0, citerCount: 1 });
    expect(labelLine(none)).toBe('None of 1 citing paper here is classified.');
    expect(badgeText(none)).toBe('cited 1 here · none classified');
    const uncited = sitePaper({ classified: 0, citerCount: 0 });
    expect(labelLine(uncited)).toBe('No paper in this graph cites it.');
    expect(badgeText(uncited)).toBe('cited 0 here');
  });
});

describe('the line of sides', () => {
  test('is there only where somebody takes one', () => {
    expect(sidesLine(sitePaper())).toBeNull();
  });

  test('counts those that take both once in the base', () => {
    const sides = { inFavour: { count: 3, byPeople: 1 }, against: { count: 2, byPeople: null } };
    expect(sidesLine(sitePaper({ polarity: { ...sides, takingSides: 4 } }))).toBe(
      'Sides: 3 for it and 2 against it, of 4 that take a side (1 take both); by labels of people alone 1 and unknown.',
    );
  });
});

test.each([
  [null, null],
  [{ state: 'REINSTATEMENT', removed: false }, null],
  [
    { state: 'PARTIAL_RETRACTION', removed: true },
    'Notice about this paper: partial retraction, removal',
  ],
])('what notices say of a paper: %j', (editorialState, expected) => {
  expect(editorialWords(sitePaper({ editorialState }))).toBe(expected);
});

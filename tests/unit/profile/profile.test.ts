import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLARITIES, type Polarity } from '../../../src/citation/polarity.js';
import { ROLES, type Role } from '../../../src/citation/role.js';
import { profileOf } from '../../../src/profile/citationProfile.js';
import { wholePercent } from '../../../src/profile/wording.js';
import { summarize } from '../../../src/summary/citationSummary.js';
import { holds } from '../../support/property.js';

type Counts<Value extends string> = Partial<Record<Value, number>>;

/** The profile of a paper whose citations have these roles and polarities, and these polarities by people. */
function profileFor(
  roles: Counts<Role>,
  polarities: Counts<Polarity> = {},
  byPeople: Counts<Polarity> | null = {},
) {
  const cells = new Map<string, number>();
  const add = (cell: string, count: number) => cells.set(cell, (cells.get(cell) ?? 0) + count);
  for (const [role, count] of Object.entries(roles)) add(`${role}/UNCLASSIFIED`, count);
  for (const [polarity, count] of Object.entries(polarities))
    add(`UNCLASSIFIED/${polarity}`, count);
  return profileOf(
    summarize({
      citerCount: [...cells.values()].reduce((sum, count) => sum + count, 0),
      citerCells: textOf([...cells]),
      citerYears: '',
      citerHumanPolarities: byPeople && textOf(Object.entries(byPeople)),
      citerVocabularies: '',
    }),
  );
}

function textOf(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([key, count]) => `${key}=${count}`).join(' ');
}

describe('the role axis', () => {
  test("is mixed for the seed's counts", () => {
    expect(profileFor({ BACKGROUND: 9, METHOD: 4, CRITIQUE: 2, UNCLASSIFIED: 2 })).toMatchObject({
      label: 'MIXED_CITATIONS',
      displayLabel: 'Mixed citations',
      sentence: 'Mixed citation behavior. Most common role is background: 9 of 15 (60%).',
      rulesVersion: 2,
      role: {
        rule: 'NO_DOMINANT_ROLE',
        bucket: 'BACKGROUND',
        share: 0.6,
        count: 9,
        classified: 15,
        total: 17,
        bounds: { low: 9 / 17, high: 11 / 17 },
        runnerUp: { bucket: 'METHOD', count: 4 },
      },
    });
  });

  test('is dominated when even the lower bound is over two thirds', () => {
    expect(profileFor({ BACKGROUND: 21, METHOD: 4 })).toMatchObject({
      label: 'BACKGROUND_REFERENCE',
      displayLabel: 'Background reference',
      sentence: 'Consistent citation behavior. Most common role is background (84%).',
      role: { rule: 'DOMINANT_ROLE' },
    });
    expect(profileFor({ FUTURE_WORK: 5 }).displayLabel).toBe('Future work reference');
  });

  test('is dominated at once when all are classified, and not at two thirds', () => {
    expect(profileFor({ BACKGROUND: 11, METHOD: 5 }).role.rule).toBe('DOMINANT_ROLE');
    expect(profileFor({ BACKGROUND: 10, METHOD: 5 }).role.rule).toBe('NO_DOMINANT_ROLE');
  });

  test('is not dominated when many are unclassified, with the same counts', () => {
    expect(profileFor({ BACKGROUND: 17, METHOD: 3 }).role.rule).toBe('DOMINANT_ROLE');
    expect(profileFor({ BACKGROUND: 17, METHOD: 3, UNCLASSIFIED: 200 }).role).toMatchObject({
      rule: 'NO_DOMINANT_ROLE',
      bounds: { low: 17 / 220, high: 217 / 220 },
    });
  });

  test('needs five classified citations, and has no share of fewer', () => {
    expect(profileFor({ METHOD: 4, UNCLASSIFIED: 90 })).toMatchObject({
      label: 'INSUFFICIENT_EVIDENCE',
      displayLabel: 'Not enough evidence',
      sentence: 'Not enough evidence. The role is known for 4 of 94 citations; 5 are needed.',
      role: { bucket: 'METHOD', share: null, interval: null, count: 4 },
    });
    expect(profileFor({ METHOD: 5 }).label).toBe('METHOD_REFERENCE');
  });

  test('of a paper that nobody cites is empty', () => {
    expect(profileFor({})).toMatchObject({
      sentence: 'Not enough evidence. No paper in this graph cites it.',
      role: { bucket: null, share: null, count: null, interval: null, bounds: null, total: 0 },
    });
    expect(profileFor({}).role.runnerUp).toBeNull();
  });

  test('is never dominated by OTHER', () => {
    expect(profileFor({ OTHER: 50 })).toMatchObject({
      label: 'MIXED_CITATIONS',
      sentence: 'Mixed citation behavior. Most common role is other (100%).',
    });
  });

  test('gives the fraction before the percentage under 20', () => {
    expect(profileFor({ METHOD: 19 }).sentence).toContain('is method: 19 of 19 (100%).');
    expect(profileFor({ METHOD: 20 }).sentence).toContain('is method (100%).');
  });

  test('names all roles that share the first place', () => {
    expect(profileFor({ BACKGROUND: 3, METHOD: 3, FUTURE_WORK: 3, OTHER: 1 }).sentence).toBe(
      'Mixed citation behavior. Most common roles are method, future work and background: 3 of 10 each (30%).',
    );
    expect(profileFor({ BACKGROUND: 10, METHOD: 10 })).toMatchObject({
      sentence: 'Mixed citation behavior. Most common roles are method and background (50% each).',
      role: { bucket: 'METHOD', runnerUp: { bucket: 'BACKGROUND', count: 10 } },
    });
  });
});

describe('the polarity axis', () => {
  test.each([
    [{ CONTRADICTING: 3, SUPPORTING: 3 }, 'SIDES_TAKEN_BOTH'],
    [{ CONTRADICTING: 3, SUPPORTING: 300 }, 'SIDES_TAKEN_BOTH'],
    [{ MIXED: 3 }, 'SIDES_TAKEN_BOTH'],
    [{ CONTRADICTING: 2, SUPPORTING: 2, MIXED: 1 }, 'SIDES_TAKEN_BOTH'],
    [{ CONTRADICTING: 3, SUPPORTING: 2 }, 'DISPUTED'],
    [{ CONTRADICTING: 1, MIXED: 2 }, 'DISPUTED'],
    [{ CONTRADICTING: 3, NEUTRAL: 1000 }, 'DISPUTED'],
    [{ CONTRADICTING: 2, SUPPORTING: 3 }, 'NOT_DISPUTED'],
    [{ CONTRADICTING: 1, SUPPORTING: 3, MIXED: 1 }, 'NOT_DISPUTED'],
    [{ SUPPORTING: 5 }, 'NOT_DISPUTED'],
    [{ CONTRADICTING: 2, SUPPORTING: 2 }, 'NO_SIDE_TAKEN'],
    [{ CONTRADICTING: 2, NEUTRAL: 300 }, 'NO_SIDE_TAKEN'],
    [{}, 'NO_SIDE_TAKEN'],
  ] as const)('of %j is %s', (polarities, rule) => {
    expect(profileFor({}, polarities).polarity.rule).toBe(rule);
  });

  test('adds to the label and the sentence when labels of people are among them', () => {
    const byPeople = { CONTRADICTING: 1, SUPPORTING: 2 };
    expect(
      profileFor({ METHOD: 20 }, { CONTRADICTING: 4, SUPPORTING: 5, MIXED: 1 }, byPeople),
    ).toMatchObject({
      displayLabel: 'Method reference, sides taken both ways',
      sentence:
        'Consistent citation behavior. Most common role is method (100%). Sides are taken both ways: 5 of 10 citing papers that take a side are against it, and 6 for it (1 of them both); by the labels of people alone, 1 and 2.',
      polarity: {
        bucket: 'SUPPORTING',
        inFavour: { count: 6, byPeople: 2 },
        against: { count: 5, byPeople: 1 },
        takingSides: 10,
        contradicting: { count: 4, base: 10 },
        marked: true,
      },
    });
    expect(profileFor({}, { CONTRADICTING: 4 }, { MIXED: 1 }).displayLabel).toBe(
      'Not enough evidence, disputed',
    );
  });

  test('leaves the label alone, and says so, when no labels are of people', () => {
    expect(profileFor({ METHOD: 20 }, { CONTRADICTING: 4, SUPPORTING: 2 })).toMatchObject({
      displayLabel: 'Method reference',
      sentence:
        'Consistent citation behavior. Most common role is method (100%). Disputed: 4 of 6 citing papers that take a side are against it; labels by a model, or of unknown origin, and none by people.',
      polarity: { rule: 'DISPUTED', against: { count: 4, byPeople: 0 }, marked: false },
    });
  });

  test('has no mark of one side for labels of people on the other', () => {
    const both = { CONTRADICTING: 4, SUPPORTING: 4 };
    expect(profileFor({}, both, { SUPPORTING: 9 }).polarity.marked).toBe(false);
    expect(profileFor({}, both, { CONTRADICTING: 9 }).polarity.marked).toBe(false);
    expect(profileFor({}, both, { MIXED: 1 }).polarity.marked).toBe(true);
    expect(profileFor({}, { SUPPORTING: 9 }, { SUPPORTING: 9 }).polarity.marked).toBe(false);
  });

  test('has no mark, and no word on it, where labels of people were not counted', () => {
    const { displayLabel, sentence, polarity } = profileFor({}, { CONTRADICTING: 4 }, null);
    expect(displayLabel).toBe('Not enough evidence');
    expect(sentence).toContain('4 of 4 citing papers that take a side are against it.');
    expect(polarity).toMatchObject({ against: { byPeople: null }, marked: false });
  });

  test('has an interval of the contradicting share from five that take a side on', () => {
    expect(profileFor({}, { CONTRADICTING: 4 }).polarity.contradicting).toEqual({
      ...{ count: 4, base: 4, share: null, low: null, high: null },
    });
    const { low, high } = profileFor({}, { CONTRADICTING: 1, MIXED: 1, SUPPORTING: 3, NEUTRAL: 99 })
      .polarity.contradicting;
    expect(low).toBeCloseTo(0.0362, 4);
    expect(high).toBeCloseTo(0.6245, 4);
  });

  test('and the role axis do not look at each other', async () => {
    const counts = <Value extends string>(values: readonly Value[]) =>
      fc.dictionary(fc.constantFrom(...values), fc.nat(20)) as fc.Arbitrary<Counts<Value>>;
    await holds(
      fc.property(counts(ROLES), counts(POLARITIES), (roles, polarities) => {
        const both = profileFor(roles, polarities);
        // The citations of the other axis are unclassified ones of this one.
        const others = sumOf(polarities);
        const alone = { ...roles, UNCLASSIFIED: (roles.UNCLASSIFIED ?? 0) + others };
        expect(both.label).toBe(profileFor(alone).label);
        expect(both.polarity.rule).toBe(profileFor({}, polarities).polarity.rule);
      }),
    );
  });
});

function sumOf(counts: Counts<string>): number {
  return Object.values(counts).reduce((sum: number, count) => sum + (count ?? 0), 0);
}

test('a whole percent is 100 or 0 only of all or none', () => {
  expect(wholePercent(999, 1000)).toBe('99%');
  expect(wholePercent(1, 1000)).toBe('1%');
  expect(wholePercent(1000, 1000)).toBe('100%');
  expect(wholePercent(0, 1000)).toBe('0%');
});

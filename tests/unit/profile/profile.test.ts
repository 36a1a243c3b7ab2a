import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLARITIES, type Polarity } from '../../../src/citation/polarity.js';
import { ROLES, type Role } from '../../../src/citation/role.js';
import { profileOf } from '../../../src/profile/citationProfile.js';
import { wholePercent } from '../../../src/profile/wording.js';
import { summarize } from '../../../src/summary/citationSummary.js';
import { holds } from '../../support/property.js';

type Counts<Value extends string> = Partial<Record<Value, number>>;

/** The profile of a paper whose citations have these roles and polarities. */
function profileFor(roles: Counts<Role>, polarities: Counts<Polarity> = {}) {
  const cells = new Map<string, number>();
  const add = (cell: string, count: number) => cells.set(cell, (cells.get(cell) ?? 0) + count);
  for (const [role, count] of Object.entries(roles)) add(`${role}/UNCLASSIFIED`, count);
  for (const [polarity, count] of Object.entries(polarities))
    add(`UNCLASSIFIED/${polarity}`, count);
  return profileOf(
    summarize({
      citerCount: [...cells.values()].reduce((sum, count) => sum + count, 0),
      citerCells: [...cells].map(([cell, count]) => `${cell}=${count}`).join(' '),
      citerYears: '',
      citerHumanPolarities: '',
      citerVocabularies: '',
    }),
  );
}

describe('the role axis', () => {
  test("is mixed for the seed's counts, in the seed's words", () => {
    expect(profileFor({ BACKGROUND: 9, METHOD: 4, CRITIQUE: 2, UNCLASSIFIED: 2 })).toMatchObject({
      label: 'MIXED_CITATIONS',
      displayLabel: 'Mixed citations',
      sentence: 'Mixed citation behavior. Most common role is background (60%).',
      role: {
        rule: 'NO_DOMINANT_ROLE',
        bucket: 'BACKGROUND',
        share: 0.6,
        count: 9,
        classified: 15,
        total: 17,
        runnerUp: { bucket: 'METHOD', count: 4 },
      },
    });
  });

  test('is dominated when even the lower bound is over half', () => {
    expect(profileFor({ BACKGROUND: 17, METHOD: 3 })).toMatchObject({
      label: 'BACKGROUND_REFERENCE',
      displayLabel: 'Background reference',
      sentence: 'Consistent citation behavior. Most common role is background (85%).',
      role: { rule: 'DOMINANT_ROLE' },
    });
    expect(profileFor({ FUTURE_WORK: 5 }).displayLabel).toBe('Future work reference');
  });

  test('needs five classified citations', () => {
    expect(profileFor({ METHOD: 4, UNCLASSIFIED: 90 })).toMatchObject({
      label: 'INSUFFICIENT_EVIDENCE',
      displayLabel: 'Not enough evidence',
      sentence: 'Not enough evidence. The role is known for 4 of 94 citations; 5 are needed.',
      role: { bucket: 'METHOD', share: 1, count: 4 },
    });
    expect(profileFor({ METHOD: 5 }).label).toBe('METHOD_REFERENCE');
  });

  test('of a paper that nobody cites is empty', () => {
    expect(profileFor({})).toMatchObject({
      sentence: 'Not enough evidence. No paper in this graph cites it.',
      role: { bucket: null, share: null, count: null, interval: null, runnerUp: null, total: 0 },
    });
  });

  test('is never dominated by OTHER', () => {
    expect(profileFor({ OTHER: 50 })).toMatchObject({
      label: 'MIXED_CITATIONS',
      sentence: 'Mixed citation behavior. Most common role is other (100%).',
    });
  });

  test('names all roles that share the first place', () => {
    expect(profileFor({ BACKGROUND: 3, METHOD: 3, FUTURE_WORK: 3, OTHER: 1 }).sentence).toBe(
      'Mixed citation behavior. Most common roles are method, future work and background (30% each).',
    );
    expect(profileFor({ BACKGROUND: 3, METHOD: 3 })).toMatchObject({
      sentence: 'Mixed citation behavior. Most common roles are method and background (50% each).',
      role: { bucket: 'METHOD', runnerUp: { bucket: 'BACKGROUND', count: 3 } },
    });
  });
});

describe('the polarity axis', () => {
  test.each([
    [{ CONTRADICTING: 3, SUPPORTING: 12 }, 'CONTESTED'],
    [{ CONTRADICTING: 3, SUPPORTING: 13 }, 'NOT_CONTESTED'],
    [{ CONTRADICTING: 3, SUPPORTING: 12, MIXED: 1 }, 'NOT_CONTESTED'],
    [{ CONTRADICTING: 2, NEUTRAL: 3 }, 'NOT_CONTESTED'],
    [{ CONTRADICTING: 3, NEUTRAL: 1000 }, 'CONTESTED'],
    [{ CONTRADICTING: 3 }, 'CONTESTED'],
    [{ CONTRADICTING: 2, SUPPORTING: 2 }, 'INSUFFICIENT_EVIDENCE'],
    [{}, 'INSUFFICIENT_EVIDENCE'],
  ] as const)('of %j is %s', (polarities, rule) => {
    expect(profileFor({}, polarities).polarity.rule).toBe(rule);
  });

  test('adds to the label and the sentence when it is contested', () => {
    expect(profileFor({ METHOD: 9 }, { CONTRADICTING: 4, SUPPORTING: 5 })).toMatchObject({
      label: 'METHOD_REFERENCE',
      displayLabel: 'Method reference, contested',
      sentence:
        'Consistent citation behavior. Most common role is method (100%). Contested: 4 of 9 citations that take a side contradict it.',
      polarity: {
        bucket: 'SUPPORTING',
        contradicting: 4,
        takingSides: 9,
        classified: 9,
        total: 18,
      },
    });
  });

  test('and the role axis do not look at each other', async () => {
    const counts = <Value extends string>(values: readonly Value[]) =>
      fc.dictionary(fc.constantFrom(...values), fc.nat(20)) as fc.Arbitrary<Counts<Value>>;
    await holds(
      fc.property(counts(ROLES), counts(POLARITIES), (roles, polarities) => {
        const both = profileFor(roles, polarities);
        expect(both.label).toBe(profileFor(roles).label);
        expect(both.polarity.rule).toBe(profileFor({}, polarities).polarity.rule);
      }),
    );
  });
});

test('a whole percent is 100 or 0 only of all or none', () => {
  expect(wholePercent(999, 1000)).toBe('99%');
  expect(wholePercent(1, 1000)).toBe('1%');
  expect(wholePercent(1000, 1000)).toBe('100%');
  expect(wholePercent(0, 1000)).toBe('0%');
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ROLES, type Role } from '../../../src/citation/role.js';
import type { AuditedPaper, RecountedCiters } from '../../../src/upkeep/audit.queries.js';
import type { CandidateColumns } from '../../../src/ledger/representatives.queries.js';
import {
  chooseRepresentatives,
  REPRESENTATIVES_STORED,
} from '../../../src/ledger/chooseRepresentatives.js';
import { representativeDifferences } from '../../../src/upkeep/verify/representativeDifferences.js';
import { holds } from '../../support/property.js';

interface Citer {
  readonly role: Role;
  readonly polarity: 'NEUTRAL' | 'UNCLASSIFIED';
  readonly hasSummary: boolean;
  readonly citerCount: number;
  readonly year: number;
}

/** Citers by their ids, `c00` and so on. */
const citers = (minLength: number) =>
  fc
    .array(
      fc.record({
        role: fc.constantFrom<Role>('UNCLASSIFIED', 'METHOD', ...ROLES),
        polarity: fc.constantFrom('NEUTRAL' as const, 'UNCLASSIFIED' as const),
        hasSummary: fc.boolean(),
        citerCount: fc.nat({ max: 3 }),
        year: fc.constantFrom(0, 2019, 2020),
      }),
      { minLength, maxLength: 60, size: 'max' },
    )
    .map((list) => new Map(list.map((citer, n) => [`c${String(n).padStart(2, '0')}`, citer])));
type Citers = ReadonlyMap<string, Citer>;

const classified = ({ role, polarity }: Citer): number =>
  Number(role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED');
const newestKey = (id: string, { year }: Citer): string =>
  `${String(year).padStart(4, '0')}-00-00|${id}`;

/** Ids, the best first, by the definition: a number for each part of the rank, compared as texts. */
function ranked(all: Citers): string[] {
  const keyOf = (id: string, citer: Citer): string =>
    [Number(citer.hasSummary), classified(citer), citer.citerCount, newestKey(id, citer)].join(' ');
  return [...all]
    .map(([id, citer]) => ({ id, key: keyOf(id, citer) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ id }) => id);
}

/** What `representativeCandidates` answers. */
function candidatesByRole(all: Citers): Map<string, CandidateColumns[]> {
  const byRole = new Map<string, CandidateColumns[]>();
  for (const id of ranked(all)) {
    const citer = all.get(id);
    if (citer === undefined) continue;
    const { role, hasSummary, citerCount } = citer;
    const columns = [
      ...([id, Number(hasSummary), classified(citer)] as const),
      ...([citerCount, newestKey(id, citer)] as const),
    ] as CandidateColumns;
    byRole.set(role, [...(byRole.get(role) ?? []), columns]);
  }
  for (const list of byRole.values()) list.splice(REPRESENTATIVES_STORED);
  return byRole;
}

/** What `recountedCiters` answers about a list of representative citers. */
function recounted(all: Citers, listed: readonly string[]): RecountedCiters[] {
  return [...all].map(([id, { role, polarity, year, hasSummary }]) => ({
    ...{ id: 'paper', role, polarity, year, hasSummary, count: 1 },
    ...{ humanRole: null, humanPolarity: null, selfCitation: 'UNKNOWN', vocabularies: null },
    listed: listed.filter((each) => each === id).slice(0, 1),
  }));
}

function propertiesFound(all: Citers, ids: string[] | null, positions: number[] | null): string[] {
  const paper = {
    representativesDue: false,
    representativeCiterIds: ids,
    representativeCiterPositions: positions,
    representativesRefreshedAt: '2024-01-01T00:00:00.000Z',
  } as AuditedPaper;
  const found = representativeDifferences('paper', paper, recounted(all, ids ?? []));
  return [...found].map(({ property }) => property);
}

describe('representative citers', () => {
  test('are the best of each role in the order of roles, then the best of all, with their places', async () => {
    let truncated = 0;
    await holds(
      fc.property(citers(0), (all) => {
        const best = ranked(all);
        const firsts = ROLES.flatMap((role) => best.find((id) => all.get(id)?.role === role) ?? []);
        const chosen = [...firsts, ...best.filter((id) => !firsts.includes(id))].slice(0, 25);
        const shown = best.filter((id) => chosen.includes(id));
        expect(chooseRepresentatives(candidatesByRole(all))).toEqual({
          citerIds: chosen,
          positions: chosen.map((id) => shown.indexOf(id)),
        });
        if (all.size > 25) truncated += 1;
      }),
      { floor: () => expect(truncated).toBeGreaterThan(10) },
    );
  });

  test('are found right by verify, also when their own citers have become more or fewer', async () => {
    await holds(
      fc.property(citers(1), fc.infiniteStream(fc.nat({ max: 9 })), (all, counts) => {
        const { citerIds, positions } = chooseRepresentatives(candidatesByRole(all));
        const now = new Map(
          [...all].map(([id, citer]) => [
            id,
            { ...citer, citerCount: counts.next().value as number },
          ]),
        );
        expect(propertiesFound(now, citerIds, positions)).toEqual([]);
      }),
    );
  });

  const HUB: Citers = new Map(
    Array.from({ length: 40 }, (_, n) => [
      `c${n}`,
      {
        role: ROLES[(n * 5) % 13] ?? 'OTHER',
        polarity: n % 2 === 0 ? 'NEUTRAL' : 'UNCLASSIFIED',
        // Papers of the first role have none, so that the best of them is not among the best of all.
        hasSummary: n % 13 !== 0,
        citerCount: n % 4,
        year: 2019,
      },
    ]),
  );
  const { citerIds: IDS, positions: PLACES } = chooseRepresentatives(candidatesByRole(HUB));
  const unlisted = [...HUB.keys()].filter((id) => !IDS.includes(id));
  const swapped = <T>(list: readonly T[], a: number, b: number): T[] =>
    list.map((item, at) => list[at === a ? b : at === b ? a : at] ?? item);
  const last = IDS.length - 1;

  test.each<[string, string[] | null, number[] | null, string]>([
    ['none', null, null, 'representativeCiterIds'],
    ['too few', IDS.slice(0, -1), PLACES.slice(0, -1), 'representativeCiterIds'],
    ['too many', [...IDS, unlisted[0] ?? ''], [...PLACES, 25], 'representativeCiterIds'],
    ['one twice', [...IDS.slice(0, -1), IDS[0] ?? ''], PLACES, 'representativeCiterIds'],
    ['somebody who does not cite', [...IDS.slice(0, -1), 'x'], PLACES, 'representativeCiterIds'],
    ['roles out of order', swapped(IDS, 0, 1), swapped(PLACES, 0, 1), 'representativeCiterIds'],
    [
      'a worse one last',
      [...IDS.slice(0, -1), unlisted.find((id) => HUB.get(id)?.hasSummary === false) ?? ''],
      PLACES,
      'representativeCiterIds',
    ],
    ['no places', IDS, null, 'representativeCiterPositions'],
    ['places that are swapped', IDS, swapped(PLACES, 0, last), 'representativeCiterPositions'],
    [
      'places from the last one',
      IDS,
      PLACES.map((at) => last - at),
      'representativeCiterPositions',
    ],
    ['places from 1', IDS, PLACES.map((at) => at + 1), 'representativeCiterPositions'],
    ['places of the list itself', IDS, IDS.map((_, at) => at), 'representativeCiterPositions'],
  ])('are found wrong by verify: %s', (_, ids, positions, found) => {
    expect(propertiesFound(HUB, ids, positions)).toEqual([found]);
  });
});

import { expect, test } from '@jest/globals';
import { readFilter } from '../../../src/citation/filter.js';
import { SELF_CITATIONS, VERDICTS } from '../../../src/citation/selfCitation.js';
import { countedCiters } from '../../../src/facets/citerFacets.js';
import type { JudgedCiters } from '../../../src/facets/facetRows.js';
import { byInfluential, bySelfCitation, storedAs } from '../../../src/facets/judgedFacets.js';
import type { PaperCard } from '../../../src/paper/paperRows.js';

const citers = countedCiters({ id: 'p' } as PaperCard, null);
const judged = (
  selfCitation: JudgedCiters['selfCitation'],
  influential: boolean | null,
  count: number,
  pending = false,
): JudgedCiters => ({ slotIndex: 0, selfCitation, influential, pending, count });
const ROWS = [
  judged('UNKNOWN', false, 4),
  judged('ORCID', true, 1),
  judged('ORCID', null, 2, true),
  judged('AUTHOR_ID', false, 1, true),
  judged('INITIALS', true, 4),
  judged('NO', null, 9),
];

test('verdicts are counted largest first, equal ones in the order of the enum, with what is pending', () => {
  expect(bySelfCitation(citers, ROWS)).toEqual([
    { citers, verdict: 'NO', count: 9, pending: 0 },
    { citers, verdict: 'YES', count: 4, pending: 3 },
    { citers, verdict: 'LIKELY', count: 4, pending: 0 },
    { citers, verdict: 'UNKNOWN', count: 4, pending: 0 },
  ]);
});

test('ratings are counted likewise, and what no source rates is unknown', () => {
  const [, ...others] = ROWS;
  expect(byInfluential(citers, ROWS)).toEqual({
    buckets: [
      { citers, influential: true, count: 5 },
      { citers, influential: false, count: 5 },
    ],
    unknown: 11,
  });
  expect(byInfluential(citers, others).buckets.map(({ count }) => count)).toEqual([5, 1]);
  expect(byInfluential(citers, [])).toEqual({ buckets: [], unknown: 0 });
  expect(bySelfCitation(citers, [])).toEqual([]);
});

test('the buckets of verdicts divide what is stored, as a filter by the same verdict does', () => {
  expect(VERDICTS.flatMap(storedAs)).toEqual([...SELF_CITATIONS]);
  for (const verdict of VERDICTS) {
    const { selfCitations } = readFilter({ selfCitationVerdicts: [verdict] }).other;
    expect(selfCitations).toEqual(storedAs(verdict));
  }
});

test('a filter by verdicts keeps what its choice of self-citations keeps, too', () => {
  const kept = (input: Parameters<typeof readFilter>[0]) => readFilter(input).other.selfCitations;
  expect(kept({ selfCitations: 'ONLY', selfCitationVerdicts: ['YES', 'NO'] })).toEqual(
    storedAs('YES'),
  );
  expect(kept({ selfCitations: 'EXCLUDE', selfCitationVerdicts: ['YES'] })).toEqual([]);
  expect(kept({ selfCitationVerdicts: [] })).toEqual([]);
  expect(kept({ selfCitationVerdicts: [...VERDICTS] })).toBeNull();
  expect(kept({ selfCitations: null, selfCitationVerdicts: null })).toBeNull();
});

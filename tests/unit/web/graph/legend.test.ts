import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POLARITIES, ROLES, SELF_CITATION_CHOICES } from '../../../../web/src/address/choices.js';
import { KEEPS_ALL, type GraphFilter } from '../../../../web/src/graph/graphFilter.js';
import { legendCounts } from '../../../../web/src/graph/legend.js';
import { shownOf } from '../../../../web/src/graph/shown.js';
import type { ShownGraph } from '../../../../web/src/graph/shownGraph.js';
import { derivativeWorks, priorWorks } from '../../../../web/src/graph/works.js';
import { expectEnough, holds } from '../../../support/property.js';
import {
  anyGraph,
  shownCitation,
  shownPaper,
  shuffledGraph,
} from '../../../support/shownGraphs.js';

const SOURCES = ['one', 'two', 'three'];
const year = fc.option(fc.integer({ min: 1995, max: 2020 }), { nil: null });

/** Filters that keep much, so that parts of them have something to count. */
const filters: fc.Arbitrary<GraphFilter> = fc.record({
  basis: fc.constant(null),
  roles: fc.oneof(fc.constant([]), fc.subarray([...ROLES], { minLength: 6 })),
  polarities: fc.oneof(fc.constant([]), fc.subarray([...POLARITIES], { minLength: 2 })),
  sources: fc.oneof(fc.constant([]), fc.subarray(SOURCES)),
  self: fc.option(fc.constantFrom(...SELF_CITATION_CHOICES), { nil: null }),
  from: fc.oneof(fc.constant(null), year),
  to: fc.constant(null),
  retracted: fc.constantFrom(null, null, false),
});

/** The first paper is one that was asked for: filters of papers do not take it away. */
const graphs = anyGraph.map(({ papers: [first, ...others], citations }): ShownGraph => ({
  papers: first === undefined ? [] : [{ ...first, arrival: { kind: 'ASKED' } }, ...others],
  citations,
}));

function citationsUnder(
  known: ShownGraph,
  filter: GraphFilter,
  part: Partial<GraphFilter>,
): number {
  return shownOf(known, { filter: { ...filter, ...part }, hidden: [] }).citations.length;
}

describe('the legend', () => {
  test('counts for each choice what is shown when it alone is chosen', async () => {
    const seen = { counted: 0, none: 0, self: 0 };
    await holds(
      fc.property(graphs, filters, (known, filter) => {
        const counts = legendCounts(known, filter);
        const under = (part: Partial<GraphFilter>): number => citationsUnder(known, filter, part);
        for (const role of ROLES) {
          expect(counts.roles.get(role) ?? 0).toBe(under({ roles: [role] }));
          seen[counts.roles.has(role) ? 'counted' : 'none'] += 1;
        }
        for (const polarity of POLARITIES) {
          expect(counts.polarities.get(polarity) ?? 0).toBe(under({ polarities: [polarity] }));
        }
        for (const source of SOURCES) {
          expect(counts.sources.get(source) ?? 0).toBe(under({ sources: [source] }));
        }
        const of = (verdict: 'YES' | 'LIKELY' | 'NO' | 'UNKNOWN'): number =>
          counts.verdicts.get(verdict) ?? 0;
        seen.self += of('YES');
        expect(of('YES') + of('LIKELY')).toBe(under({ self: 'ONLY' }));
        expect(of('NO') + of('UNKNOWN')).toBe(under({ self: 'EXCLUDE_LIKELY' }));
        expect(of('LIKELY') + of('NO') + of('UNKNOWN')).toBe(under({ self: 'EXCLUDE' }));
      }),
      { floor: () => expectEnough(seen, 60) },
    );
  });

  test('counts citations of a paper that stays because it was asked for', () => {
    const known = {
      papers: [
        shownPaper('old', { year: 1990, arrival: { kind: 'ASKED' } }),
        shownPaper('new', { year: 2020 }),
      ],
      citations: [shownCitation('new', 'old', { role: 'METHOD' })],
    };
    const { roles } = legendCounts(known, { ...KEEPS_ALL, from: 2000 });
    expect([...roles]).toEqual([['METHOD', 1]]);
  });

  test('knows the years, what is retracted and what has no date', async () => {
    await holds(
      fc.property(graphs, filters, (known, filter) => {
        const { years, undated, retracted } = legendCounts(known, filter);
        const dated = known.papers.flatMap((paper) => paper.year ?? []).sort();
        const [first] = dated;
        expect(years).toEqual(
          first === undefined ? null : { first, last: dated[dated.length - 1] },
        );
        expect(undated).toBe(known.papers.length - dated.length);
        expect(retracted).toBe(known.papers.filter((paper) => paper.retracted).length);
      }),
    );
  });
});

describe.each([
  ['prior', priorWorks, 'citedId'],
  ['derivative', derivativeWorks, 'citingId'],
] as const)('%s works', (_name, worksOf, end) => {
  test('are those with most citations here, by a plain recount, in an order that nothing else decides', async () => {
    const seen = { listed: 0, cut: 0 };
    await holds(
      fc.property(shuffledGraph, fc.integer({ min: 1, max: 8 }), ([shown, shuffled], most) => {
        const timesOf = (id: string): number =>
          shown.citations.filter((citation) => citation[end] === id).length;
        const works = worksOf(shown, most);
        expect(worksOf(shuffled, most)).toEqual(works);
        for (const { paper, shownCount } of works) expect(shownCount).toBe(timesOf(paper.id));
        const counts = works.map(({ shownCount }) => shownCount);
        expect(counts).toEqual(
          shown.papers
            .map(({ id }) => timesOf(id))
            .filter((count) => count >= 2)
            .sort((one, other) => other - one)
            .slice(0, most),
        );
        seen.listed += works.length;
        seen.cut += works.length === most ? 1 : 0;
      }),
      { floor: () => expectEnough(seen, 10) },
    );
  });
});

import fc from 'fast-check';
import { POLARITIES, ROLES, VERDICTS } from '../../web/src/address/choices.js';
import type { ShownCitation, ShownGraph, ShownPaper } from '../../web/src/graph/shownGraph.js';

/** A paper as the drawing knows it; what a test is not about is plain. */
export function shownPaper(id: string, facts: Partial<ShownPaper> = {}): ShownPaper {
  return {
    id,
    title: `Paper ${id}`,
    firstAuthor: null,
    year: 2020,
    tier: null,
    citerCount: 0,
    retracted: false,
    arrival: { kind: 'EXPANDED', from: 'a', direction: 'CITERS' },
    ...facts,
  };
}

export function shownCitation(
  citingId: string,
  citedId: string,
  facts: Partial<ShownCitation> = {},
): ShownCitation {
  return {
    citingId,
    citedId,
    role: 'BACKGROUND',
    polarity: 'NEUTRAL',
    influential: null,
    disagreement: false,
    self: 'NO',
    sources: ['one'],
    ...facts,
  };
}

const year = fc.option(fc.integer({ min: 1990, max: 2026 }), { nil: null });

/** Up to 30 papers, some undated, with citations in any direction, in cycles too. */
export const anyGraph: fc.Arbitrary<ShownGraph> = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 })
  .chain((ids) => fc.record({ papers: papersOf(ids), citations: citationsOf(ids) }));

/** A graph, and the same in another order. */
export const shuffledGraph: fc.Arbitrary<readonly [ShownGraph, ShownGraph]> = anyGraph.chain(
  (graph) =>
    fc.tuple(
      fc.constant(graph),
      fc.record({ papers: shuffled(graph.papers), citations: shuffled(graph.citations) }),
    ),
);

function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}

function papersOf(ids: readonly string[]): fc.Arbitrary<ShownPaper[]> {
  return fc.tuple(
    ...ids.map((id) =>
      fc
        .record({ year, retracted: fc.boolean(), citerCount: fc.nat(9_999) })
        .map((facts) => shownPaper(id, facts)),
    ),
  );
}

function citationsOf(ids: readonly string[]): fc.Arbitrary<ShownCitation[]> {
  const end = fc.constantFrom(...ids);
  const citation = fc.record({
    citingId: end,
    citedId: end,
    role: fc.constantFrom(...ROLES),
    polarity: fc.constantFrom(...POLARITIES),
    self: fc.constantFrom(...VERDICTS),
    sources: fc.subarray(['one', 'two', 'three'], { minLength: 1 }),
  });
  return fc
    .uniqueArray(citation, {
      maxLength: 80,
      selector: ({ citingId, citedId }) => JSON.stringify([citingId, citedId]),
    })
    .map((list) =>
      list
        .filter(({ citingId, citedId }) => citingId !== citedId)
        .map(({ citingId, citedId, ...facts }) => shownCitation(citingId, citedId, facts)),
    );
}

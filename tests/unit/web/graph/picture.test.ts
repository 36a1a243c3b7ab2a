import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { laidOut } from '../../../../web/src/graph/layout.js';
import { pictureOf, radiusFor, type Picture } from '../../../../web/src/graph/picture.js';
import { beginning, shortName } from '../../../../web/src/graph/shortName.js';
import { similarPairs, type SimilarPair } from '../../../../web/src/graph/similar.js';
import type { ShownGraph } from '../../../../web/src/graph/shownGraph.js';
import { holds } from '../../../support/property.js';
import { anyGraph, shownCitation, shownPaper } from '../../../support/shownGraphs.js';

function drawn(
  graph: ShownGraph,
  state: Partial<Parameters<typeof pictureOf>[2]> = {},
  similar: readonly SimilarPair[] = [],
): Picture {
  const whole = { selected: null, find: '', layout: 'TIME', ...state } as const;
  return pictureOf(graph, laidOut(graph, 'TIME', []), whole, similar);
}

describe('marks', () => {
  const graph = {
    papers: [
      shownPaper('a', { arrival: { kind: 'ASKED' }, tier: 'HUB' }),
      shownPaper('b', { title: 'On Laws', retracted: true }),
      shownPaper('c'),
    ],
    citations: [
      shownCitation('b', 'a', { influential: true }),
      shownCitation('c', 'a', { influential: false }),
      shownCitation('c', 'b', { polarity: 'UNCLASSIFIED' }),
    ],
  };

  test('are one for each paper and each line, their area by the citing papers here', async () => {
    await holds(
      fc.property(anyGraph, (any) => {
        const pairs = similarPairs(any.citations);
        const { discs, lines } = drawn(any, {}, pairs);
        expect(discs.map(({ id }) => id)).toEqual(any.papers.map(({ id }) => id));
        for (const { id, radius } of discs) {
          const citers = any.citations.filter(({ citedId }) => citedId === id).length;
          expect(radius).toBe(radiusFor(citers));
        }
        expect(lines.map(({ from, to }) => [from, to])).toEqual([
          ...pairs.map(({ one, other }) => [one, other]),
          ...any.citations.map(({ citingId, citedId }) => [citingId, citedId]),
        ]);
      }),
    );
    expect(radiusFor(20) ** 2 - radiusFor(10) ** 2).toBeCloseTo(
      radiusFor(10) ** 2 - radiusFor(0) ** 2,
    );
  });

  test('say what a paper and a citation are', () => {
    const { discs, lines } = drawn(graph);
    expect(discs.map(({ kind }) => kind)).toEqual(['ASKED', 'RETRACTED', 'PLAIN']);
    expect(discs.map(({ ring }) => ring > 0)).toEqual([true, false, false]);
    expect(lines.map(({ dashed }) => dashed)).toEqual([false, false, true]);
    const unknown = drawn({ ...graph, citations: [shownCitation('b', 'a')] }).lines[0]?.width ?? 0;
    const [influential = 0, not = 0, unclassified = 0] = lines.map(({ width }) => width);
    expect(influential).toBeGreaterThan(unknown);
    expect(unknown).toBeGreaterThan(not);
    expect(not).toBeGreaterThan(unclassified);
  });

  test('stand out where they are selected or found, and step back behind nothing that is not shown', () => {
    const standing = (state: Parameters<typeof drawn>[1]): string => {
      const { discs, lines } = drawn(graph, state);
      return [...discs, ...lines].map(({ emphasis }) => emphasis[0]).join('');
    };
    expect(standing({})).toBe('PPPPPP');
    expect(standing({ selected: { kind: 'PAPER', id: 'b' } })).toBe('PSPSFS');
    expect(standing({ selected: { kind: 'CITATION', citingId: 'c', citedId: 'a' } })).toBe(
      'SFSFSF',
    );
    expect(standing({ find: ' laws ' })).toBe('FSFFFF');
    expect(standing({ selected: { kind: 'PAPER', id: 'gone' } })).toBe('PPPPPP');
    const gone = { kind: 'CITATION', citingId: 'a', citedId: 'c' } as const;
    expect(standing({ selected: gone })).toBe('PPPPPP');
  });
});

describe('the name of a paper in a drawing', () => {
  test.each([
    ['Byron, Ada', 'T', null, 'Byron'],
    ['Ada  King Byron ', 'T', 1843, 'Byron 1843'],
    ['王小明', 'T', null, '王小明'],
    [', Ada', 'On Engines', null, 'On Engines'],
    [' ', 'On Engines', 2000, 'On Engines 2000'],
    [null, 'Sketch of the Analytical Engine', null, 'Sketch of the Analytical…'],
    [null, 'x'.repeat(40), null, `${'x'.repeat(25)}…`],
  ])('of %p, %p, %p is %p', (author, title, year, name) => {
    expect(shortName(author, title, year)).toBe(name);
  });

  test('is short, whole in its signs and never empty, whatever the title', async () => {
    const unit = fc.constantFrom('a', ' ', '王', '👨‍👩‍👧‍👦', `e${'\u{1D165}'.repeat(30)}`, 'ü', '\u202E');
    await holds(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 60 }), (title) => {
        const name = beginning(title, 26);
        expect([...new Intl.Segmenter('en').segment(name)].length).toBeLessThanOrEqual(26);
        expect(name.length).toBeLessThanOrEqual(12 * 26 + 1);
        expect(name).not.toMatch(/\p{Surrogate}/u);
        expect(title.startsWith(name.replace(/…$/, '').trimEnd())).toBe(true);
        expect(name).not.toBe('');
      }),
    );
    // An odd number of units before pairs: the bound falls into one.
    expect(beginning(`e${'\u{1D165}'.repeat(300)}`, 26)).not.toMatch(/\p{Surrogate}/u);
  });
});

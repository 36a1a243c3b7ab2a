import { describe, expect, test } from '@jest/globals';
import { laidOut } from '../../../../web/src/graph/layout.js';
import { NOTHING_SHOWN, type GraphState } from '../../../../web/src/graph/graphState.js';
import {
  pictureOf,
  radiusFor,
  type Line,
  type Picture,
} from '../../../../web/src/graph/picture.js';
import type { ShownGraph } from '../../../../web/src/graph/shownGraph.js';
import { shownCitation, shownPaper } from '../../../support/shownGraphs.js';

function pictured(graph: ShownGraph, state: Partial<GraphState> = {}): Picture {
  const { layout, ...rest } = { ...NOTHING_SHOWN, ...state };
  const laid = laidOut(graph, layout, []);
  return pictureOf(graph, laid, { layout, ...rest });
}

const GRAPH: ShownGraph = {
  papers: [
    shownPaper('a', { tier: 'MEGA_HUB', citerCount: 4_000, arrival: { kind: 'ASKED' } }),
    shownPaper('b', { tier: 'HUB', citerCount: 12, firstAuthor: 'Byron, Ada' }),
    shownPaper('c', { tier: 'SUPER_HUB', retracted: true }),
    shownPaper('d'),
  ],
  citations: [
    shownCitation('b', 'a', { polarity: 'CONTRADICTING', influential: true }),
    shownCitation('c', 'a', { polarity: 'UNCLASSIFIED', influential: null }),
    shownCitation('d', 'a', { polarity: 'SUPPORTING', influential: false }),
    shownCitation('d', 'b', { polarity: 'SUPPORTING', influential: null }),
  ],
};

describe('a paper in the picture', () => {
  const { discs } = pictured(GRAPH);
  const of = (id: string) => discs.find((disc) => disc.id === id);

  test('has an area that grows by as much with each paper that cites it here', () => {
    const areas = [0, 1, 2, 3].map((count) => radiusFor(count) ** 2);
    const steps = areas.slice(1).map((area, index) => area - (areas[index] ?? NaN));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN);
    expect(of('a')?.radius).toBe(radiusFor(3));
    expect(of('d')?.radius).toBe(radiusFor(0));
  });

  test('has the area of papers drawn, and not that of the whole graph', () => {
    expect(of('b')?.radius).toBe(radiusFor(1));
  });

  test('has a ring for its tier, which is wider the higher it is', () => {
    const rings = ['d', 'b', 'c', 'a'].map((id) => of(id)?.ring ?? NaN);
    expect(rings[0]).toBe(0);
    expect(rings).toEqual([...new Set(rings)].sort((one, other) => one - other));
  });

  test('says whether it was asked for and whether it is retracted', () => {
    expect(['a', 'b', 'c'].map((id) => of(id)?.kind)).toEqual(['ASKED', 'PLAIN', 'RETRACTED']);
  });

  test('is smaller in a graph with more papers, so that lines can be seen, in the same proportions', () => {
    const papers = Array.from({ length: 800 }, (_, index) =>
      shownPaper(`${index}`, { tier: 'HUB' }),
    );
    const [cited, other] = pictured({ papers, citations: [shownCitation('1', '0')] }).discs;
    expect(cited).toMatchObject({ id: '0', radius: radiusFor(1) / 2 });
    expect(other?.radius).toBe(radiusFor(0) / 2);
    expect(cited?.ring).toBe((of('b')?.ring ?? NaN) / 2);
  });

  test('lies under smaller ones', () => {
    const radii = discs.map(({ radius }) => radius);
    expect(radii).toEqual(radii.toSorted((one, other) => other - one));
  });

  test('names its year where places do not tell it', () => {
    expect(of('b')?.name).toBe('Byron');
    const similar = pictured(GRAPH, { layout: 'SIMILARITY' }).discs;
    expect(similar.find(({ id }) => id === 'b')?.name).toBe('Byron 2020');
  });
});

describe('a citation in the picture', () => {
  const line = (lines: readonly Line[], key: string) => lines.find((one) => one.key === key);

  test('leads from the citing to the cited paper, in the tone of its polarity', () => {
    const { lines } = pictured(GRAPH);
    expect(lines).toHaveLength(GRAPH.citations.length);
    for (const { citingId, citedId, polarity } of GRAPH.citations) {
      expect(line(lines, `${citingId} ${citedId}`)).toMatchObject({
        ...{ from: citingId, to: citedId, tone: polarity },
      });
    }
  });

  test('lies above those that take no side, when it takes one', () => {
    const tones = pictured(GRAPH).lines.map(({ tone }) => tone);
    expect(tones).toEqual(['UNCLASSIFIED', 'SUPPORTING', 'SUPPORTING', 'CONTRADICTING']);
  });

  test('is thick when it is influential, and not thin because nobody rates it', () => {
    const { lines } = pictured(GRAPH);
    const [influential, unclassified, minor, unrated] = ['b a', 'c a', 'd a', 'd b'].map(
      (key) => line(lines, key)?.width ?? NaN,
    );
    expect(influential).toBeGreaterThan(unrated ?? NaN);
    expect(unrated).toBeGreaterThan(minor ?? NaN);
    expect(minor).toBeGreaterThan(unclassified ?? NaN);
  });

  test.each([
    [499, true],
    [500, false],
  ])('of %d is dashed when it is unclassified: %p', (count, dashed) => {
    const papers = Array.from({ length: count + 1 }, (_, index) => shownPaper(`${index}`));
    const citations = papers
      .slice(1)
      .map(({ id }) => shownCitation(id, '0', { polarity: 'UNCLASSIFIED' }));
    const { lines } = pictured({ papers, citations });
    expect(lines.every((one) => one.dashed === dashed)).toBe(true);
  });

  test('is drawn beside the lines between similar papers, which are no citations', () => {
    const papers = ['a', 'b', 'c', 'd'].map((id) => shownPaper(id));
    const citations = ['a', 'b'].flatMap((id) => [shownCitation(id, 'c'), shownCitation(id, 'd')]);
    const { lines } = pictured({ papers, citations }, { layout: 'SIMILARITY' });
    expect(lines.filter(({ tone }) => tone === 'SIMILAR').map(({ key }) => key)).toEqual([
      'a ~ b',
      'c ~ d',
    ]);
    expect(pictured({ papers, citations }).lines).toHaveLength(4);
  });
});

describe('what stands out', () => {
  const standing = (state: Partial<GraphState>) => {
    const { discs, lines } = pictured(GRAPH, state);
    const of = (emphasis: Line['emphasis']) => [
      ...discs.flatMap((disc) => (disc.emphasis === emphasis ? disc.id : [])),
      ...lines.flatMap((line) => (line.emphasis === emphasis ? line.key : [])),
    ];
    return { strong: of('STRONG').sort(), faded: of('FADED').sort() };
  };

  test('is a selected paper with its citations; what it has nothing to do with steps back', () => {
    expect(standing({ selected: { kind: 'PAPER', id: 'b' } })).toEqual({
      strong: ['b', 'b a', 'd b'],
      faded: ['c', 'c a', 'd a'],
    });
  });

  test('is a selected citation with its two papers', () => {
    const selected = { kind: 'CITATION', citingId: 'd', citedId: 'b' } as const;
    expect(standing({ selected }).strong).toEqual(['b', 'd', 'd b']);
  });

  test('is what has the words that are looked for', () => {
    expect(standing({ find: ' paper C ' }).strong).toEqual(['c']);
  });
});

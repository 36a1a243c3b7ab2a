import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changedOf } from '../../../../web/src/graph/drawing/changed.js';
import {
  inLabelOrder,
  labelsIn,
  yearsIn,
  type View,
} from '../../../../web/src/graph/drawing/overlayMarks.js';
import { overlap, placeLabels, type LabelBox } from '../../../../web/src/graph/labels.js';
import type { Disc } from '../../../../web/src/graph/picture.js';

const box = (id: string): fc.Arbitrary<LabelBox> =>
  fc.record({
    id: fc.constant(id),
    x: fc.integer({ min: -200, max: 900 }),
    y: fc.integer({ min: -200, max: 600 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 100 }),
  });
const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 25 });
const labelsAndPapers = ids.chain((list) =>
  fc.record({
    wanted: fc.tuple(...list.map((id) => fc.array(box(id), { maxLength: 4 }))),
    papers: fc.tuple(...list.map(box)),
  }),
);

/** By the definition: each label at the first of its places that no other label and no other paper touches. */
function plainlyPlaced(
  wanted: readonly (readonly LabelBox[])[],
  papers: readonly LabelBox[],
  most: number,
): LabelBox[] {
  const taken = [...papers];
  const placed: LabelBox[] = [];
  for (const places of wanted) {
    const place = places.find((one) => taken.every((o) => o.id === one.id || !overlap(one, o)));
    if (placed.length >= most || place === undefined) continue;
    placed.push(place);
    taken.push(place);
  }
  return placed;
}

describe('labels', () => {
  test('lie where the definition says', () => {
    fc.assert(
      fc.property(labelsAndPapers, fc.nat(20), ({ wanted, papers }, most) => {
        expect(placeLabels(wanted, papers, most)).toEqual(plainlyPlaced(wanted, papers, most));
      }),
    );
  });

  test('are compared with what is near alone, of thousands of papers', () => {
    const read = { times: 0 };
    const papers = Array.from({ length: 5_000 }, (_, index): LabelBox => {
      const paper = { id: `${index}`, x: 20 * (index % 100), y: 20 * Math.floor(index / 100) };
      return {
        ...paper,
        width: 10,
        // Read once when it is put into its squares, and once in each comparison.
        get height() {
          read.times += 1;
          return 10;
        },
      };
    });
    const wanted = papers.map(({ id, x, y }) => [{ id, x: x - 30, y, width: 72, height: 12 }]);
    expect(placeLabels(wanted, papers, 500)).toEqual([]);
    expect(read.times).toBeLessThan(20 * papers.length);
  });
});

function disc(id: string, facts: Partial<Disc> = {}): Disc {
  return {
    ...{ id, x: 0, y: 0, radius: 5, ring: 0, kind: 'PLAIN', emphasis: 'PLAIN', name: id },
    ...facts,
  };
}

const VIEW: View = {
  width: 800,
  height: 500,
  pixelsOf: ({ x, y }) => ({ x: x + 400, y: 250 - y }),
  scaled: (pixels) => pixels,
};
const place = { x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -300, max: 300 }) };
const anyDiscs = ids.chain((list) =>
  fc.tuple(
    ...list.map((id) =>
      fc.record({ ...place, radius: fc.integer({ min: 4, max: 26 }) }).map((at) => disc(id, at)),
    ),
  ),
);

describe('labels of what is in view', () => {
  test('touch neither each other, nor another paper, nor the edge', () => {
    fc.assert(
      fc.property(anyDiscs, (discs) => {
        const labels = labelsIn(inLabelOrder(discs), null, VIEW);
        for (const [index, label] of labels.entries()) {
          expect(labels.slice(index + 1).some((other) => overlap(label, other))).toBe(false);
          expect(label.x >= 0 && label.x + label.width <= VIEW.width).toBe(true);
          expect(label.y >= 0 && label.y + label.height <= VIEW.height).toBe(true);
        }
      }),
    );
  });

  test('are in the middle of their papers from top to bottom, when they are beside them', () => {
    const [label] = labelsIn([disc('a')], null, VIEW);
    expect((label?.y ?? 0) + (label?.height ?? 0) / 2).toBe(250);
  });

  test('come first to what stands out, then to what was asked for, then to what is cited most', () => {
    const order = inLabelOrder([
      disc('faded', { emphasis: 'FADED', radius: 26 }),
      disc('b', { radius: 4 }),
      disc('a', { radius: 4 }),
      disc('cited', { radius: 20 }),
      disc('asked', { kind: 'ASKED', radius: 4 }),
      disc('strong', { emphasis: 'STRONG', radius: 4 }),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['strong', 'asked', 'cited', 'a', 'b', 'faded']);
  });

  test('come before all to the paper under the pointer, and to none twice', () => {
    const discs = [disc('a', { radius: 20 }), disc('b', { x: 30 }), disc('c', { x: 60 })];
    const labels = labelsIn(inLabelOrder(discs), 'c', VIEW).map(({ id }) => id);
    expect(labels[0]).toBe('c');
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('are none for papers out of view, and not more than a person can read', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      disc(`${index}`, { x: 40 * (index % 20) - 390, y: 24 * Math.floor(index / 20) - 240 }),
    );
    expect(labelsIn(many, null, VIEW).length).toBeLessThanOrEqual(90);
    expect(labelsIn([disc('away', { x: 900 })], null, VIEW)).toEqual([]);
  });
});

describe('years behind the drawing', () => {
  test('are written where they have room, and left out where nobody sees them', () => {
    const columns = [-2_000, 0, 10, 60].map((x, index) => ({ year: 2000 + index, x, width: 10 }));
    expect(yearsIn(columns, VIEW).map(({ year, written }) => [year, written])).toEqual([
      [2001, true],
      [2002, false],
      [2003, true],
    ]);
  });
});

describe('what the drawing library is told of', () => {
  test('is what has changed, and nothing when a picture is shown again', () => {
    const before = Array.from({ length: 5_000 }, (_, index) => disc(`${index}`));
    const again = before.map((one) => ({ ...one }));
    expect(changedOf(before, again)).toEqual([]);
    const moved = again.map((one) => (one.id === '17' ? { ...one, x: 3 } : one));
    expect(changedOf(before, moved)).toEqual([disc('17', { x: 3 })]);
  });
});

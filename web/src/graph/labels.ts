/** A place for a label: its box in pixels. */
export interface LabelBox {
  /** Of the paper that it names. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Side of the squares in which boxes are looked up. */
const SQUARE = 64;

/**
 * For each label its place, where one is free: `wanted` has the places of each in the order in which they are liked, and the
 * most important label first. No label lies on another one, nor on a paper.
 */
export function placeLabels<Box extends LabelBox>(
  wanted: readonly (readonly Box[])[],
  papers: readonly LabelBox[],
  most: number,
): readonly Box[] {
  const squares = new Squares(papers);
  const placed: Box[] = [];
  for (const places of wanted) {
    if (placed.length >= most) break;
    const place = places.find((box) => squares.isFree(box));
    if (place === undefined) continue;
    placed.push(place);
    squares.add(place);
  }
  return placed;
}

export function overlap(one: LabelBox, other: LabelBox): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Boxes by the squares of a grid that they touch. */
class Squares {
  private readonly boxes = new Map<number, LabelBox[]>();

  constructor(boxes: readonly LabelBox[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: LabelBox): void {
    const bottom = squareAt(box.y + box.height);
    const right = squareAt(box.x + box.width);
    for (let column = squareAt(box.x); column <= right; column += 1) {
      for (let row = squareAt(box.y); row <= bottom; row += 1) {
        const key = keyOf(column, row);
        const list = this.boxes.get(key);
        if (list === undefined) this.boxes.set(key, [box]);
        else list.push(box);
      }
    }
  }

  /** A label may touch the paper that it names. */
  isFree(box: LabelBox): boolean {
    const bottom = squareAt(box.y + box.height);
    const right = squareAt(box.x + box.width);
    for (let column = squareAt(box.x); column <= right; column += 1) {
      for (let row = squareAt(box.y); row <= bottom; row += 1) {
        for (const other of this.boxes.get(keyOf(column, row)) ?? []) {
          if (other.id !== box.id && overlap(box, other)) return false;
        }
      }
    }
    return true;
  }
}

/** A number, because one is made for each square of each box in every frame. Squares with the same number do no harm. */
function keyOf(column: number, row: number): number {
  return column * 0x10000 + row;
}

function squareAt(length: number): number {
  return Math.floor(length / SQUARE);
}

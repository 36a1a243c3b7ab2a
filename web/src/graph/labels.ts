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
  private readonly boxes = new Map<string, LabelBox[]>();

  constructor(boxes: readonly LabelBox[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: LabelBox): void {
    for (const key of keysOf(box)) {
      const list = this.boxes.get(key);
      if (list === undefined) this.boxes.set(key, [box]);
      else list.push(box);
    }
  }

  /** A label may touch the paper that it names. */
  isFree(box: LabelBox): boolean {
    return !keysOf(box).some((key) =>
      this.boxes.get(key)?.some((other) => other.id !== box.id && overlap(box, other)),
    );
  }
}

function keysOf({ x, y, width, height }: LabelBox): string[] {
  const keys: string[] = [];
  for (let column = squareAt(x); column <= squareAt(x + width); column += 1) {
    for (let row = squareAt(y); row <= squareAt(y + height); row += 1) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}

function squareAt(length: number): number {
  return Math.floor(length / SQUARE);
}

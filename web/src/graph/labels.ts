/** A label that could be drawn: its box in pixels. */
export interface LabelBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Side of the squares in which boxes are looked up. */
const SQUARE = 64;

/** Ids of boxes that lie on no other one that is taken: those that come first are taken first, `most` of them at most. */
export function freeLabels(boxes: readonly LabelBox[], most: number): ReadonlySet<string> {
  const taken = new Set<string>();
  const squares = new Map<string, LabelBox[]>();
  for (const box of boxes) {
    if (taken.size >= most) break;
    const keys = squaresOf(box);
    if (keys.some((key) => squares.get(key)?.some((other) => overlap(box, other)))) continue;
    taken.add(box.id);
    for (const key of keys) squares.set(key, [...(squares.get(key) ?? []), box]);
  }
  return taken;
}

export function overlap(one: LabelBox, other: LabelBox): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function squaresOf({ x, y, width, height }: LabelBox): string[] {
  const keys: string[] = [];
  for (
    let column = Math.floor(x / SQUARE);
    column <= Math.floor((x + width) / SQUARE);
    column += 1
  ) {
    for (let row = Math.floor(y / SQUARE); row <= Math.floor((y + height) / SQUARE); row += 1) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}

/** The beginning of a title, cut between words where it can be; by characters as people see them. */
export function shortTitle(title: string, longest: number): string {
  const signs = [...new Intl.Segmenter('en').segment(title.slice(0, 8 * longest))];
  if (signs.length <= longest && title.length <= 8 * longest) return title;
  const cut = signs
    .slice(0, longest - 1)
    .map(({ segment }) => segment)
    .join('');
  const blank = cut.lastIndexOf(' ');
  return `${blank > longest / 2 ? cut.slice(0, blank) : cut}…`;
}

/** Roughly the width of a text in ems: signs of East Asian scripts are as wide as high. */
export function widthInEms(text: string): number {
  let ems = 0;
  for (const sign of text) ems += (sign.codePointAt(0) ?? 0) >= 0x1100 ? 1 : 0.56;
  return ems;
}

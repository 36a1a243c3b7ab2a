/** Widths of characters of Verdana in thousandths of its size, about; the first group that has a character counts. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijlI.,:;'|!·]/, 330],
  [/[ \-()/frt]/, 400],
  [/[ckszvxyJ]/, 560],
  [/[mwMW%]/, 950],
  [/[A-Z]/, 710],
  [/[!-~]/, 630],
];
/** Of characters of other scripts. */
const WIDE = 1_000;
const SIZE = 11;

/** The width of a text in a badge, in whole pixels. */
export function textWidth(text: string): number {
  const thousandths = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  return Math.ceil((thousandths * SIZE) / 1_000);
}

function widthOf(character: string): number {
  return WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? WIDE;
}

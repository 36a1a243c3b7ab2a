/** Of some citations; no two words of one are in another. */
const SENTENCES = [
  ['Müller’s graphs are the origin.', 'Trees, not so.'],
  [],
  ['M\u00fcllers trees\ncome first.', 'On graphs: "\\nothing".'],
  ['GRA\u00adPHS of mu\u0308ller'],
  ['Nothing of the kind.'],
];

export function sentencesOf(index: number): readonly string[] {
  return SENTENCES[index % SENTENCES.length] ?? [];
}

const HEADINGS = ['2. Methods', 'Results', null, 'RELATED WORK', 'Thanks', 'Results'];

/** The heading above each sentence of a citation. */
export function headingOf(index: number, place: number): string | null {
  return HEADINGS[(index + place * 4) % HEADINGS.length] ?? null;
}

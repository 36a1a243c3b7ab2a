/** Signs of a title that stand beside a paper. */
const LONGEST = 26;

/**
 * What a paper is called in a drawing: the family name of its first author, as far as the last word of a name is one, and
 * the year where places do not tell it. The beginning of the title where no author is known.
 */
export function shortName(author: string | null, title: string, year: number | null): string {
  const name = author === null ? '' : familyName(author);
  const called = name === '' ? beginning(title, LONGEST) : beginning(name, LONGEST);
  return year === null ? called : `${called} ${year}`;
}

/** "Byron, Ada" and "Ada Byron" are Byron; a name without a blank is itself. */
function familyName(author: string): string {
  const [family, given] = author.split(',');
  if (given !== undefined && family !== undefined) return family.trim();
  return author.trim().split(/\s+/u).at(-1) ?? '';
}

/** Cut between words where it can be; by characters as people see them. */
export function beginning(text: string, longest: number): string {
  // Not half a sign at the end.
  const few = text.slice(0, 12 * longest).replace(/\p{Surrogate}$/u, '');
  const signs = [...new Intl.Segmenter('en').segment(few)];
  if (signs.length <= longest && few.length === text.length) return text;
  const cut = signs
    .slice(0, longest - 1)
    .map(({ segment }) => segment)
    .join('');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > longest / 2 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}

/** Roughly the width of a text in ems: signs of East Asian scripts are as wide as they are high. */
export function widthInEms(text: string): number {
  let ems = 0;
  for (const sign of text) ems += (sign.codePointAt(0) ?? 0) >= 0x1100 ? 1.02 : 0.6;
  return ems;
}

/** As many as a citation of a paper names before it says "et al.". */
const MOST_NAMED = 3;

/** The authors of a paper in a citation of it: one, two, three, or the first of more. Null when none is known. */
export function authorsText(
  names: readonly string[] | null,
  authorCount: number | null,
): string | null {
  const [first] = names ?? [];
  if (names === null || first === undefined) return null;
  if ((authorCount ?? 0) > MOST_NAMED || names.length > MOST_NAMED) return `${first} et al.`;
  return new Intl.ListFormat('en-GB').format(names);
}

/** A title with a full stop, unless it ends as a sentence of its own. */
export function asSentence(title: string): string {
  return /[.?!。？！…]["'”’»)]?$/u.test(title) ? title : `${title}.`;
}

/** What stands behind a name, and belongs to nobody's given names. `V` is more often an initial. */
export const NAME_SUFFIX = /^(?:jr\.?|jnr\.?|sr\.?|snr\.?|II|III|IV|[2-9](?:nd|rd|th))$/iu;
interface NameParts {
  readonly given: string;
  readonly family: string;
  readonly suffix?: string | undefined;
}

/** A name as a paper prints it: given names, family name, suffix, which some put behind the given names instead. */
export function printedName({ given, family, suffix = '' }: NameParts): string {
  const first = given.trim();
  const at = family.trim() === '' ? 0 : first.lastIndexOf(' ');
  const misplaced = at > 0 && NAME_SUFFIX.test(first.slice(at + 1));
  const parts = misplaced
    ? [first.slice(0, at).replace(/,$/, ''), family, first.slice(at + 1), suffix]
    : [first, family, suffix];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * `Family, Given` as it is printed on a paper, with a suffix at the end: `Hill, Ann, Jr.`. Other names with more commas are
 * ambiguous and left unchanged.
 */
export function givenNameFirst(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const suffix = parts.slice(1).find((part) => isSuffix(part, parts));
  const names = parts.filter((part, at) => at === 0 || part !== suffix);
  if (parts.length === 1 || names.length > 2) return name;
  const [family = '', given = ''] = names;
  return printedName({ given, family, suffix });
}

/** `Ivanov, II` has initials; `Ivan Ivanov, II` and `Ivanov, Ivan, II` a suffix. */
function isSuffix(part: string, parts: readonly string[]): boolean {
  const couldBeInitials = part === 'II' && parts.length === 2 && !parts[0]?.includes(' ');
  return NAME_SUFFIX.test(part) && !couldBeInitials;
}

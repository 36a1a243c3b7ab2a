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

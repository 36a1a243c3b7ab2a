/** A name as bibliographies take it apart; `literal` for one that cannot be, such as that of an organisation. */
export type PersonName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      /** Such as `van der`: it stays before the family name. */
      readonly particle: string;
      /** Such as `Jr.`. */
      readonly suffix: string;
    };

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
/** In the name of an organisation, and between names in BibTeX. */
const AND = /(?:^|\s)and(?:$|\s)/iu;
/** A word in lower case within a name, as `von` or `de la`. */
const PARTICLE = /^\p{Ll}[\p{Ll}'’]*$/u;

/**
 * The parts of a name as sources spell it: `Family, Given`, or `Given Family`, of which the last word is the family name
 * with the particles before it. Which of several words are the family name is not known otherwise. Any other number of
 * commas, a digit, `and` or a single word makes a literal.
 */
export function personName(text: string): PersonName {
  const name = text.trim().replace(/\s+/gu, ' ');
  const parts = name.split(',').map((part) => part.trim());
  if (/\d/u.test(name) || AND.test(name) || parts.some((part) => part === '') || parts.length > 3) {
    return { literal: name };
  }
  const [family = '', second, third] = parts;
  if (second === undefined) return inOrder(name);
  if (third !== undefined) {
    return SUFFIX.test(second)
      ? { ...withParticle(family), given: third, suffix: second }
      : { literal: name };
  }
  return SUFFIX.test(second)
    ? withSuffix(inOrder(family), second)
    : { ...withParticle(family), given: second, suffix: '' };
}

function inOrder(name: string): PersonName {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 2 && SUFFIX.test(last)) {
    return withSuffix(inOrder(words.slice(0, -1).join(' ')), last);
  }
  if (words.length < 2) return { literal: name };
  const place = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const isPlaced = place > 0 && place < words.length - 1;
  const begin = isPlaced ? place : words.length - 1;
  const given = words.slice(0, begin).join(' ');
  return { ...withParticle(words.slice(begin).join(' ')), given, suffix: '' };
}

function withSuffix(name: PersonName, suffix: string): PersonName {
  return 'literal' in name ? { literal: `${name.literal}, ${suffix}` } : { ...name, suffix };
}

/** `van der Waals` in two. */
function withParticle(family: string): { family: string; particle: string } {
  const words = family.split(' ');
  const end = words.findIndex((word) => !PARTICLE.test(word));
  if (end <= 0) return { family, particle: '' };
  return { family: words.slice(end).join(' '), particle: words.slice(0, end).join(' ') };
}

/** `van der Waals, Jr., Johannes`, as BibTeX and, with the suffix at the end, RIS write it. */
export function invertedName(
  { family, given, particle, suffix }: Exclude<PersonName, { literal: string }>,
  suffixIsLast: boolean,
): string {
  const last = [particle, family].filter((part) => part !== '').join(' ');
  const parts = suffixIsLast ? [last, given, suffix] : [last, suffix, given];
  return parts.filter((part) => part !== '').join(', ');
}

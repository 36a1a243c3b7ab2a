import { foldText } from '../paper/foldText.js';

/** A name taken apart to be compared: folded, without titles, suffixes and particles. */
export interface PersonName {
  /** The last word; `GarciaMarquez` where a hyphen joins two. */
  readonly family: string;
  /** Given names in order, an initial where no more is printed. */
  readonly given: readonly string[];
}

/** Titles and suffixes. */
const NO_NAMES = new Set([
  ...['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'sir'],
  ...['jr', 'jnr', 'sr', 'snr', 'ii', 'iii', 'iv', 'phd', 'md', 'msc', 'bsc'],
]);
/** What stands before a family name, and is printed by some only. */
const PARTICLES = new Set([
  ...['van', 'von', 'der', 'den', 'ter', 'ten', 'te', 'zu', 'zur', 'af', 'av'],
  ...[
    'de',
    'del',
    'della',
    'di',
    'da',
    'das',
    'dos',
    'do',
    'du',
    'la',
    'le',
    'los',
    'las',
    'y',
    'e',
  ],
  ...['el', 'al', 'bin', 'ibn'],
]);
/** Where more authors follow that are not listed. */
const MORE = /^(?:and |& )?(?:et al\.?|others)$/;
/** Instead of a name. */
const NOBODY =
  /^(?:anon(?:ymous)?\.?|unknown|no authors?(?: listed| given)?|various(?: authors)?|n\/a|[^\p{L}]*)$/u;
const ASCII = /^[ -~]*$/;
/** Scripts in which a whole name is one word. */
const ONE_WORD =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・ー]{2,}$/u;
const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;

/** A name as printed: of a person or an organisation, of nobody, or that more authors follow. */
export function readName(printed: string): PersonName | 'nobody' | 'more' {
  const folded = (ASCII.test(printed) ? printed.toLowerCase() : foldText(printed)).trim();
  if (MORE.test(folded)) return 'more';
  if (NOBODY.test(folded)) return 'nobody';
  const words = familyLast(folded)
    .split(/\s+/u)
    .filter((word) => !NO_NAMES.has(word.replace(SIGNS, '')));
  const family = (words.pop() ?? '').replace(SIGNS, '');
  if (family === '') return 'nobody';
  if (words.length === 0 && ONE_WORD.test(family)) return { family, given: [family] };
  const given = words
    .filter((word) => !PARTICLES.has(word))
    .flatMap((word) => word.split(SIGNS))
    .filter((name) => name !== '');
  return { family, given };
}

/** `doe, jane` as `jane doe`; what else stands behind a comma is a suffix. */
function familyLast(folded: string): string {
  if (!folded.includes(',')) return folded;
  const [family = '', ...behind] = folded.split(',').map((part) => part.trim());
  const given = behind.filter((part) => !NO_NAMES.has(part.replace(SIGNS, '')));
  return given.length === 0 ? family : `${given.join(' ')} ${family}`;
}

/** How surely two names are of one person; `OPEN` where one of them prints too little to say. */
export type NameLikeness = 'FULL_NAME' | 'INITIALS' | 'OPEN' | 'NO';

/**
 * Compares two names: equal family names, and given names of which none contradicts its counterpart. Both first given names
 * in full make it FULL_NAME.
 */
export function likenessOf(a: PersonName, b: PersonName): NameLikeness {
  if (a.family !== b.family) return 'NO';
  const [first, other] = [a.given[0], b.given[0]];
  if (first === undefined || other === undefined) return 'OPEN';
  const compared = Math.min(a.given.length, b.given.length);
  for (let at = 0; at < compared; at++) if (!agree(a.given[at], b.given[at])) return 'NO';
  return isInitial(first) || isInitial(other) ? 'INITIALS' : 'FULL_NAME';
}

function agree(name = '', other = ''): boolean {
  if (isInitial(name) || isInitial(other)) return initialOf(name) === initialOf(other);
  return name === other;
}

function isInitial(name: string): boolean {
  return initialOf(name).length === name.length;
}

/** Its first character, which may be of two code units. */
function initialOf(name: string): string {
  const point = name.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point);
}

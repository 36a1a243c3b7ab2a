import { Random } from '../../src/generate/random.js';
import { ADJECTIVES, FAMILY_NAMES, FIELDS, GIVEN_NAMES, NOUNS } from '../../src/generate/words.js';

const SYLLABLES = [
  ...['ba', 'con', 'de', 'ex', 'fi', 'gra', 'hy', 'in', 'ka', 'lo', 'me', 'nu', 'op'],
  ...['pre', 'qua', 're', 'si', 'tra', 'un', 'ver', 'wi', 'xe', 'yi', 'zo', 'tion', 'ment'],
] as const;
/** Words that a compressor finds about as often as those of real abstracts. */
const VOCABULARY = vocabularyOf(8_000);
/** The larger, the more often the first words of the vocabulary come. */
const STEEPNESS = 3;

function vocabularyOf(count: number): string[] {
  const random = new Random(7);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random.integer(4) }, () => random.pick(SYLLABLES)).join(''),
  );
}

/** Words of a text, as often as in real ones: few of them very often. */
export function wordsOf(count: number, random: Random): string[] {
  return Array.from(
    { length: count },
    () => VOCABULARY[Math.floor(VOCABULARY.length * random.fraction() ** STEEPNESS)] ?? 'word',
  );
}

export function titleOf(n: number, random: Random): string {
  const head = `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} for ${random.pick(FIELDS)}`;
  return `${head}: ${wordsOf(4, random).join(' ')} ${n}`;
}

export function personOf(random: Random): string {
  const initial = String.fromCharCode(65 + random.integer(26));
  return `${random.pick(GIVEN_NAMES)} ${initial}. ${random.pick(FAMILY_NAMES)}`;
}

const FIRST_DAY = Date.UTC(1970, 0, 1);
const LAST_DAY = Date.UTC(2025, 11, 31);

/** The day on which paper `n` of so many was published. */
export function dayOf(n: number, papers: number): string {
  const day = new Date(FIRST_DAY + (n / papers) * (LAST_DAY - FIRST_DAY));
  return day.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

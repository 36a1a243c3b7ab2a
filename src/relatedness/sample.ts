import { PAPER_ID_ALPHABET } from '../paper/paperId.js';

/** Citers of one paper that co-citation looks at; of more, a sample of about this size is taken. */
export const MOST_SAMPLED_CITERS = 20_000;
/** Citers that the references of one paper may have together for coupling to look at all of them. */
export const MOST_COUPLINGS = 500_000;

/** Below every, and above every, last part of an id. */
const ALL = '~';
/** Characters of an id that decide whether it is in a sample. `coCitedPapers.cypher` cuts as many. */
const DIGITS = 7;

/**
 * The bound below which the last characters of an id lie for about `wanted` of `population` papers. Ids are
 * random, so these characters are a hash of the paper, with a seed drawn when it was created: the same papers
 * are in the sample every time, and what is in a smaller sample is in every larger one.
 */
export function sampleBound(population: number, wanted = MOST_SAMPLED_CITERS): string {
  if (population <= wanted) return ALL;
  const base = PAPER_ID_ALPHABET.length;
  let rest = Math.floor((wanted / population) * base ** DIGITS);
  let bound = '';
  for (let digit = 0; digit < DIGITS; digit += 1) {
    bound = (PAPER_ID_ALPHABET[rest % base] ?? '') + bound;
    rest = Math.floor(rest / base);
  }
  return bound;
}

import type { Random } from './random.js';
import {
  ADJECTIVES,
  FAMILY_NAMES,
  FIELDS,
  GIVEN_NAMES,
  NOUNS,
  SENTENCES,
  VENUES,
} from './words.js';

/** The source of all records in a synthetic graph. */
export const SOURCE = { source: 'synthetic', version: '1' } as const;

const FIRST_DAY = Date.UTC(1970, 0, 1);
const LAST_DAY = Date.UTC(2025, 11, 31);

/** The identifier by which citations name paper `n`. The prefix is the one kept for examples. */
export function identifierOf(n: number): string {
  return `doi:10.5555/synthetic.${n}`;
}

/** The record of paper `n`, in time order. */
export function paperRecord(n: number, papers: number, random: Random): object {
  const title = `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} for ${random.pick(FIELDS)}, ${n}`;
  const authors = Array.from({ length: 1 + random.integer(6) }, () => ({
    name: `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`,
  }));
  const identifiers = [identifierOf(n), ...(random.oneIn(10) ? [`${identifierOf(n)}.v2`] : [])];
  return {
    paper: {
      identifiers,
      ...SOURCE,
      title,
      ...(random.fraction() < 0.6 ? { summary: `Studies ${title.toLowerCase()}.` } : {}),
      ...(random.fraction() < 0.2 ? { abstract: abstractOf(random) } : {}),
      authors,
      venue: random.pick(VENUES),
      ...publishedOn(n, papers, random),
      ...(random.oneIn(3) ? { reportedCitationCount: random.integer(500) } : {}),
      ...(random.oneIn(2_000) ? { retraction: { status: 'RETRACTED' } } : {}),
    },
  };
}

function abstractOf(random: Random): string {
  return Array.from({ length: 5 + random.integer(6) }, () => random.pick(SENTENCES)).join(' ');
}

/** Some dates are known to the day, some to the month or the year, and some not at all. */
function publishedOn(n: number, papers: number, random: Random): { publishedOn?: string } {
  const day = new Date(FIRST_DAY + (n / papers) * (LAST_DAY - FIRST_DAY)).toISOString();
  const length = random.weighted([
    [10, 0.48],
    [7, 0.2],
    [4, 0.3],
    [0, 0.02],
  ]);
  return length === 0 ? {} : { publishedOn: day.slice(0, length) };
}

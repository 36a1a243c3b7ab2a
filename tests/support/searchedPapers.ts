import fc from 'fast-check';
import type { PaperFilterInput } from '../../src/hubs/paperFilter.js';
import { dateKeyOf } from '../../src/paper/partialDate.js';

/** Words of which none begins another. */
const WORDS = ['zebra', 'quark', 'lattice', 'Müller', '深度'] as const;
const DATES = [null, '2018-12-31', '2019', '2019-12-31', '2020-03', '2021-01-01'] as const;
const VENUES = ['Alpha', 'Beta "x"\\', '1|a', null] as const;
const LANGUAGES = ['de', 'en', null] as const;
const AUTHORS = ['Ada', 'Bo', 'Cy'] as const;
/** Tiers that begin within the few citers of these papers. */
export const SMALL_TIERS = { hub: 2, superHub: 4, megaHub: 6 };
const MOST_CITERS = 7;

/** A paper before it is stored. */
export interface SearchedPaper {
  readonly words: readonly string[];
  readonly publishedOn: string | null;
  readonly venue: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly hasArxiv: boolean;
  readonly retracted: boolean;
  readonly citers: number;
}

export const searchedPapers: fc.Arbitrary<readonly SearchedPaper[]> = fc.array(
  fc.record({
    words: fc.subarray([...WORDS], { minLength: 1 }),
    publishedOn: fc.constantFrom(...DATES),
    venue: fc.constantFrom(...VENUES),
    language: fc.constantFrom(...LANGUAGES),
    authors: fc.subarray([...AUTHORS]),
    hasArxiv: fc.boolean(),
    retracted: fc.boolean(),
    citers: fc.nat(MOST_CITERS),
  }),
  { minLength: 20, maxLength: 30, size: 'max' },
);

const condition: fc.Arbitrary<PaperFilterInput> = fc.oneof(
  fc.record({ tier: fc.constantFrom('HUB', 'SUPER_HUB', 'MEGA_HUB') }),
  fc.record({ minimumCiters: fc.nat(MOST_CITERS) }),
  fc.record({ yearFrom: fc.constantFrom(2018, 2019, 2020) }),
  fc.record({ yearTo: fc.constantFrom(2020, 2021) }),
  fc.record({ venue: fc.constantFrom('Alpha', 'Alpha', 'Beta "x"\\', 'Gamma') }),
  fc.record({ language: fc.constantFrom('de', 'EN', 'und') }),
  fc.record({ authors: fc.subarray([...AUTHORS], { minLength: 1, maxLength: 2 }) }),
  fc.record({ identifierScheme: fc.constantFrom('ARXIV', 'ARXIV', 'DOI', 'PMID') }),
  fc.record({ retracted: fc.boolean() }),
  fc.record({ label: fc.constantFrom('INSUFFICIENT_EVIDENCE', 'METHOD_REFERENCE') }),
);

/** Up to two words, and up to two conditions. */
export const paperQuestion = fc.record({
  words: fc.subarray([...WORDS], { maxLength: 2 }),
  filter: fc
    .array(condition, { maxLength: 2 })
    .map((conditions): PaperFilterInput => Object.assign({}, ...conditions) as PaperFilterInput),
  size: fc.integer({ min: 1, max: 7 }),
});
export type PaperQuestion = typeof paperQuestion extends fc.Arbitrary<infer Value> ? Value : never;

/** The records of some papers. Citers have no words, and are found by none. */
export function searchedLines(papers: readonly SearchedPaper[]): object[] {
  const origin = { source: 'test', version: '1' };
  return papers.flatMap((paper, index) => [
    {
      paper: {
        identifiers: [
          identifierOf(index),
          ...(paper.hasArxiv ? [`arxiv:1803.${String(index).padStart(5, '0')}`] : []),
        ],
        title: paper.words.join(' '),
        ...(paper.authors.length > 0 && { authors: paper.authors.map((name) => ({ name })) }),
        ...(paper.publishedOn && { publishedOn: paper.publishedOn }),
        ...(paper.venue && { venue: paper.venue }),
        ...(paper.language && { language: paper.language }),
        ...(paper.retracted && { retraction: { status: 'PARTIALLY_RETRACTED' } }),
        ...origin,
      },
    },
    ...Array.from({ length: paper.citers }, (_, citer) => ({
      citation: {
        ...{ citing: `doi:10.8/citer-${citer}`, cited: identifierOf(index), ...origin },
        role: 'METHOD',
      },
    })),
  ]);
}

export function identifierOf(index: number): string {
  return `doi:10.8/paper-${index}`;
}

/** What the API says of a paper itself. */
export interface SeenPaper {
  readonly id: string;
  readonly citationProfile: { readonly label: string };
}

/** Whether a search finds a paper, by the words of the schema. */
export function isFound(
  paper: SearchedPaper,
  { citationProfile: { label } }: SeenPaper,
  { words, filter }: Pick<PaperQuestion, 'words' | 'filter'>,
): boolean {
  const year = paper.publishedOn === null ? null : Number(paper.publishedOn.slice(0, 4));
  const asked = (name: keyof PaperFilterInput): boolean => filter[name] !== undefined;
  return (
    words.every((word) => paper.words.includes(word)) &&
    (!asked('tier') || filter.tier === tierOf(paper.citers)) &&
    paper.citers >= (filter.minimumCiters ?? 0) &&
    (!asked('yearFrom') || (year !== null && year >= (filter.yearFrom ?? 0))) &&
    (!asked('yearTo') || (year !== null && year <= (filter.yearTo ?? 0))) &&
    (!asked('venue') || filter.venue === paper.venue) &&
    (!asked('language') || filter.language?.toLowerCase() === paper.language) &&
    (filter.authors ?? []).every((author) => paper.authors.includes(author)) &&
    (!asked('identifierScheme') ||
      filter.identifierScheme === 'DOI' ||
      (filter.identifierScheme === 'ARXIV' && paper.hasArxiv)) &&
    (!asked('retracted') || filter.retracted === paper.retracted) &&
    (!asked('label') || filter.label === label)
  );
}

export function tierOf(citers: number): string | null {
  if (citers >= SMALL_TIERS.megaHub) return 'MEGA_HUB';
  if (citers >= SMALL_TIERS.superHub) return 'SUPER_HUB';
  return citers >= SMALL_TIERS.hub ? 'HUB' : null;
}

/** The place of a paper in an order, greatest first. */
export function placeIn(order: string, { publishedOn, citers }: SearchedPaper): string {
  return order === 'NEWEST' ? dateKeyOf(publishedOn) : String(citers).padStart(3, '0');
}

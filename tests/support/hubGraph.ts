import type { Polarity } from '../../src/citation/polarity.js';
import type { Role } from '../../src/citation/role.js';
import type { PaperFilterInput } from '../../src/hubs/paperFilter.js';
import { dateKeyOf } from '../../src/paper/partialDate.js';

/**
 * Tiers begin at 10, 100 and 101 citers: one below, at and above every bound, and those of 30 in the choice
 * of indexes.
 */
export const HUB_TIERS = { hub: 10, superHub: 100, megaHub: 101 };
const CITER_COUNTS = [9, 10, 11, 29, 30, 31, 99, 100, 101];
/** At the ends of ranges of years, in a number that has no factor in common with the kinds. */
const DATES = ['2023', '2023-01-01', '2022-12-31', '2024-12-31', '2025-01-01', null, '2010-06'];

interface Kind {
  readonly label: string;
  readonly roles: readonly Role[];
  /** Of how many citations one contradicts; 0 for none. */
  readonly oneIn: number;
}
/** Six papers of each number of citers, so that pages end between equals. */
const KINDS: readonly Kind[] = [
  { label: 'METHOD_REFERENCE', roles: ['METHOD'], oneIn: 3 },
  { label: 'METHOD_REFERENCE', roles: ['METHOD'], oneIn: 0 },
  { label: 'METHOD_REFERENCE', roles: ['METHOD'], oneIn: 8 },
  { label: 'BACKGROUND_REFERENCE', roles: ['BACKGROUND'], oneIn: 2 },
  { label: 'INSUFFICIENT_EVIDENCE', roles: ['UNCLASSIFIED'], oneIn: 3 },
  { label: 'INSUFFICIENT_EVIDENCE', roles: ['UNCLASSIFIED'], oneIn: 0 },
];

export interface ModelHub extends Kind {
  readonly identifier: string;
  readonly citerCount: number;
  readonly publishedOn: string | null;
  readonly venue: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly hasArxiv: boolean;
  readonly retracted: boolean;
}

/** In numbers without a factor in common with each other, the kinds and the dates, so that all occur together. */
const VENUES = ['Alpha', 'Beta', null, 'Alpha', 'Beta'];
const LANGUAGES = ['de', null, 'en', 'de'];
const AUTHORS = [['Ada', 'Bo'], ['Bo'], []];

export const MODEL_HUBS: readonly ModelHub[] = CITER_COUNTS.flatMap((citerCount, row) =>
  KINDS.map((kind, column) => {
    const index = row * KINDS.length + column;
    const identifier = `doi:10.4/hub-${index}`;
    return {
      ...kind,
      identifier,
      citerCount,
      publishedOn: DATES[index % DATES.length] ?? null,
      venue: VENUES[index % VENUES.length] ?? null,
      language: LANGUAGES[index % LANGUAGES.length] ?? null,
      authors: AUTHORS[(index + row) % AUTHORS.length] ?? [],
      hasArxiv: (index + row) % 4 === 1,
      retracted: (index + row) % 5 === 2,
    };
  }),
);

export function hubLines(): object[] {
  const origin = { source: 'test', version: '1' };
  return MODEL_HUBS.flatMap((hub) => {
    const { identifier, citerCount } = hub;
    return [
      { paper: { ...factsOf(hub), ...origin } },
      ...Array.from({ length: citerCount }, (_, citer) => ({
        citation: {
          citing: `doi:10.4/citer-${citer}`,
          cited: identifier,
          role: hub.roles[citer % hub.roles.length],
          polarity: polarityOf(hub, citer),
          ...origin,
        },
      })),
    ];
  });
}

function factsOf(hub: ModelHub): object {
  const { identifier, publishedOn, venue, language, authors, hasArxiv, retracted } = hub;
  const number = identifier.replace(/.*-/, '').padStart(5, '0');
  return {
    identifiers: [identifier, ...(hasArxiv ? [`arxiv:1803.${number}`] : [])],
    title: 'Zebrafish hub',
    ...(publishedOn === null ? {} : { publishedOn }),
    ...(venue === null ? {} : { venue }),
    ...(language === null ? {} : { language }),
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
    ...(retracted ? { retraction: { status: 'WITHDRAWN' } } : {}),
  };
}

function polarityOf({ oneIn }: Kind, citer: number): Polarity {
  return oneIn > 0 && citer % oneIn === 0 ? 'CONTRADICTING' : 'SUPPORTING';
}

/** Whether a hub passes a filter, by the words of the schema. */
export function passesPaperFilter(hub: ModelHub, filter: PaperFilterInput): boolean {
  const { tier, minimumCiters, publishedFrom, publishedTo, label, contested } = filter;
  const { publishedOn, citerCount } = hub;
  const date = publishedOn === null ? null : dateKeyOf(publishedOn);
  const isFrom = (bound: string): boolean => date !== null && date >= bound;
  const isTo = (bound: string): boolean => date !== null && date.slice(0, bound.length) <= bound;
  return (
    (!tier || tier === tierOf(citerCount)) &&
    (!minimumCiters || citerCount >= minimumCiters) &&
    (!publishedFrom || isFrom(publishedFrom)) &&
    (!publishedTo || isTo(publishedTo)) &&
    (!label || label === hub.label) &&
    (typeof contested !== 'boolean' || contested === isContested(hub)) &&
    passesFacts(hub, filter)
  );
}

/** Whether at least three citing papers contradict a hub. */
function isContested({ citerCount, oneIn }: ModelHub): boolean {
  return oneIn > 0 && Math.ceil(citerCount / oneIn) >= 3;
}

function passesFacts(hub: ModelHub, filter: PaperFilterInput): boolean {
  const { yearFrom, yearTo, venue, language, authors, identifierScheme, retracted } = filter;
  const year = hub.publishedOn === null ? null : Number(hub.publishedOn.slice(0, 4));
  return (
    (!yearFrom || (year !== null && year >= yearFrom)) &&
    (!yearTo || (year !== null && year <= yearTo)) &&
    (!venue || venue === hub.venue) &&
    (!language || language === hub.language) &&
    (authors ?? []).every((author) => hub.authors.includes(author)) &&
    (identifierScheme !== 'ARXIV' || hub.hasArxiv) &&
    (typeof retracted !== 'boolean' || retracted === hub.retracted)
  );
}

function tierOf(citerCount: number): string | null {
  if (citerCount < 10) return null;
  if (citerCount < 100) return 'HUB';
  return citerCount === 100 ? 'SUPER_HUB' : 'MEGA_HUB';
}

/** What hubs are ordered by, greatest first; null for those that an order leaves out. */
export function placeOf(hub: ModelHub, orderBy: string): string | null {
  if (orderBy === 'NEWEST') return dateKeyOf(hub.publishedOn);
  // No author is known by an identifier here, so all citers are independent.
  if (['CITERS', 'INDEPENDENT_CITERS'].includes(orderBy))
    return String(hub.citerCount).padStart(5, '0');
  return hub.oneIn === 0 ? null : contradictingLow(hub).toFixed(6);
}

/** The lower end of the Wilson score interval, by its formula. */
function contradictingLow({ citerCount, oneIn }: ModelHub): number {
  const z = 1.959964;
  const share = Math.ceil(citerCount / oneIn) / citerCount;
  const half = z * Math.sqrt((share * (1 - share)) / citerCount + z ** 2 / (4 * citerCount ** 2));
  return (share + z ** 2 / (2 * citerCount) - half) / (1 + z ** 2 / citerCount);
}

import fc from 'fast-check';
import { SOME_POLARITIES, SOME_ROLES } from './randomGraph.js';
import type { SchemaClient } from './schemaClient.js';
import { importLines } from './testGraph.js';

/** The facets that have pages. */
export const FACETS = ['byYear', 'byVenue', 'byLanguage', 'byAuthor'] as const;
export type Facet = (typeof FACETS)[number];

/** Names in which cursors and orders could go wrong: with their separators, in other scripts, beyond the basic plane. */
const NAMES = ['a', 'A', 'a b', 'a|b', '1|a', 'é', '\uffee', '𝒜', 'Ω', "O'N", '"', '%7C'];
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });

/** A paper that cites the hub, and its citation. */
export interface HubCiter {
  readonly publishedOn: string | null;
  readonly venue: string | null;
  readonly language: string | null;
  readonly authors: readonly string[] | null;
  readonly hasSummary: boolean;
  readonly role: (typeof SOME_ROLES)[number];
  readonly polarity: (typeof SOME_POLARITIES)[number];
}

export const citedHub: fc.Arbitrary<readonly HubCiter[]> = fc.array(
  fc.record({
    publishedOn: maybe(fc.constantFrom('2018', '2019-12-31', '2020', '1007', '2021-01-01')),
    venue: maybe(fc.constantFrom(...NAMES)),
    language: maybe(fc.constantFrom('en', 'de', 'fr', 'cop')),
    authors: maybe(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 })),
    hasSummary: fc.boolean(),
    role: fc.constantFrom(...SOME_ROLES),
    polarity: fc.constantFrom(...SOME_POLARITIES),
  }),
  { minLength: 12, maxLength: 40, size: 'max' },
);

export interface HubFilter {
  readonly roles: readonly string[] | null;
  readonly polarities: readonly string[] | null;
  readonly yearFrom: number | null;
  readonly hasSummary: boolean | null;
  readonly venue: string | null;
}

export const hubFilter: fc.Arbitrary<HubFilter> = fc.record({
  roles: maybe(fc.subarray([...SOME_ROLES], { minLength: 1 })),
  polarities: maybe(fc.subarray([...SOME_POLARITIES], { minLength: 2 })),
  yearFrom: maybe(fc.constantFrom(2019, 2020)),
  hasSummary: maybe(fc.boolean()),
  venue: fc.option(fc.constantFrom('a', 'a|b'), { freq: 1 }),
});

let stored = 0;

/** Stores a hub beside those that are there, and answers its id. */
export async function storeCitedHub(
  client: SchemaClient,
  citers: readonly HubCiter[],
): Promise<string> {
  stored += 1;
  const [hub, origin] = [`doi:10.9/hub-${stored}`, { source: 'test', version: 1 }];
  const given = (facts: object) =>
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const lines = citers.flatMap(({ hasSummary, role, polarity, authors, ...facts }, index) => {
    const citing = `doi:10.9/hub-${stored}-citer-${index}`;
    const summary = hasSummary ? 'A summary.' : null;
    const people = authors?.map((name) => ({ name })) ?? null;
    return [
      {
        paper: {
          ...{ identifiers: [citing], ...origin },
          ...given({ ...facts, summary, authors: people }),
        },
      },
      { citation: { citing, cited: hub, role, polarity, ...origin } },
    ];
  });
  await importLines(client.graph, [
    { paper: { identifiers: [hub], title: hub, ...origin } },
    ...lines,
  ]);
  const { paper } = await client.data<{ paper: { id: string } }>(
    'query ($hub: ID!) { paper(id: $hub) { id } }',
    { hub },
  );
  return paper.id;
}

/** The values of a facet with their counts, in the order of the facet, and how many citers have none. */
export function recounted(citers: readonly HubCiter[], facet: Facet, filter: HubFilter) {
  const lists = citers.filter((citer) => passes(citer, filter)).map(VALUES[facet]);
  const values = lists.flatMap((list) => [...new Set(list)]);
  const counts = [...new Set(values)].map((value) => ({
    value,
    count: values.filter((each) => each === value).length,
  }));
  counts.sort((a, b) =>
    facet === 'byYear'
      ? Number(b.value) - Number(a.value)
      : b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1),
  );
  return { counts, unknown: lists.filter(({ length }) => length === 0).length };
}

const VALUES: Readonly<Record<Facet, (citer: HubCiter) => readonly (string | number)[]>> = {
  byYear: ({ publishedOn }) => (publishedOn === null ? [] : [Number(publishedOn.slice(0, 4))]),
  byVenue: ({ venue }) => (venue === null ? [] : [venue]),
  byLanguage: ({ language }) => (language === null ? [] : [language]),
  byAuthor: ({ authors }) => authors ?? [],
};

function passes(citer: HubCiter, filter: HubFilter): boolean {
  const { roles, polarities, yearFrom, hasSummary, venue } = filter;
  const year = Number(citer.publishedOn?.slice(0, 4) ?? 0);
  return (
    (roles?.includes(citer.role) ?? true) &&
    (polarities?.includes(citer.polarity) ?? true) &&
    (yearFrom === null || year >= yearFrom) &&
    (hasSummary === null || citer.hasSummary === hasSummary) &&
    (venue === null || citer.venue === venue)
  );
}

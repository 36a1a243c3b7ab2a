import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CITERS, HUB, fixtureLines, type FixtureCiter } from '../support/citationFixture.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

const VENUES = ['Annals', 'Zeitschrift', 'Bulletin', null, 'Annals'];
const LANGUAGES = ['en', 'fr', 'en', null, 'de', 'en', 'fr'];
const AUTHORS = [['Ada', 'Bela'], ['Ada', 'Ada'], null, ['Cleo']];

const QUERY = `query ($id: ID!, $filter: CitationFilter, $first: Int!) {
  paper(id: $id) { citerFacets(filter: $filter) {
    byRole { role count citers(first: 100) { totalCount edges { role } } }
    byPolarity { polarity count citers(first: 100) { totalCount edges { polarity } } }
    byYear(first: $first) {
      buckets { year count citers(first: 100) { totalCount edges { node { year } } } } others unknown }
    byVenue(first: $first) { buckets { venue count citers(first: 100) { totalCount edges { role } } } others unknown }
    byLanguage(first: $first) { buckets { language count citers(first: 100) { totalCount edges { role } } } others unknown }
    byAuthor(first: $first) { buckets { author count citers(first: 100) { totalCount edges { role } } } others unknown } } } }`;

type Counts = [value: unknown, count: number][];
interface Bucket {
  readonly [value: string]: unknown;
  readonly count: number;
  readonly citers?: { readonly totalCount: number; readonly edges: readonly object[] };
}
interface Some {
  readonly buckets: Bucket[];
  readonly others: number;
  readonly unknown: number;
}
type Facets = Record<'byRole' | 'byPolarity', Bucket[]> &
  Record<'byYear' | 'byVenue' | 'byLanguage' | 'byAuthor', Some>;

const venueOf = (index: number) => VENUES[index % VENUES.length] ?? null;
const languageOf = (index: number) => LANGUAGES[index % LANGUAGES.length] ?? null;
const authorsOf = (index: number) => AUTHORS[index % AUTHORS.length] ?? null;

describe('facets of the citers', () => {
  let client: SchemaClient;
  beforeAll(async () => {
    client = await connectSchemaClient();
    await refillGraph(client.graph, [
      ...fixtureLines(),
      ...CITERS.map(({ identifier }, index) => {
        const [venue, authors] = [venueOf(index), authorsOf(index)];
        const language = languageOf(index);
        const facts = {
          ...(venue === null ? {} : { venue }),
          ...(language === null ? {} : { language }),
          ...(authors === null ? {} : { authors: authors.map((name) => ({ name })) }),
        };
        return { paper: { identifiers: [identifier], ...facts, source: 'test', version: 1 } };
      }),
    ]);
  });
  afterAll(() => client.graph.close());

  async function facets(filter: object = {}, first = 100, id = HUB): Promise<Facets> {
    const { paper } = await client.data<{ paper: { citerFacets: Facets } }>(QUERY, {
      id,
      filter,
      first,
    });
    return paper.citerFacets;
  }

  test.each<[object, (citer: FixtureCiter, index: number) => boolean]>([
    [{}, () => true],
    [
      { roles: ['METHOD', 'UNCLASSIFIED'] },
      ({ role }) => ['METHOD', 'UNCLASSIFIED'].includes(role),
    ],
    [
      { yearFrom: 2019, yearTo: 2019 },
      ({ publishedOn }) => publishedOn?.startsWith('2019') === true,
    ],
    [
      { polarities: ['NEUTRAL'], influential: true, hasSummary: true },
      ({ polarity, influential, summary }) =>
        polarity === 'NEUTRAL' && influential === true && summary !== null,
    ],
    [{ titleContains: 'graphs' }, ({ title }) => title.includes('Graphs')],
    [{ venue: 'Annals' }, (_, index) => venueOf(index) === 'Annals'],
    [{ language: 'fr-CA' }, (_, index) => languageOf(index) === 'fr'],
    [{ language: 'und' }, () => false],
    [
      { authors: ['Ada', 'Bela'], roles: ['METHOD', 'BACKGROUND'] },
      ({ role }, index) =>
        ['METHOD', 'BACKGROUND'].includes(role) &&
        ['Ada', 'Bela'].every((name) => authorsOf(index)?.includes(name)),
    ],
    [{ roles: [] }, () => false],
  ])('count what passes %j', async (filter, passes) => {
    const found = await facets(filter);
    const kept = [...CITERS.entries()].filter(([index, citer]) => passes(citer, index));
    const expected = (valuesOf: (citer: FixtureCiter, index: number) => unknown[]) =>
      countsOf(kept.flatMap(([index, citer]) => [...new Set(valuesOf(citer, index))]));
    expect(countsIn('role', found.byRole)).toEqual(expected(({ role }) => [role]));
    expect(countsIn('polarity', found.byPolarity)).toEqual(expected(({ polarity }) => [polarity]));
    const known = (counts: Counts) => counts.filter(([value]) => value !== null);
    const years = expected(({ publishedOn }) => [
      publishedOn === null ? null : Number(publishedOn.slice(0, 4)),
    ]);
    expect(countsIn('year', found.byYear.buckets)).toEqual(known(years));
    const venues = expected((_, index) => [venueOf(index)]);
    expect(countsIn('venue', found.byVenue.buckets)).toEqual(known(venues));
    const languages = expected((_, index) => [languageOf(index)]);
    expect(countsIn('language', found.byLanguage.buckets)).toEqual(known(languages));
    const authors = expected((_, index) => authorsOf(index) ?? [null]);
    expect(countsIn('author', found.byAuthor.buckets)).toEqual(known(authors));
    for (const [{ unknown, others }, counts] of [
      [found.byYear, years],
      [found.byVenue, venues],
      [found.byLanguage, languages],
      [found.byAuthor, authors],
    ] as const) {
      expect({ unknown, others }).toEqual({ unknown: new Map(counts).get(null) ?? 0, others: 0 });
    }
  });

  test('lead to the citers that they count', async () => {
    const { byRole, byPolarity, byYear, byVenue, byLanguage, byAuthor } = await facets({
      roles: ['METHOD', 'DATASET'],
      yearFrom: 2019,
      authors: ['Ada'],
    });
    const few = [byYear, byVenue, byLanguage, byAuthor].flatMap(({ buckets }) => buckets);
    expect(few.length).toBeGreaterThan(5);
    for (const { count, citers } of [...byRole, ...byPolarity, ...few]) {
      expect(citers?.totalCount).toBe(count);
      expect(citers?.edges).toHaveLength(count);
    }
    for (const { role, citers } of byRole) {
      expect(citers?.edges.every((edge) => (edge as { role: string }).role === role)).toBe(true);
    }
  });

  test('are in order, and say how many there are besides', async () => {
    const all = await facets();
    const some = await facets({}, 2);
    expect(all.byYear.buckets.map(({ year }) => year)).toEqual([2021, 2020, 2019]);
    expect(all.byVenue.buckets.map(({ venue }) => venue)).toEqual([
      'Annals',
      'Bulletin',
      'Zeitschrift',
    ]);
    expect(all.byLanguage.buckets.map(({ language }) => language)).toEqual(['en', 'fr', 'de']);
    expect(all.byAuthor.buckets.map(({ author }) => author)).toEqual(['Ada', 'Bela', 'Cleo']);
    for (const axis of ['byYear', 'byVenue', 'byLanguage', 'byAuthor'] as const) {
      const { buckets, unknown } = all[axis];
      expect(some[axis]).toEqual({ buckets: buckets.slice(0, 2), others: 1, unknown });
    }
    const counts = all.byRole.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('of a paper that nobody cites are empty', async () => {
    const nothing = { buckets: [], others: 0, unknown: 0 };
    expect(await facets({}, 5, 'doi:10.1/second-hand-1')).toEqual({
      ...{ byRole: [], byPolarity: [] },
      ...{ byYear: nothing, byVenue: nothing, byLanguage: nothing, byAuthor: nothing },
    });
  });

  test.each([
    [
      'citerFacets(filter: { yearFrom: 0 }) { byRole { count } }',
      'filter.yearFrom: got 0, expected a year from 1 to 9998.',
    ],
    [
      'citerFacets(filter: { authors: [] }) { byRole { count } }',
      'filter.authors: got "0 authors", expected 1 to 10 authors.',
    ],
    [
      'citerFacets { byVenue(first: 0) { others } }',
      'first: got 0, expected a whole number from 1 to 100.',
    ],
  ])('refuse %s', async (fields, message) => {
    const { errors } = await client.execute(`{ paper(id: "${HUB}") { ${fields} } }`);
    expect(errors?.[0]?.message).toBe(message);
  });
});

/** Bucket by bucket, by value. */
function countsIn(name: string, buckets: readonly Bucket[]): Counts {
  return sorted(buckets.map((bucket) => [bucket[name], bucket.count]));
}

function countsOf(values: readonly unknown[]): Counts {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return sorted([...counts]);
}

function sorted(counts: Counts): Counts {
  return counts.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

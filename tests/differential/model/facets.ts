import { POLARITIES } from '../../../src/citation/polarity.js';
import { readFilter } from '../../../src/citation/filter.js';
import { ROLES } from '../../../src/citation/role.js';
import { bucketCursor, bucketList } from '../../../src/facets/facetCursor.js';
import type { FacetList } from '../../../src/relay/cursor.js';
import { citationConnection, keptCitations, type ConnectionArguments } from './citations.js';
import { checkFilter, type CitationFilter } from './filters.js';
import type { PaperFacts } from './graph.js';
import type { Model } from './model.js';
import { checkedCount, wrongInput } from './wrongInput.js';

type Counts<Value> = readonly (readonly [value: Value, count: number])[];
interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** What `Paper.citerFacets` answers. */
export function citerFacets(model: Model, paper: PaperFacts, filter: CitationFilter): object {
  checkFilter(filter);
  const counted = { paperId: paper.id, filter: readFilter(filter) };
  const kept = keptCitations(model, paper, 'citers', filter);
  const citers = kept.map(({ other }) => other);
  /** A bucket with the list of its citers: those of the filter that are in it, too. */
  const bucket = (name: string, value: unknown, count: number, own: CitationFilter): object => ({
    [name]: value,
    count,
    citers: (args: ConnectionArguments) =>
      citationConnection(model, paper, 'citers', { ...args, filter: { ...filter, ...own } }),
  });
  const roles = countsOf(kept.map(({ citation }) => citation.role));
  const polarities = countsOf(kept.map(({ citation }) => citation.polarity));
  return {
    byRole: () =>
      largestFirst(roles, (a, b) => ROLES.indexOf(a) - ROLES.indexOf(b)).map(([role, count]) =>
        bucket('role', role, count, { roles: [role] }),
      ),
    byPolarity: () =>
      largestFirst(polarities, (a, b) => POLARITIES.indexOf(a) - POLARITIES.indexOf(b)).map(
        ([polarity, count]) => bucket('polarity', polarity, count, { polarities: [polarity] }),
      ),
    byYear: (page: Page) =>
      listed(counted, page, {
        facet: 'byYear',
        counts: [...countsOf(citers.flatMap(({ year }) => year ?? []))].sort(([a], [b]) => b - a),
        unknown: citers.filter(({ year }) => year === null).length,
        placeOf: String,
        bucketOf: (year, count) => bucket('year', year, count, { yearFrom: year, yearTo: year }),
      }),
    byVenue: (page: Page) =>
      listed(counted, page, {
        facet: 'byVenue',
        counts: largestFirst(countsOf(citers.flatMap(({ venue }) => venue ?? [])), byText),
        unknown: citers.filter(({ venue }) => venue === null).length,
        placeOf: namedPlace,
        bucketOf: (venue, count) => bucket('venue', venue, count, { venue }),
      }),
    byLanguage: (page: Page) =>
      listed(counted, page, {
        facet: 'byLanguage',
        counts: largestFirst(countsOf(citers.flatMap(({ language }) => language ?? [])), byText),
        unknown: citers.filter(({ language }) => language === null).length,
        placeOf: namedPlace,
        bucketOf: (language, count) => bucket('language', language, count, { language }),
      }),
    byAuthor: (page: Page) =>
      listed(counted, page, {
        facet: 'byAuthor',
        counts: largestFirst(
          countsOf(citers.flatMap(({ authors }) => authors?.map(({ name }) => name) ?? [])),
          byText,
        ),
        unknown: citers.filter(({ authors }) => authors === null).length,
        placeOf: namedPlace,
        bucketOf: (author, count) =>
          bucket('author', author, count, { authors: [...(filter.authors ?? []), author] }),
      }),
  };
}

function countsOf<Value>(values: readonly Value[]): Counts<Value> {
  return [...new Set(values)].map((value) => [value, values.filter((v) => v === value).length]);
}

function largestFirst<Value>(
  counts: Counts<Value>,
  compare: (a: Value, b: Value) => number,
): Counts<Value> {
  return [...counts].sort(([a, more], [b, fewer]) => fewer - more || compare(a, b));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

interface Listed<Value> {
  readonly facet: FacetList;
  readonly counts: Counts<Value>;
  readonly unknown: number;
  /** The position of a value in the order, as cursors hold it. */
  readonly placeOf: (value: Value, count: number) => string;
  readonly bucketOf: (value: Value, count: number) => object;
}

/** A page of buckets. What a cursor looks like is the server's affair; where it leads is not. */
function listed<Value>(
  counted: object,
  { first, after }: Page,
  { facet, counts, unknown, placeOf, bucketOf }: Listed<Value>,
): object {
  const size = checkedCount('first', first);
  const list = bucketList(facet, counted);
  const cursors = counts.map(([value, count]) => bucketCursor(list, placeOf(value, count)));
  const start = (after ?? null) === null ? 0 : cursors.indexOf(after ?? '') + 1;
  if ((after ?? null) !== null && start === 0) throw wrongInput('after', after);
  const end = Math.min(counts.length, start + size);
  const sum = (some: Counts<Value>) => some.reduce((total, [, count]) => total + count, 0);
  const shown = counts.slice(start, end);
  return {
    buckets: shown.map(([value, count]) => bucketOf(value, count)),
    others: counts.length - shown.length,
    otherCount: sum(counts) - sum(shown),
    unknown,
    pageInfo: {
      hasNextPage: end < counts.length,
      hasPreviousPage: start > 0,
      startCursor: cursors.slice(start, end)[0] ?? null,
      endCursor: cursors.slice(start, end).at(-1) ?? null,
    },
  };
}

function namedPlace(value: string, count: number): string {
  return `${count}|${value}`;
}

import { POLARITIES } from '../../../src/citation/polarity.js';
import { ROLES } from '../../../src/citation/role.js';
import { citationConnection, keptCitations, type ConnectionArguments } from './citations.js';
import { checkFilter, type CitationFilter } from './filters.js';
import type { PaperFacts } from './graph.js';
import type { Model } from './model.js';
import { checkedCount } from './wrongInput.js';

type Counts<Value> = readonly (readonly [value: Value, count: number])[];
type First = { readonly first: number };

/** What `Paper.citerFacets` answers. */
export function citerFacets(model: Model, paper: PaperFacts, filter: CitationFilter): object {
  checkFilter(filter);
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
    byYear: ({ first }: First) => {
      const years = countsOf(citers.flatMap(({ year }) => year ?? []));
      return listed(
        [...years].sort(([a], [b]) => b - a),
        first,
        citers.filter(({ year }) => year === null).length,
        (year, count) => bucket('year', year, count, { yearFrom: year, yearTo: year }),
      );
    },
    byVenue: ({ first }: First) =>
      listed(
        largestFirst(countsOf(citers.flatMap(({ venue }) => venue ?? [])), byText),
        first,
        citers.filter(({ venue }) => venue === null).length,
        (venue, count) => bucket('venue', venue, count, { venue }),
      ),
    byLanguage: ({ first }: First) =>
      listed(
        largestFirst(countsOf(citers.flatMap(({ language }) => language ?? [])), byText),
        first,
        citers.filter(({ language }) => language === null).length,
        (language, count) => bucket('language', language, count, { language }),
      ),
    byAuthor: ({ first }: First) =>
      listed(
        largestFirst(
          countsOf(citers.flatMap(({ authors }) => authors?.map(({ name }) => name) ?? [])),
          byText,
        ),
        first,
        citers.filter(({ authors }) => authors === null).length,
        (author, count) =>
          bucket('author', author, count, { authors: [...(filter.authors ?? []), author] }),
      ),
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

function listed<Value>(
  counts: Counts<Value>,
  first: number,
  unknown: number,
  bucketOf: (value: Value, count: number) => object,
): object {
  const shown = counts.slice(0, checkedCount('first', first));
  const buckets = shown.map(([value, count]) => bucketOf(value, count));
  return { buckets, others: counts.length - shown.length, unknown };
}

import { POLARITIES, type Polarity } from '../../src/citation/polarity.js';
import { ROLES, type Role } from '../../src/citation/role.js';
import { newestKeyOf, dateKeyOf, yearOf } from '../../src/paper/partialDate.js';

/** A citer of the fixture's hub, as its records say it. */
export interface FixtureCiter {
  readonly identifier: string;
  readonly title: string;
  readonly summary: string | null;
  readonly publishedOn: string | null;
  readonly role: Role;
  readonly polarity: Polarity;
  readonly influential: boolean | null;
  /** How many papers cite the citer itself. */
  readonly citerCount: number;
}

export const HUB = 'doi:10.1/hub';
const origin = { source: 'test', version: '2024-01-01' };
const DATES = ['2019', '2019-03', '2019-03-07', '2020-12-31', null, '2021', '2019'];

/** Citers that differ in everything a filter or an order looks at, with ties in each. */
export const CITERS: readonly FixtureCiter[] = Array.from({ length: 40 }, (_, index) => ({
  identifier: `doi:10.1/citer-${index}`,
  title: index % 3 === 0 ? `Graphs of kind ${index}` : `Trees of kind ${index}`,
  summary: index % 4 === 0 ? null : `Summary ${index}.`,
  publishedOn: DATES[index % DATES.length] ?? null,
  role: at(ROLES, index % 5 === 4 ? ROLES.length - 1 : (index * 7) % ROLES.length),
  polarity: at(POLARITIES, (index * 3) % POLARITIES.length),
  influential: index % 6 === 0 ? null : index % 2 === 0,
  citerCount: index % 7 === 0 ? 2 : index % 5 === 0 ? 1 : 0,
}));

/** The records of the hub, of its citers, and of what cites those; the hub cites all its citers back. */
export function fixtureLines(): object[] {
  return [
    { paper: { identifiers: [HUB], title: 'The hub', ...origin } },
    ...CITERS.flatMap((citer) => {
      const { identifier, title, summary, publishedOn, role, polarity, influential } = citer;
      const facts = { title, ...given({ summary, publishedOn }) };
      const statement = { role, polarity, ...given({ influential }) };
      return [
        { paper: { identifiers: [identifier], ...facts, ...origin } },
        { citation: { citing: identifier, cited: HUB, ...statement, ...origin } },
        ...Array.from({ length: citer.citerCount }, (_, index) => ({
          citation: { citing: `doi:10.1/second-hand-${index}`, cited: identifier, ...origin },
        })),
      ];
    }),
  ];
}

/** A filter as GraphQL takes it. */
export interface FixtureFilter {
  readonly roles?: readonly Role[] | null;
  readonly polarities?: readonly Polarity[] | null;
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
  readonly influential?: boolean | null;
  readonly hasSummary?: boolean | null;
  readonly titleContains?: string | null;
}

/** What a connection must answer, worked out from the records; `idOf` gives the surrogates. */
export function expectedCiters(
  filter: FixtureFilter,
  orderBy: string,
  idOf: (citer: FixtureCiter) => string,
): string[] {
  const keyOf = (citer: FixtureCiter): string => sortKeyOf(citer, orderBy, idOf(citer));
  const ascending = CITERS.filter((citer) => passes(citer, filter)).sort((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  );
  const ordered = orderBy === 'OLDEST' ? ascending : ascending.reverse();
  return ordered.map(idOf);
}

function sortKeyOf(citer: FixtureCiter, orderBy: string, id: string): string {
  const newestKey = newestKeyOf(dateKeyOf(citer.publishedOn), id);
  if (orderBy === 'NEWEST' || orderBy === 'OLDEST') return newestKey;
  const classified = citer.role !== 'UNCLASSIFIED' || citer.polarity !== 'UNCLASSIFIED';
  const rank = `${Number(citer.summary !== null)}${Number(classified)}`;
  return `${orderBy === 'REPRESENTATIVE' ? rank : ''}${citer.citerCount}${newestKey}`;
}

function passes(citer: FixtureCiter, filter: FixtureFilter): boolean {
  const year = yearOf(dateKeyOf(citer.publishedOn));
  const { yearFrom, yearTo, titleContains } = filter;
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
  return (
    (filter.roles?.includes(citer.role) ?? true) &&
    (filter.polarities?.includes(citer.polarity) ?? true) &&
    (!isGiven(yearFrom) || (year !== null && year >= Number(yearFrom))) &&
    (!isGiven(yearTo) || (year !== null && year <= Number(yearTo))) &&
    (!isGiven(filter.influential) || citer.influential === filter.influential) &&
    (!isGiven(filter.hasSummary) || (citer.summary !== null) === filter.hasSummary) &&
    citer.title.toLowerCase().includes(titleContains?.toLowerCase() ?? '')
  );
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value at ${index}`);
  return value;
}

/** Without what is null: the native format leaves out what is not known. */
function given(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

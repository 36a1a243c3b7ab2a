import fc from 'fast-check';
import { POLARITIES, type Polarity } from '../../src/citation/polarity.js';
import { ROLES, type Role } from '../../src/citation/role.js';

/** A citation of a small graph, its ends by their places among the papers. */
export interface SmallCitation {
  readonly citing: number;
  readonly cited: number;
  readonly role: Role;
  readonly polarity: Polarity;
}

/** A graph that is small enough to work everything out by hand. */
export interface SmallGraph {
  /** A year, null for an undated paper, `stub` for one that is only cited or not known at all. */
  readonly papers: readonly (number | null | 'stub')[];
  /** Each pair once, and no paper with itself. */
  readonly citations: readonly SmallCitation[];
}

/** A filter as GraphQL takes it. */
export interface SmallFilter {
  readonly roles?: readonly Role[] | null;
  readonly polarities?: readonly Polarity[] | null;
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
}

const YEARS = [2018, 2019, 2020, 2021];
/** Few values, so that filters meet what they look for. */
const SOME_ROLES = ['METHOD', 'BACKGROUND', 'UNCLASSIFIED'] as const satisfies readonly Role[];
const SOME_POLARITIES = [
  'SUPPORTING',
  'NEUTRAL',
  'UNCLASSIFIED',
] as const satisfies readonly Polarity[];

export const identifierOf = (paper: number): string => `doi:10.7/paper-${paper}`;

/** Random graphs with cycles, stubs, undated papers, unclassified citations, and a hub that most papers cite. */
export const smallGraphs: fc.Arbitrary<SmallGraph> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...YEARS) },
      { weight: 1, arbitrary: fc.constantFrom(null, 'stub' as const) },
    ),
    { minLength: 5, maxLength: 9, size: 'max' },
  )
  .chain((papers) => {
    const place = fc.nat(papers.length - 1);
    const end = fc.oneof({ weight: 3, arbitrary: place }, { weight: 1, arbitrary: fc.constant(0) });
    const citation = fc.record({
      citing: place,
      cited: end,
      role: fc.constantFrom(...SOME_ROLES),
      polarity: fc.constantFrom(...SOME_POLARITIES),
    });
    return fc
      .uniqueArray(citation, {
        minLength: 2 * papers.length,
        maxLength: 40,
        size: 'max',
        selector: ({ citing, cited }) => `${citing} ${cited}`,
      })
      .map((citations) => ({
        papers,
        citations: citations.filter(
          ({ citing, cited }) => citing !== cited && papers[citing] !== 'stub',
        ),
      }));
  });

/** Filters over the values of `smallGraphs`, each field given or not. */
export const smallFilters: fc.Arbitrary<SmallFilter | null> = fc.option(
  fc
    .record(
      {
        roles: fc.subarray([...SOME_ROLES]),
        polarities: fc.subarray([...SOME_POLARITIES]),
        yearFrom: fc.constantFrom(2018, 2019, 2020),
        yearTo: fc.constantFrom(2020, 2021),
      },
      { requiredKeys: [] },
    )
    .filter(({ roles = ROLES, polarities = POLARITIES }) => roles.length + polarities.length > 0),
);

/** The records of a small graph. Every paper is known, be it by its identifier alone. */
export function smallGraphLines({ papers, citations }: SmallGraph): object[] {
  const origin = { source: 'test', version: '2024-01-01' };
  return [
    ...papers.map((year, paper) => ({
      paper: {
        identifiers: [identifierOf(paper)],
        ...(year === 'stub' ? {} : { title: `Paper ${paper}` }),
        ...(typeof year === 'number' ? { publishedOn: String(year) } : {}),
        ...origin,
      },
    })),
    ...citations.map(({ citing, cited, role, polarity }) => ({
      citation: {
        citing: identifierOf(citing),
        cited: identifierOf(cited),
        role,
        polarity,
        ...origin,
      },
    })),
  ];
}

/** Whether a citation passes a filter that leads to `reached`. */
export function passes(
  graph: SmallGraph,
  citation: SmallCitation,
  reached: number,
  filter: SmallFilter | null,
): boolean {
  const { roles, polarities } = filter ?? {};
  const year = graph.papers[reached];
  const isRestricted = (filter?.yearFrom ?? filter?.yearTo ?? null) !== null;
  const isInRange =
    typeof year === 'number' &&
    year >= (filter?.yearFrom ?? -Infinity) &&
    year <= (filter?.yearTo ?? Infinity);
  return (
    (roles?.includes(citation.role) ?? true) &&
    (polarities?.includes(citation.polarity) ?? true) &&
    (!isRestricted || isInRange)
  );
}

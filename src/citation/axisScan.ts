import { citationQueries } from './citation.queries.js';
import type { CitationFilter } from './filter.js';
import type { PageSlot } from './scanParams.js';

type Axis = 'role' | 'polarity';
type Slot = Omit<PageSlot, 'index'>;

/** A statement that reads an index in its order, and the scans to ask of it. */
interface AxisScan {
  readonly query: typeof citationQueries.citersNewest;
  readonly slots: readonly Slot[];
}

/** The statements of each index, latest first and the other way round. */
const NEWEST = [citationQueries.citersNewest, citationQueries.citersOldest] as const;
const BY_AXIS = {
  ALL: {
    role: [citationQueries.citersByRoleNewest, citationQueries.citersByRoleOldest],
    polarity: [citationQueries.citersByPolarityNewest, citationQueries.citersByPolarityOldest],
  },
  HUMAN: {
    role: [citationQueries.citersByHumanRoleNewest, citationQueries.citersByHumanRoleOldest],
    polarity: [
      citationQueries.citersByHumanPolarityNewest,
      citationQueries.citersByHumanPolarityOldest,
    ],
  },
} as const;

/**
 * The index for a page of citers in order of date: that of an axis, with one slot a value of it, or that of dates alone. The
 * rest is checked on the way.
 */
export function axisScan(filter: CitationFilter, all: Slot, descending: boolean): AxisScan {
  const { basis, roles, polarities } = filter;
  const place = descending ? 0 : 1;
  switch (indexedAxis(filter)) {
    case 'role': {
      const slots = roles?.map((role) => ({ ...all, role, polarities })) ?? [];
      return { query: BY_AXIS[basis].role[place], slots };
    }
    case 'polarity': {
      const slots = polarities?.map((polarity) => ({ ...all, polarity, roles })) ?? [];
      return { query: BY_AXIS[basis].polarity[place], slots };
    }
    case null:
      return { query: NEWEST[place], slots: [{ ...all, roles, polarities }] };
  }
}

/** The axis whose index serves a filter. */
function indexedAxis(filter: CitationFilter): Axis | null {
  if (isIndexed(filter.roles, filter)) return 'role';
  return isIndexed(filter.polarities, filter) ? 'polarity' : null;
}

/** Citations that no person has labelled are in no index by the labels of people. */
function isIndexed(
  values: readonly string[] | null,
  { basis }: Pick<CitationFilter, 'basis'>,
): boolean {
  return values !== null && (basis === 'ALL' || !values.includes('UNCLASSIFIED'));
}

import { loadGroups, rowsOfEach } from '../graph/loadGroups.js';
import { dateRangeOf, humanOf, type CitationFilter } from './filter.js';
import type { CitationSlot, CountParams } from './scanParams.js';

/** The citations of one paper that pass a filter, to be counted in the database. */
export interface CountedCitations {
  readonly paperId: string;
  readonly filter: CitationFilter;
}

/** The fields of a count that those which share a statement have in common. */
type Common = Omit<CountParams, 'slots'>;
/** What a slot asks of the citations of its paper. */
type SlotFilter = Omit<CitationSlot, 'index' | 'paperId'>;
/** Parameters of a statement that asks one filter of the citations of several papers. */
export type FilteringParams = Common & { readonly slot: SlotFilter };

/**
 * The count of each request, or its error. Requests that differ only in their slots share one statement:
 * paper, roles, polarities and what is matched by name. `othersOf` returns the other parameters, which must be
 * equal; `run` reads one group, and `resultOf` converts the rows of one request.
 */
export function countTogether<
  Request extends CountedCitations,
  Others,
  Row extends { readonly slotIndex: number },
  Result,
>(
  requests: readonly Request[],
  othersOf: (request: Request) => Others,
  run: (params: CountParams, others: Others) => Promise<Row[]>,
  resultOf: (rows: readonly Row[]) => Result | Error,
): Promise<(Result | Error)[]> {
  const counts = requests.map((request) => ({
    request,
    common: commonOf(request.filter),
    others: othersOf(request),
  }));
  return loadGroups(
    counts,
    ({ common, others }) => JSON.stringify([common, others]),
    async (group) => {
      const [first] = group;
      const slots = group.map(({ request }, index) => slotOf(request, index));
      const rows = await run({ slots, ...first.common }, first.others);
      return rowsOfEach(group.length, rows, ({ slotIndex }) => slotIndex).map(resultOf);
    },
  );
}

/** The parameters by which a statement reads the citations of several papers that pass one filter. */
export function countParamsOf(paperIds: readonly string[], filter: CitationFilter): CountParams {
  const slots = paperIds.map((paperId, index) => slotOf({ paperId, filter }, index));
  return { slots, ...commonOf(filter) };
}

/** The parameters by which a statement asks one filter of citations, whatever papers they join. */
export function filteringParamsOf(filter: CitationFilter): FilteringParams {
  return { slot: slotFilterOf(filter), ...commonOf(filter) };
}

function commonOf(filter: CitationFilter): Common {
  const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
  return { newestLow, newestHigh, human: humanOf(filter), ...filter.other };
}

function slotOf({ paperId, filter }: CountedCitations, index: number): CitationSlot {
  return { index, paperId, ...slotFilterOf(filter) };
}

function slotFilterOf({ roles, polarities, named, bucket }: CitationFilter): SlotFilter {
  return { role: null, polarity: null, roles, polarities, ...named, ...bucket };
}

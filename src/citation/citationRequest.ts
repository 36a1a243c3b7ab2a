import { readPageArgs, type PageRequestArgs } from '../schema/paging.js';
import { readFilter, type CitationFilterInput } from './filter.js';
import type { CitationPageRequest, CiterOrder, Direction } from './scan.js';

/** The arguments of a connection of citations, as they come in. */
export interface CitationConnectionArgs extends PageRequestArgs {
  readonly filter?: CitationFilterInput | null;
  readonly orderBy: CiterOrder;
}

/**
 * What the arguments of a connection ask for, of whatever paper; `whole` as in `CitationPageRequest`. Throws
 * `BadInputError` that names the argument.
 */
export function citationRequest(
  direction: Direction,
  args: CitationConnectionArgs,
  whole: boolean,
): Omit<CitationPageRequest, 'paperId'> {
  const order = args.orderBy;
  const window = readPageArgs(args, order);
  return { direction, order, filter: readFilter(args.filter), window, whole };
}

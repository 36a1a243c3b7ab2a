import type { CursorList } from '../relay/cursor.js';
import { readPageArgs, type PageRequestArgs } from '../relay/paging.js';
import { selectsOnly, type Selection } from '../relay/selection.js';
import { SHORT_FIELDS } from './citationRow.js';
import { readFilter, type CitationFilterInput } from './filter.js';
import type { CitationPageRequest, CiterOrder, Direction } from './scan.js';

/** The arguments of a connection of citations, as received. */
export interface CitationConnectionArgs extends PageRequestArgs {
  readonly filter?: CitationFilterInput | null;
  readonly orderBy: CiterOrder;
}

/**
 * The request of a connection, independent of the paper, limited to the selected fields. Throws
 * `BadInputError` with the argument.
 */
export function citationRequest(
  direction: Direction,
  args: CitationConnectionArgs,
  selection: Selection,
): Omit<CitationPageRequest, 'paperId'> {
  const order = args.orderBy;
  const window = readPageArgs(args, cursorListOf(direction, order));
  const whole = !selectsOnly(selection, SHORT_FIELDS);
  return { direction, order, filter: readFilter(args.filter), window, whole };
}

/** The kind of list of a connection of citations: the same for all papers and filters. */
export function cursorListOf(direction: Direction, order: CiterOrder): CursorList {
  if (direction === 'citers') return `citers.${order}`;
  if (order === 'REPRESENTATIVE') throw new Error('References have no order REPRESENTATIVE.');
  return `references.${order}`;
}

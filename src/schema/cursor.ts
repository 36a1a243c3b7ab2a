import { BadInputError } from '../errors.js';

const PAPER = '[0-9a-z]{13}';
const DATED = `\\d{4}-\\d{2}-\\d{2}\\|${PAPER}`;

/** The form of the sort keys of each order, all of them comparable as text. */
const KEY_FORMS = {
  NEWEST: new RegExp(`^${DATED}$`),
  OLDEST: new RegExp(`^${DATED}$`),
  MOST_CITED: new RegExp(`^\\d{10}\\|${DATED}$`),
  REPRESENTATIVE: new RegExp(`^[01]{2}\\|\\d{10}\\|${DATED}$`),
  HUBS_NEWEST: new RegExp(`^${DATED}$`),
  HUBS_CONTRADICTED: new RegExp(`^[01]\\.\\d{6}\\|${PAPER}$`),
  SEARCH: new RegExp(`^[0-9a-f]{16}\\|${PAPER}$`),
  HUBS: new RegExp(`^\\d{10}\\|${PAPER}$`),
} as const;

export type CursorOrder = keyof typeof KEY_FORMS;

/** Raised when a sort key changes its meaning, so that older cursors are refused and not misread. */
const CURSOR_VERSION = '1';

/** The cursor of a place in an order: the sort key itself, so it stays valid while the graph changes. */
export function encodeCursor(order: CursorOrder, sortKey: string): string {
  return Buffer.from([CURSOR_VERSION, order, sortKey].join(' ')).toString('base64url');
}

/**
 * The sort key in a cursor. Throws `BadInputError` naming `argument` for anything that is no cursor of
 * this order.
 */
export function decodeCursor(order: CursorOrder, cursor: string, argument: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [version, cursorOrder, sortKey = ''] = text.split(' ');
  if (version !== CURSOR_VERSION || cursorOrder === undefined || !(cursorOrder in KEY_FORMS)) {
    throw new BadInputError(argument, cursor, 'a cursor that this connection returned');
  }
  if (cursorOrder !== order) {
    throw new BadInputError(argument, cursor, `a cursor of order ${order}, not of ${cursorOrder}`);
  }
  if (!KEY_FORMS[order].test(sortKey) || encodeCursor(order, sortKey) !== cursor) {
    throw new BadInputError(argument, cursor, 'a cursor that this connection returned, unchanged');
  }
  return sortKey;
}

import { BadInputError } from '../errors.js';

const PAPER = '[0-9a-z]{13}';
const DATED = `\\d{4}-\\d{2}-\\d{2}\\|${PAPER}`;
/** A double from 0 to infinity as its bytes, which sort as the numbers do. */
const SCORE = '(?:[0-6][0-9a-f]{15}|7[0-9a-e][0-9a-f]{14}|7f[0-9a-e][0-9a-f]{13}|7ff0{13})';
/** Stands for what the buckets of a facet count, as `src/facets/facetCursor.ts` makes it. */
const COUNTED = '[0-9a-f]{16}';
const COUNTED_NAME = `${COUNTED}\\|[1-9]\\d{0,9}\\|[^]+`;

/** Every list that is paged, `field.ORDER`, and the form of its sort keys. They compare as text. */
const KEY_FORMS = {
  'citers.NEWEST': new RegExp(`^${DATED}$`),
  'citers.OLDEST': new RegExp(`^${DATED}$`),
  'citers.MOST_CITED': new RegExp(`^\\d{10}\\|${DATED}$`),
  'citers.REPRESENTATIVE': new RegExp(`^[01]{2}\\|\\d{10}\\|${DATED}$`),
  'references.NEWEST': new RegExp(`^${DATED}$`),
  'references.OLDEST': new RegExp(`^${DATED}$`),
  'references.MOST_CITED': new RegExp(`^\\d{10}\\|${DATED}$`),
  'hubs.CITERS': new RegExp(`^\\d{10}\\|${PAPER}$`),
  'hubs.NEWEST': new RegExp(`^${DATED}$`),
  'hubs.CONTRADICTING_SHARE': new RegExp(`^[01]\\.\\d{6}\\|${PAPER}$`),
  'hubs.INDEPENDENT_CITERS': new RegExp(`^\\d{10}\\|${PAPER}$`),
  'search.RELEVANCE': new RegExp(`^${SCORE}\\|${PAPER}$`),
  'search.NEWEST': new RegExp(`^${DATED}$`),
  'search.MOST_CITED': new RegExp(`^\\d{10}\\|${PAPER}$`),
  byYear: new RegExp(`^${COUNTED}\\|[1-9]\\d{0,3}$`),
  byVenue: new RegExp(`^${COUNTED_NAME}$`),
  byLanguage: new RegExp(`^${COUNTED_NAME}$`),
  byAuthor: new RegExp(`^${COUNTED_NAME}$`),
  bySection: new RegExp(`^${COUNTED_NAME}$`),
  bySource: new RegExp(`^${COUNTED_NAME}$`),
  byTier: new RegExp(`^${COUNTED_NAME}$`),
  byLabel: new RegExp(`^${COUNTED_NAME}$`),
} as const;

/**
 * A kind of list: the field and its order. The citers in a bucket or a facet are `citers` too, under a
 * filter. A cursor names neither the paper nor the filter, because a sort key has a position among all keys
 * of its kind; the buckets of a facet are the exception, because their order depends on what is counted.
 */
export type CursorList = keyof typeof KEY_FORMS;

/** The lists of buckets, named like their fields. */
export type FacetList = Extract<CursorList, `by${string}`>;

/** Lists whose smallest sort keys come first. */
const ASCENDING: ReadonlySet<CursorList> = new Set(['citers.OLDEST', 'references.OLDEST']);

/**
 * Raised when cursors change their meaning, so that older ones are rejected and not misread. 2: with the
 * field.
 */
const CURSOR_VERSION = 2;

/** Whether the smallest sort keys of a list come first. */
export function isAscending(list: CursorList): boolean {
  return ASCENDING.has(list);
}

/** The cursor of a position in a list: the sort key itself, so it stays valid while the graph changes. */
export function encodeCursor(list: CursorList, sortKey: string): string {
  return Buffer.from([CURSOR_VERSION, list, sortKey].join(' ')).toString('base64url');
}

/** The sort key in a cursor. Throws `BadInputError` for `argument` when it is not a cursor of this list. */
export function decodeCursor(list: CursorList, cursor: string, argument: string): string {
  const refusal = (expected: string) => new BadInputError(argument, cursor, expected);
  const text = Buffer.from(cursor, 'base64url').toString();
  const [version = '', cursorList = '', ...rest] = text.split(' ');
  const sortKey = rest.join(' ');
  if (/^[1-9]\d{0,3}$/.test(version) && Number(version) !== CURSOR_VERSION) {
    throw refusal(otherVersion(Number(version)));
  }
  if (version !== String(CURSOR_VERSION) || !isCursorList(cursorList)) {
    throw refusal('a cursor that this connection returned');
  }
  if (cursorList !== list) {
    throw refusal(`a cursor of ${described(list)}, not of ${described(cursorList)}`);
  }
  if (!KEY_FORMS[list].test(sortKey) || encodeCursor(list, sortKey) !== cursor) {
    throw refusal('a cursor that this connection returned, unchanged');
  }
  return sortKey;
}

function otherVersion(version: number): string {
  const age = version < CURSOR_VERSION ? 'an older' : 'a newer';
  return `a cursor of this version of the server; this one comes from ${age} version, so repeat the request without it`;
}

function isCursorList(text: string): text is CursorList {
  return Object.hasOwn(KEY_FORMS, text);
}

/** A list as written in a query. */
function described(list: CursorList): string {
  const [field, order] = list.split('.');
  return order === undefined ? list : `${field}(orderBy: ${order})`;
}

import { Kind, visit, type DocumentNode } from 'graphql';
import { RefusedRequestError } from '../errors.js';

/** Limits on the form of a query. Tools and front ends stay far below; larger queries are abusive. */
const FORM_LIMITS = {
  /** Aliases of fields. */
  aliases: 200,
  directives: 100,
  /** Nesting depth of selections and values. */
  nesting: 64,
} as const;

/** Tokens of the longest query that is parsed. */
export const MOST_TOKENS = 5_000;

/**
 * Throws `RefusedRequestError` (QUERY_TOO_LARGE) for a query that exceeds a limit. It visits each node once
 * and follows no fragment, so it needs no valid document.
 */
export function assertForm(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  let nesting = 0;
  let deepest = 0;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) aliases += 1;
      if (node.kind === Kind.DIRECTIVE) directives += 1;
      if (NESTING.has(node.kind)) deepest = Math.max(deepest, (nesting += 1));
    },
    leave(node) {
      if (NESTING.has(node.kind)) nesting -= 1;
    },
  });
  assertAtMost('aliases', aliases, FORM_LIMITS.aliases);
  assertAtMost('directives', directives, FORM_LIMITS.directives);
  assertAtMost('levels of nesting', deepest, FORM_LIMITS.nesting);
}

/** Throws `RefusedRequestError` (QUERY_TOO_LARGE) when there are more than `limit`. */
export function assertAtMost(what: string, found: number, limit: number): void {
  if (found <= limit) return;
  const message = `The query has ${found} ${what}; at most ${limit} are allowed.`;
  throw new RefusedRequestError('QUERY_TOO_LARGE', message, { found, limit });
}

const NESTING: ReadonlySet<Kind> = new Set([
  Kind.SELECTION_SET,
  Kind.LIST,
  Kind.OBJECT,
  Kind.LIST_TYPE,
]);

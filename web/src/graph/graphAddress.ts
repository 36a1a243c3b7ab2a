import { writtenIds } from '../compare/compareAddress.js';

/** Papers that an address may name; a drawing has more by what a person adds, and by a permanent link. */
export const MOST_ASKED = 100;

/** The address of a drawing of papers. */
export function graphAddress(ids: readonly string[]): string {
  const query = new URLSearchParams(writtenIds(ids).map((id): [string, string] => ['ids', id]));
  return ids.length === 0 ? '/graph' : `/graph?${query.toString()}`;
}

import type { GraphAroundQuery } from '../generated/operations.js';
import type { PaperArrival } from './graphState.js';

/** Papers that a drawing of one paper begins with. */
export const FIRST_PAPERS = 60;
/** What a person can ask for instead, when there are more. */
export const MORE_PAPERS = [200, 1_000] as const;

export function asked(ids: readonly string[]): readonly PaperArrival[] {
  return ids.map((id) => ({ id, arrival: { kind: 'ASKED' } }));
}

/** The papers around one, each because it cites it or is cited by it; citing comes first where it is both. */
export function around(
  id: string,
  { papers, citations }: GraphAroundQuery['neighbourhood'],
): readonly PaperArrival[] {
  const citers = new Set(
    citations.filter(({ citedId }) => citedId === id).map(({ citingId }) => citingId),
  );
  return papers.map(({ paper: { id: here } }) => {
    if (here === id) return { id, arrival: { kind: 'ASKED' } };
    const direction = citers.has(here) ? 'CITERS' : 'REFERENCES';
    return { id: here, arrival: { kind: 'EXPANDED', from: id, direction } };
  });
}

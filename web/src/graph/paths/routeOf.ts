import type { PaperArrival } from '../graphState.js';

interface Ends {
  readonly citing: { readonly id: string };
  readonly cited: { readonly id: string };
}

/** The ids on a chain of citations that ends at a paper, from its start on: one more than there are citations. */
export function idsOfChain(chain: readonly Ends[], end: string): string[] {
  return chain.reduceRight<string[]>(
    (ids, { citing, cited }) => [ids[0] === citing.id ? cited.id : citing.id, ...ids],
    [end],
  );
}

/**
 * For each step from a paper of a route to the next, the indexes of its citations: two where both cite each other. Citations
 * come in the order of the steps.
 */
export function citationsOfSteps(
  ids: readonly string[],
  citations: readonly Ends[],
): readonly (readonly number[])[] {
  let next = 0;
  return ids.slice(1).map((to, step) => {
    const from = ids[step];
    const first = next;
    while (joins(citations[next], from, to) && next - first < 2) next += 1;
    return Array.from({ length: next - first }, (_, index) => first + index);
  });
}

function joins(ends: Ends | undefined, one: string | undefined, other: string): boolean {
  if (ends === undefined) return false;
  const { citing, cited } = ends;
  return (citing.id === one && cited.id === other) || (citing.id === other && cited.id === one);
}

/** The papers of routes between two papers, as they come into the drawing. */
export function arrivalsOfRoutes(
  routes: readonly (readonly { readonly id: string }[])[],
): PaperArrival[] {
  return routes.flatMap((papers) => {
    const from = papers[0]?.id ?? '';
    const to = papers.at(-1)?.id ?? '';
    return papers.map(({ id }) => ({ id, arrival: { kind: 'ON_PATH', from, to } as const }));
  });
}

import { hopsFrom, type ModelFilter, type ModelGraph, type ModelStep } from './walkModel.js';

/** Asks for all that the model answers. */
export const PATHS = `query (
  $from: ID!, $to: ID!, $direction: TraversalDirection!, $maxLength: Int, $filter: TraversalFilter, $first: Int
) {
  paths(
    from: $from, to: $to, direction: $direction, maxLength: $maxLength, filter: $filter, first: $first
  ) {
    paths { length papers { id } citations { citing { id } cited { id } role polarity } }
    groups { length exact atLeast }
    truncated { reason }
  }
}`;

/** What `paths` must answer. */
export interface ExpectedPaths {
  readonly groups: readonly { readonly length: number; readonly exact: number }[];
  readonly truncated: readonly object[];
  readonly paths: readonly object[];
}

/** Works it out: every path without a repeated paper, tried one after another. */
export function expectedPaths(
  graph: ModelGraph,
  asked: {
    readonly from: string;
    readonly to: string;
    readonly direction: ModelStep['direction'];
    readonly filter: ModelFilter;
    readonly maxLength: number;
    readonly first: number;
  },
): ExpectedPaths {
  const step = { ...asked.filter, direction: asked.direction };
  const nextOf = new Map(
    graph.papers.map(({ id }) => [id, new Set(hopsFrom(graph, id, step).map(({ to }) => to))]),
  );
  const found: string[][] = [];
  const extend = (path: readonly string[]): void => {
    const last = path.at(-1) ?? '';
    if (last === asked.to && path.length > 1) found.push([...path]);
    if (last === asked.to && path.length > 1) return;
    if (path.length > asked.maxLength) return;
    for (const to of nextOf.get(last) ?? []) {
      if (!path.includes(to)) extend([...path, to]);
    }
  };
  extend([asked.from]);
  found.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
  const lengths = [...new Set(found.map((path) => path.length - 1))];
  // Lengths are looked at until there are enough paths.
  const lastLooked = (found[asked.first - 1]?.length ?? asked.maxLength + 1) - 1;
  const groups = lengths
    .filter((length) => length <= lastLooked)
    .map((length) => ({
      length,
      exact: found.filter((path) => path.length - 1 === length).length,
      atLeast: null,
    }));
  const isCut =
    found.length > asked.first || (found.length === asked.first && lastLooked < asked.maxLength);
  return {
    groups,
    truncated: isCut ? [{ reason: 'LIMIT' }] : [],
    paths: found.slice(0, asked.first).map((path) => ({
      length: path.length - 1,
      papers: path.map((id) => ({ id })),
      citations: path.slice(1).flatMap((id, index) =>
        hopsFrom(graph, path[index] ?? '', step)
          .filter(({ to }) => to === id)
          .map(({ citation }) => citation)
          .sort((a, b) => Number(b.citing === id) - Number(a.citing === id))
          .map(({ citing, cited, role, polarity }) => ({
            citing: { id: citing },
            cited: { id: cited },
            role,
            polarity,
          })),
      ),
    })),
  };
}

import { LINE_FIELDS } from './cardTuple.js';
import type { PaperDetails } from './paperRows.js';

/** The representative citers of one paper. */
export interface RepresentativesRequest {
  readonly paperId: string;
  readonly first: number;
  /** Whether whole cards are wanted; else a line of each. */
  readonly whole: boolean;
}

/** Fields below `representativeCiters` that a line of each paper answers. */
export const REPRESENTATIVE_FIELDS: ReadonlySet<string> = new Set([
  ...['refreshedAt', 'papers', '__typename'],
  ...LINE_FIELDS,
]);

/**
 * The first representatives in order of composition, which keeps every role in a short list, put into the
 * order of rank, in which a list is shown.
 */
export function displayOrder(
  details: Pick<PaperDetails, 'representativeCiterIds' | 'representativeCiterPositions'> | null,
  first: number,
): string[] {
  const positions = details?.representativeCiterPositions ?? [];
  return (details?.representativeCiterIds ?? [])
    .slice(0, first)
    .map((id, index) => ({ id, position: positions[index] ?? index }))
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => id);
}

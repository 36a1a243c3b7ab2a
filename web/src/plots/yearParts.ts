import type { CitationPolarity, SummaryFragment } from '../generated/operations.js';

export type CitedYear = SummaryFragment['byYear'][number];

/** A part of a column: from and to are citing papers away from the line in the middle, negative downwards. */
export interface YearPart {
  readonly polarity: CitationPolarity;
  readonly from: number;
  readonly to: number;
}

export interface YearParts {
  readonly parts: readonly YearPart[];
  readonly up: number;
  readonly down: number;
}

const UP: readonly CitationPolarity[] = ['SUPPORTING', 'NEUTRAL', 'UNCLASSIFIED'];
const DOWN: readonly CitationPolarity[] = ['CONTRADICTING', 'MIXED'];

/** A column: supporting up, what takes no side and what is unclassified on top of it, contradicting and mixed down. */
export function yearParts(year: CitedYear): YearParts {
  const up = stacked(UP, year, 1);
  const down = stacked(DOWN, year, -1);
  return {
    parts: [...up, ...down],
    up: up.at(-1)?.to ?? 0,
    down: -(down.at(-1)?.to ?? 0),
  };
}

/** How many citing papers of a year have a polarity. */
export function countOf({ polarities }: CitedYear, polarity: CitationPolarity): number {
  if (polarity === 'UNCLASSIFIED') return polarities.unclassified;
  return polarities.buckets.find((bucket) => bucket.polarity === polarity)?.count ?? 0;
}

function stacked(
  polarities: readonly CitationPolarity[],
  year: CitedYear,
  direction: 1 | -1,
): YearPart[] {
  let reached = 0;
  return polarities.flatMap((polarity) => {
    const count = countOf(year, polarity);
    if (count === 0) return [];
    const from = reached;
    reached += count * direction;
    return { polarity, from, to: reached };
  });
}

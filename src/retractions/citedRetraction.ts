import type { CountedCitations } from '../citation/countTogether.js';
import { countBy } from '../groupBy.js';
import type { PaperCard } from '../paper/paperRows.js';
import { partialDateOf } from '../paper/partialDate.js';
import { ACKNOWLEDGEMENTS, type Acknowledgement } from './acknowledgement.js';
import { TIMINGS, timingOf, type RetractionTiming } from './retractionTiming.js';
import type { CitationEnds, Retraction, RetractionCell } from './retractions.queries.js';

/** The retraction of the paper that a citation cites, seen from the citation. */
export interface CitedRetraction extends Retraction, CitationEnds {
  readonly timing: RetractionTiming;
}

/** The citers of a retracted paper that pass a filter, to be counted by timing and acknowledgement. */
export interface CountedRetraction extends Retraction {
  readonly request: CountedCitations;
}

/** Citers with one timing and one acknowledgement. */
export interface RetractionCount {
  readonly timing: RetractionTiming;
  readonly acknowledged: Acknowledgement;
  readonly count: number;
}

/** All counts of the citers of a retracted paper. */
export interface RetractionCounts {
  readonly total: number;
  /** In the order of the enums, zeros included. */
  readonly byTiming: readonly { readonly timing: RetractionTiming; readonly count: number }[];
  readonly byAcknowledgement: readonly {
    readonly acknowledged: Acknowledgement;
    readonly count: number;
  }[];
  /** The combinations that occur. */
  readonly cells: readonly RetractionCount[];
}

/** What a citation of a retracted paper is told of the retraction. */
export function citedRetraction(
  retraction: Retraction,
  { citing, cited }: { readonly citing: PaperCard; readonly cited: PaperCard },
): CitedRetraction {
  const timing = timingOf(retraction.date, citing.publishedOn);
  return { ...retraction, timing, citingId: citing.id, citedId: cited.id };
}

/** Counts citers by timing and acknowledgement, of those counted by date. */
export function retractionCounts(
  { date }: Retraction,
  rows: readonly Omit<RetractionCell, 'slotIndex'>[],
): RetractionCounts {
  const timed = rows.map(({ dateKey, acknowledged, count }) => ({
    timing: timingOf(date, partialDateOf(dateKey)),
    ...{ acknowledged, count },
  }));
  const byTiming = countBy(timed, ({ timing }) => timing);
  const byAcknowledgement = countBy(timed, ({ acknowledged }) => acknowledged);
  return {
    total: timed.reduce((sum, { count }) => sum + count, 0),
    byTiming: TIMINGS.map((timing) => ({ timing, count: byTiming.get(timing) ?? 0 })),
    byAcknowledgement: ACKNOWLEDGEMENTS.map((acknowledged) => ({
      acknowledged,
      count: byAcknowledgement.get(acknowledged) ?? 0,
    })),
    cells: cellsOf(timed),
  };
}

function cellsOf(timed: readonly RetractionCount[]): RetractionCount[] {
  const counts = countBy(timed, ({ timing, acknowledged }) => `${timing} ${acknowledged}`);
  return TIMINGS.flatMap((timing) =>
    ACKNOWLEDGEMENTS.map((acknowledged) => ({
      ...{ timing, acknowledged },
      count: counts.get(`${timing} ${acknowledged}`) ?? 0,
    })),
  ).filter(({ count }) => count > 0);
}

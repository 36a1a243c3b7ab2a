import { dayBoundsOf } from '../paper/dateBounds.js';

/** When a citation of a retracted paper was published, each with its description in the API. */
export const TIMING_DESCRIPTIONS = {
  BEFORE: 'The citing paper was published before the notice.',
  WITHIN_12_MONTHS:
    'The citing paper was published on the day of the notice or up to 12 months later: it may have been written before.',
  LATER: 'The citing paper was published more than 12 months after the notice.',
  UNCERTAIN:
    'It depends on what is not known of a date: of the citing paper, or of the notice. Also where there is no date at all.',
} as const;

export type RetractionTiming = keyof typeof TIMING_DESCRIPTIONS;

export const TIMINGS = Object.keys(TIMING_DESCRIPTIONS) as RetractionTiming[];

/** Which came first, a paper or the retraction of what it builds on, each with its description in the API. */
export const ORDER_DESCRIPTIONS = {
  ALREADY_RETRACTED: 'The notice is older than the paper, or of the same day.',
  RETRACTED_SINCE: 'The notice came after the paper was published.',
  UNCERTAIN:
    'It depends on what is not known of a date: of the paper, or of the notice. Also where there is no date at all.',
} as const;

export type RetractionOrder = keyof typeof ORDER_DESCRIPTIONS;

export const ORDERS = Object.keys(ORDER_DESCRIPTIONS) as RetractionOrder[];

type KnownTiming = Exclude<RetractionTiming, 'UNCERTAIN'>;

/** When a paper was published, seen from a notice; both partial dates, null where there is none. */
export function timingOf(retractedOn: string | null, publishedOn: string | null): RetractionTiming {
  const [earliest, latest] = timingBounds(retractedOn, publishedOn);
  return earliest !== null && earliest === latest ? earliest : 'UNCERTAIN';
}

/** Which came first, likewise. */
export function orderOf(retractedOn: string | null, publishedOn: string | null): RetractionOrder {
  const [earliest, latest] = timingBounds(retractedOn, publishedOn);
  if (latest === 'BEFORE') return 'RETRACTED_SINCE';
  return earliest === null || earliest === 'BEFORE' ? 'UNCERTAIN' : 'ALREADY_RETRACTED';
}

/** The answers for the days furthest apart that the dates can mean: all others lie between them. */
function timingBounds(
  retractedOn: string | null,
  publishedOn: string | null,
): [KnownTiming, KnownTiming] | [null, null] {
  if (retractedOn === null || publishedOn === null) return [null, null];
  const [firstNotice, lastNotice] = dayBoundsOf(retractedOn);
  const [first, last] = dayBoundsOf(publishedOn);
  return [timingOfDays(lastNotice, first), timingOfDays(firstNotice, last)];
}

function timingOfDays(notice: string, published: string): KnownTiming {
  if (published < notice) return 'BEFORE';
  // As text: no day is between 28 and 29 February of a year that has but one of them.
  const yearLater = String(Number(notice.slice(0, 4)) + 1).padStart(4, '0') + notice.slice(4);
  return published <= yearLater ? 'WITHIN_12_MONTHS' : 'LATER';
}

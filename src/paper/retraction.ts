/** How a paper was retracted. */
export const RETRACTION_STATUSES = [
  'RETRACTED',
  'PARTIALLY_RETRACTED',
  'WITHDRAWN',
  'REMOVED',
] as const;

export type RetractionStatus = (typeof RETRACTION_STATUSES)[number];

/** That a paper was retracted, and when: a partial date, as in `publishedOn`. */
export interface RetractionFact {
  readonly status: RetractionStatus;
  readonly date?: string | undefined;
}

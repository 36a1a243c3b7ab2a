/** How a paper was retracted, each with its description in the API. */
export const RETRACTION_DESCRIPTIONS = {
  RETRACTED: 'Retracted: according to the notice, its findings are not to be relied on.',
  PARTIALLY_RETRACTED: 'Part of it is retracted.',
  WITHDRAWN: 'Withdrawn, in most cases by its authors before the final version appeared.',
  REMOVED: 'Removed by the publisher, its text included.',
} as const;

export type RetractionStatus = keyof typeof RETRACTION_DESCRIPTIONS;

export const RETRACTION_STATUSES = Object.keys(RETRACTION_DESCRIPTIONS) as RetractionStatus[];

/** That a paper was retracted, and when: a partial date, as in `publishedOn`. */
export interface RetractionFact {
  readonly status: RetractionStatus;
  readonly date?: string | undefined;
}

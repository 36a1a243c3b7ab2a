import type { ReactNode } from 'react';

/** The hub page but for its plots and lists. */
export const hubWords = {
  /** "17 citing papers in this graph" */
  citers: (count: ReactNode) => <>{count} citing papers in this graph</>,
  abstract: 'Abstract',
  summaryBy: (source: string) => `One-line summary by ${source}`,
  moreAuthors: (count: ReactNode) => <>and {count} more</>,
};

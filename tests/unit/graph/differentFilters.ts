import type { CitationFilterInput } from '../../../src/citation/filter.js';

/** Filters of which no two are equal, and each of which differs from the first in one thing alone. */
export const FILTERS: readonly CitationFilterInput[] = [
  { hasSummary: true },
  {},
  { hasSummary: false },
  { hasSummary: true, roles: ['METHOD'] },
  { hasSummary: true, roles: ['DATASET'] },
  { hasSummary: true, roles: [] },
  { hasSummary: true, polarities: ['SUPPORTING'] },
  { hasSummary: true, polarities: ['MIXED'] },
  { hasSummary: true, yearFrom: 2000 },
  { hasSummary: true, yearTo: 2000 },
  { hasSummary: true, yearFrom: 2001 },
  { hasSummary: true, influential: true },
  { hasSummary: true, influential: false },
  { hasSummary: true, titleContains: 'a' },
  { hasSummary: true, titleContains: 'b' },
  { hasSummary: true, contextContains: 'a' },
  { hasSummary: true, contextContains: 'b' },
  { hasSummary: true, basis: 'HUMAN' },
  { hasSummary: true, selfCitations: 'EXCLUDE' },
  { hasSummary: true, selfCitations: 'ONLY' },
  { hasSummary: true, venue: 'a' },
  { hasSummary: true, venue: 'b' },
  { hasSummary: true, authors: ['a'] },
  { hasSummary: true, authors: ['a', 'b'] },
];

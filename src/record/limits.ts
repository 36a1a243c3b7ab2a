/** The longest texts, in characters, and lists that a record may hold; every format keeps to them. */
export const LIMITS = {
  identifier: 500,
  identifiers: 50,
  title: 2_000,
  summary: 5_000,
  abstract: 50_000,
  author: 500,
  authors: 10_000,
  venue: 1_000,
  url: 2_000,
  context: 20_000,
  contexts: 1_000,
  section: 500,
  vocabulary: 60,
  label: 200,
} as const;

import { FACTS } from '../paper/factTable.js';

/** The longest texts, in characters, and lists that a record may hold; every format keeps to them. */
export const LIMITS = {
  identifier: 500,
  identifiers: 50,
  title: FACTS.title.longest,
  summary: FACTS.summary.longest,
  abstract: FACTS.abstract.longest,
  author: 500,
  authors: 10_000,
  venue: FACTS.venue.longest,
  url: FACTS.url.longest,
  context: 20_000,
  contexts: 1_000,
  section: 500,
  vocabulary: 60,
  label: 200,
} as const;

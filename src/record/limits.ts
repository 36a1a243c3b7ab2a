import { FACTS, FACT_NAMES, LONGEST_TEXT, type FactName } from '../paper/factTable.js';

/** The longest texts, in characters, and lists that a record may hold; every format keeps to them. */
export const LIMITS = {
  identifier: 500,
  identifiers: 50,
  ...longestFacts(),
  author: 500,
  authors: 10_000,
  authorId: 120,
  authorIds: 20,
  notices: 100,
  reasons: 100,
  reason: 200,
  context: LONGEST_TEXT,
  contexts: 1_000,
  section: 500,
  vocabulary: 60,
  label: 200,
  agent: 200,
  licence: 200,
} as const;

type LimitedFact = {
  [Name in FactName]: (typeof FACTS)[Name] extends { longest: number } ? Name : never;
}[FactName];

function longestFacts(): Record<LimitedFact, number> {
  const longest = {} as Record<LimitedFact, number>;
  for (const name of FACT_NAMES) {
    const fact = FACTS[name];
    if ('longest' in fact) longest[name as LimitedFact] = fact.longest;
  }
  return longest;
}

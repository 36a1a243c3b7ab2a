/**
 * Which way a citation leans. NEUTRAL means "read, and takes no side"; UNCLASSIFIED means "nobody
 * looked": the two never merge.
 */
export const POLARITIES = [
  'SUPPORTING',
  'CONTRADICTING',
  'MIXED',
  'NEUTRAL',
  'UNCLASSIFIED',
] as const;

export type Polarity = (typeof POLARITIES)[number];

export function isPolarity(text: unknown): text is Polarity {
  return (POLARITIES as readonly unknown[]).includes(text);
}

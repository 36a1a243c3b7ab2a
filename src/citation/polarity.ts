/**
 * The stance of a citation. NEUTRAL means "classified, and takes no side"; UNCLASSIFIED means "not
 * classified": the two never merge.
 */
export const POLARITIES = [
  'SUPPORTING',
  'CONTRADICTING',
  'MIXED',
  'NEUTRAL',
  'UNCLASSIFIED',
] as const;

export type Polarity = (typeof POLARITIES)[number];

/** The polarities that take a side. */
export const TAKING_SIDES: readonly Polarity[] = ['SUPPORTING', 'CONTRADICTING', 'MIXED'];

export function isPolarity(text: unknown): text is Polarity {
  return (POLARITIES as readonly unknown[]).includes(text);
}

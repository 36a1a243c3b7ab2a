import type { CitationPolarity, HubTier } from '../../generated/operations.js';

/** Colours of a picture on white, as the pages have them in light: pictures go into papers. */
export const PICTURE_COLOURS = {
  ground: '#ffffff',
  text: '#1c1d21',
  quiet: '#57585f',
  line: '#dfdfdb',
  paper: '#31588a',
  retracted: '#ffffff',
} as const;

export const POLARITY_COLOURS: Readonly<Record<CitationPolarity, string>> = {
  SUPPORTING: '#0a6bb0',
  CONTRADICTING: '#bd4a00',
  MIXED: '#8a3d8f',
  NEUTRAL: '#8b8d94',
  UNCLASSIFIED: '#8b8d94',
};

/** Rings around a paper by its tier. */
export const TIER_RINGS: Readonly<Record<HubTier, number>> = { HUB: 1, SUPER_HUB: 2, MEGA_HUB: 3 };

/** Below this, unclassified citations are dashed: more dashes are noise. */
const MOST_DASHED = 500;

/** How the line of a citation looks: thick, and with dashes. */
export function lineOf(
  polarity: CitationPolarity,
  citations: number,
): { readonly width: number; readonly dashes: string | null } {
  if (polarity !== 'UNCLASSIFIED') return { width: 1.5, dashes: null };
  return { width: 0.8, dashes: citations < MOST_DASHED ? '4 3' : null };
}

/** The radius of a paper in pixels: its area grows with its citing papers in this picture. */
export function radiusOf(citersHere: number): number {
  return Math.min(26, Math.sqrt(16 + 12 * citersHere));
}

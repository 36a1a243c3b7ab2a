import type { HubTierThresholds } from '../config/config.js';

/** The hub tier of a paper in this graph. */
export const HUB_TIERS = ['HUB', 'SUPER_HUB', 'MEGA_HUB'] as const;

export type HubTier = (typeof HUB_TIERS)[number];

/** The tier for a number of citers; null below the first tier. */
export function hubTierOf(citerCount: number, thresholds: HubTierThresholds): HubTier | null {
  if (citerCount >= thresholds.megaHub) return 'MEGA_HUB';
  if (citerCount >= thresholds.superHub) return 'SUPER_HUB';
  return citerCount >= thresholds.hub ? 'HUB' : null;
}

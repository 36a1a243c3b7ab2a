import type { HubTierThresholds } from '../config/config.js';

/** How far a paper is a hub, in this graph. */
export type HubTier = 'HUB' | 'SUPER_HUB' | 'MEGA_HUB';

/** The tier of a paper with so many citers, null below the first. */
export function hubTierOf(citerCount: number, thresholds: HubTierThresholds): HubTier | null {
  if (citerCount >= thresholds.megaHub) return 'MEGA_HUB';
  if (citerCount >= thresholds.superHub) return 'SUPER_HUB';
  return citerCount >= thresholds.hub ? 'HUB' : null;
}

import type { HubTierThresholds } from '../config/config.js';
import type { HubTier } from './hubTier.type.js';

/** The tier for a number of citers; null below the first tier. */
export function hubTierOf(citerCount: number, thresholds: HubTierThresholds): HubTier | null {
  if (citerCount >= thresholds.megaHub) return 'MEGA_HUB';
  if (citerCount >= thresholds.superHub) return 'SUPER_HUB';
  return citerCount >= thresholds.hub ? 'HUB' : null;
}

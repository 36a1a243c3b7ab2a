import { enumType } from '../relay/enumType.js';
import type { HubTier as HubTierName } from './hubTier.js';

export const HubTier = enumType<HubTierName>(
  'HubTier',
  'How far a paper is a hub, by its citers in this graph. The thresholds are configuration of the server.',
  {
    HUB: 'From 10 citers, unless configured otherwise.',
    SUPER_HUB: 'From 100 citers, unless configured otherwise.',
    MEGA_HUB: 'From 1,000 citers, unless configured otherwise.',
  },
);

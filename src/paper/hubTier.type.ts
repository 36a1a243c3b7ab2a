import { enumType } from '../relay/enumType.js';

/** The hub tier of a paper in this graph. */
export const HubTier = enumType(
  'HubTier',
  'Tier of a hub: a paper with many citing papers in this graph. Hubs in the sense of the algorithm HITS are something else. The thresholds are configured on the server.',
  {
    HUB: '10 or more citing papers here, unless configured otherwise.',
    SUPER_HUB: '100 or more citing papers here, unless configured otherwise.',
    MEGA_HUB: '1,000 or more citing papers here, unless configured otherwise.',
  },
);

export type HubTier = keyof typeof HubTier;

import { enumType } from '../relay/enumType.js';

/** The hub tier of a paper in this graph. */
export const HubTier = enumType(
  'HubTier',
  'Tier of a hub, by the number of its citers in this graph. The thresholds are configured on the server.',
  {
    HUB: 'At least 10 citers, unless configured otherwise.',
    SUPER_HUB: 'At least 100 citers, unless configured otherwise.',
    MEGA_HUB: 'At least 1,000 citers, unless configured otherwise.',
  },
);

export type HubTier = keyof typeof HubTier;

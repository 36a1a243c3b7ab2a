import type { HubTierThresholds } from '../config/config.js';
import type { Loaders } from '../graph/loaders.js';

/** The part of a request that resolvers use. The context of the server has more. */
export interface QueryContext {
  readonly loaders: Loaders;
  /** The time, by which a year is over or not. */
  readonly now: () => Date;
  readonly config: {
    readonly hubTiers: HubTierThresholds;
    /** Maximum number of papers that one walk may visit. */
    readonly largestWalkBudget: number;
    /** Papers that Neo4j has memory for in one walk. */
    readonly walkBudgetOfMemory: number;
  };
}

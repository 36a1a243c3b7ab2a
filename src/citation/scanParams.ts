import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

/** What a filter keeps beyond roles, polarities and dates; null keeps everything. */
export interface OtherFilters {
  readonly influential: boolean | null;
  readonly hasSummary: boolean | null;
  readonly titleContains: string | null;
}

/**
 * One scan of one paper's citations. A statement serves many: rows name theirs by `index`. A page over
 * several roles takes one slot a role, because an index is in order of date within one role only.
 */
export interface PageSlot {
  readonly index: number;
  readonly paperId: string;
  /** The one role of a scan of the index by role. */
  readonly role: Role | null;
  /** The one polarity of a scan of the index by polarity. */
  readonly polarity: Polarity | null;
  /** What a scan that has no index for it keeps; null keeps everything. */
  readonly roles: readonly Role[] | null;
  readonly polarities: readonly Polarity[] | null;
}

/** Parameters of a page in order of date. The bounds are exclusive. */
export interface PageParams extends OtherFilters {
  readonly slots: readonly PageSlot[];
  readonly low: string;
  readonly high: string;
  readonly limit: number;
}

/** Parameters of a page in an order that no index has: sort keys and dates are bounded apart. */
export interface RankParams extends PageParams {
  readonly order: string;
  readonly newestLow: string;
  readonly newestHigh: string;
}

/** Parameters of a statement that counts. */
export interface CountParams extends OtherFilters {
  readonly slots: readonly PageSlot[];
  readonly newestLow: string;
  readonly newestHigh: string;
}

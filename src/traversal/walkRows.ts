import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';

/** The result of one step of a walk. */
export interface StepRow {
  /** Exact when it fits; otherwise the count at which counting stopped. */
  readonly paperCount: number;
  /** Whether it fits the budget. */
  readonly fits: boolean;
  /**
   * Ids grouped in lists of equally cited papers, most cited first, each list unordered: all when the walk
   * continues, else enough lists for the papers to be listed.
   */
  readonly groups: string[][];
}

export interface NewestStepRow extends StepRow {
  /** Papers from which more citations lead on than were followed. */
  readonly cutCount: number;
  /** Citations not followed; null when their number is not known. */
  readonly leftOutCount: number | null;
}

/** The citation by which a walk came to a paper. */
export interface LinkRow {
  readonly paperId: string;
  /** The paper before it. */
  readonly predecessorId: string;
  /** Whether the paper cites the one before it, and not the other way round. */
  readonly isCiter: boolean;
  readonly role: Role;
  readonly polarity: Polarity;
  readonly influential: boolean | null;
  readonly disagreement: boolean;
}

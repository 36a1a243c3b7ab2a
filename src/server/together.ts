import type { Quotas } from '../access/quota.js';
import type { Places } from '../graph/places.js';
import type { Listener } from './listener.js';
import type { Warming } from './readiness.js';

/** What a server shares with others in processes of their own that serve with it, on the same port and database. */
export interface Together {
  /** Its number, which each line of its log has. */
  readonly worker: number;
  readonly listener: Listener;
  /** Whether it is the one that has queries planned: plans are the database's. */
  readonly plans: boolean;
  /** For the long reads of all. */
  readonly places: Places;
  /** Of the callers of all. */
  readonly quotas: Quotas;
  /** Tells the others that all queries are planned. */
  tellPlanned(): void;
  /** Resolves when another one has told so. */
  planned(): Promise<void>;
  /** Says that this one is warm; resolves when all are. */
  warm(): Promise<void>;
}

/** The warming of a server that is ready with others, and not before them. */
export function warmingTogether(warming: Warming, together: Together): Warming {
  return {
    plan: async (onPlanned) => {
      if (!together.plans) return together.planned();
      await warming.plan(onPlanned);
      together.tellPlanned();
    },
    entries: async () => {
      await warming.entries();
      await together.warm();
    },
  };
}

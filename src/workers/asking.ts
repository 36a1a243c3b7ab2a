import type { LentWork, WorkAsked, WorkReturned } from '../access/loanedQuotas.js';
import type { Quota } from '../access/quota.js';

/** What a worker may want of its parent, which has it for all of them. */
export type Request =
  /** A place for a long read; the answer comes when one is free. */
  | { readonly wants: 'place' }
  | ({ readonly wants: 'work' } & WorkAsked)
  | ({ readonly wants: 'return' } & WorkReturned);

export interface Ask {
  /** Of this worker's asks. */
  readonly id: number;
  readonly request: Request;
}

/** What the parent gives: for a place nothing but the answer. */
export type Answer =
  | { readonly id: number; readonly is: 'place' }
  | { readonly id: number; readonly is: 'work'; readonly lent: LentWork }
  | { readonly id: number; readonly is: 'quota'; readonly quota: Quota };

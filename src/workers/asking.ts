import type { LentWork, WorkAsked } from '../access/loanedQuotas.js';

/** What a worker may want of its parent, which has it for all of them. */
export type Request =
  /** A place for a long read; the answer comes when one is free. */
  { readonly wants: 'place' } | ({ readonly wants: 'work' } & WorkAsked);

export interface Ask {
  /** Of this worker's asks. */
  readonly id: number;
  readonly request: Request;
}

/** What the parent gives: for a place nothing but the answer. */
export interface Answer {
  readonly id: number;
  readonly lent: LentWork | null;
}

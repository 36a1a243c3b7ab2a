import type { Target } from './targets.js';

/**
 * How requests are asked: each for the first time, or those of a few again and again: by POST, by GET, or by GET from a client
 * that has the answer already.
 */
export type Asked = 'anew' | 'again' | 'again by GET' | 'unchanged';

/** One thing that clients do, and the shortest statement that reads the same data. */
export interface Scenario {
  readonly name: string;
  readonly query: string;
  readonly raw: string;
  /** Ids of the papers that a request is about, as its variables; taken in turn. */
  readonly idsOf: (turn: number) => Readonly<Record<string, unknown>>;
  readonly clients: number;
  /** `anew` when left out, as the raw statement reads anew as well. */
  readonly asked?: Asked;
  /** Variables besides the ids. */
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly rawParams?: Readonly<Record<string, unknown>>;
  readonly targets?: readonly Target[];
}

import type { Located } from '../figures/located.js';
import type { CompareQuery } from '../generated/operations.js';

type Paper = NonNullable<CompareQuery['papers'][number]>;

/** A paper with the letter that stands for it in the drawings. */
export interface ComparedPaper {
  readonly at: Located<Paper>;
  readonly mark: string;
}

/** By its position among those that were asked for. */
export function marked(at: Located<Paper>, position: number): ComparedPaper {
  return { at, mark: markOf(position) };
}

export function markOf(position: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + position);
}

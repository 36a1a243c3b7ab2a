import { Extensions } from 'type-graphql';

/**
 * What one field costs besides what is selected below it. A field that declares nothing is free, which is right for
 * scalars of a row that is read anyway, and for single objects made of it.
 */
export interface Price {
  /** Objects that one parent gets at most; 1 by default. What is selected below counts as often. */
  readonly times?: number;
  /** Whether these objects are nodes: papers and citations. Others count by their values alone. */
  readonly nodes?: boolean;
  /** Values that a scalar counts as; 1 by default, more for long texts. */
  readonly values?: number;
  /**
   * Work that does not grow with the number of parents, because they share a statement: 1 is one read from an
   * index.
   */
  readonly work?: number;
  /** Work for each parent. */
  readonly workPerParent?: number;
}

/** What a query asks of a field. */
export interface AskedField<Args> {
  /** Coerced, defaults included, but not checked: a resolver may still refuse them. */
  readonly args: Args;
  /** Whether a field of this name is selected right below. */
  readonly selects: (name: string) => boolean;
}

export type Pricing<Args> = (asked: AskedField<Args>) => Price;

/** Key of `field.extensions` that holds a `Pricing`. */
export const PRICING = 'pricing';

/** Declares the price of a field. Every list of objects and every field that sends a statement needs one. */
export function Priced<Args>(
  price: Price | Pricing<Args>,
): MethodDecorator & PropertyDecorator & ClassDecorator {
  const pricing = typeof price === 'function' ? price : () => price;
  return Extensions({ [PRICING]: pricing });
}

/** Answered by a row that an index finds: one statement for all parents. */
export const FROM_INDEX: Price = { work: 1 };

/** A list without arguments that is never long: identifiers, sources. */
export const FEW: Price = { times: 5 };

/** A list that is as long as an argument of the field above it says, so that it has been counted there. */
export const COUNTED_ABOVE: Price = { times: 1 };

/** Work of reading all citers or references of one paper. */
export const READS_ALL = 50;

/** Of a walk or a search for paths: to begin with, and for each so many papers that it may visit. */
export function workOfWalk(budget: number): number {
  return 20 + budget / 500;
}

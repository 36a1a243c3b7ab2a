import { Extensions } from 'type-graphql';

/**
 * The cost of one field without its selections. A field without a declared price is free, which is right for
 * scalars of a row that is read anyway, and for single objects built from it.
 */
export interface Price {
  /** Maximum number of objects per parent; 1 by default. Selections below are multiplied by it. */
  readonly times?: number;
  /** Whether these objects are nodes: papers and citations. Other objects count by their values only. */
  readonly nodes?: boolean;
  /** Values that a scalar counts as; 1 by default, more for long texts. */
  readonly values?: number;
  /** Work independent of the number of parents, because they share a statement: 1 is one index read. */
  readonly work?: number;
  /** Work per parent. */
  readonly workPerParent?: number;
  /** Whether this is the work of long reads, of which a caller may do less: those that wait in the queue for them. */
  readonly isLong?: boolean;
}

/** The use of a field in a query. */
export interface AskedField<Args> {
  /** Coerced, defaults included, but not validated: a resolver may still reject them. */
  readonly args: Args;
  /** Whether a field of this name is selected right below. */
  readonly selects: (name: string) => boolean;
  /** The same of the fields right below those. */
  readonly selectsBelow?: (name: string) => boolean;
  /** Whether a field above counts what passes a filter, so that no stored count or index is certain to serve this one. */
  readonly isFiltered?: boolean;
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

/** Key of `field.extensions` that holds a `Filtering`. */
export const FILTERING = 'filtering';

/** Whether a field with these arguments passes on a filter to what is below it. */
export type Filtering = (args: Readonly<Record<string, unknown>>) => boolean;

/** Declares whether `AskedField.isFiltered` holds below a field, down to the next one that declares it. */
export function FiltersBelow(filtering: Filtering): MethodDecorator & PropertyDecorator {
  return Extensions({ [FILTERING]: filtering });
}

/** Read through an index, with one statement for all parents. */
export const FROM_INDEX: Price = { work: 1 };

/** A list without arguments that is never long: identifiers, sources. */
export const FEW: Price = { times: 5 };

/** A list whose length is set by an argument of its parent field, which already counts it. */
export const COUNTED_ABOVE: Price = { times: 1 };

/** Work of reading all citers or references of one paper. */
export const READS_ALL = 50;

/** The work of a walk or a path search: a fixed part, and a part per number of papers in its budget. */
export function workOfWalk(budget: number): number {
  return 20 + budget / 500;
}

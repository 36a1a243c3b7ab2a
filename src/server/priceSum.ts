import type { Price } from '../schema/price.js';

/** Values that come with a node; one with more counts as several. */
export const VALUES_A_NODE = 25;

/** What a selection costs for each object that it is made of. Work is a once-for-all part and a part for each object. */
export interface Sum {
  readonly nodes: number;
  readonly values: number;
  readonly work: number;
  readonly workEach: number;
  readonly depth: number;
  readonly fieldCount: number;
  /** Names of the fields directly selected. */
  readonly names: ReadonlySet<string>;
}

export const NOTHING: Sum = {
  nodes: 0,
  values: 0,
  work: 0,
  workEach: 0,
  depth: 0,
  fieldCount: 0,
  names: new Set(),
};

/** What a field costs for each object it is asked of. Introspection is deep by its nature, so it adds no depth. */
export function priced(
  name: string,
  price: Price,
  child: Sum | null,
  isIntrospection: boolean,
): Sum {
  const { times = 1, nodes = false, work = 0, workPerParent = 0 } = price;
  const names = new Set([name]);
  const depth = isIntrospection ? 0 : 1 + (child?.depth ?? 0);
  const own = { names, depth, fieldCount: 1 };
  if (child === null) {
    return { ...own, nodes: 0, values: price.values ?? 1, work, workEach: workPerParent };
  }
  const nodesEach = nodes ? Math.max(1, Math.ceil(child.values / VALUES_A_NODE)) : 0;
  return {
    ...own,
    nodes: times * (nodesEach + child.nodes),
    values: nodes ? 0 : times * child.values,
    work: work + child.work,
    workEach: workPerParent + times * child.workEach,
  };
}

export function added(a: Sum, b: Sum): Sum {
  return {
    nodes: a.nodes + b.nodes,
    values: a.values + b.values,
    work: a.work + b.work,
    workEach: a.workEach + b.workEach,
    depth: Math.max(a.depth, b.depth),
    fieldCount: a.fieldCount + b.fieldCount,
    names: new Set([...a.names, ...b.names]),
  };
}

/** A number that JSON can hold exactly. */
export function saturated(number: number): number {
  return Math.min(number, Number.MAX_SAFE_INTEGER);
}

import type { Price } from '../relay/price.js';

/** Values included in a node; a node with more counts as several. */
export const VALUES_A_NODE = 25;

/** The cost of a selection per parent object. Work has a fixed part and a part per object. */
export interface Sum {
  readonly nodes: number;
  readonly values: number;
  readonly work: number;
  readonly workEach: number;
  /** What of both is that of long reads. */
  readonly long: number;
  readonly longEach: number;
  readonly depth: number;
  readonly fieldCount: number;
  /** Names of the fields directly selected. */
  readonly names: readonly string[];
  /** The same of the fields directly selected in those. */
  readonly namesBelow: readonly string[];
}

export const NOTHING: Sum = totalOf([]);

/** The cost of a field per parent object. Introspection is inherently deep, so it adds no depth. */
export function priced(
  name: string,
  price: Price,
  child: Sum | null,
  isIntrospection: boolean,
): Sum {
  const { times = 1, nodes = false, values = 1, work = 0, workPerParent = 0 } = price;
  const isLong = price.isLong === true;
  const nodesEach =
    child !== null && nodes ? Math.max(1, Math.ceil(child.values / VALUES_A_NODE)) : 0;
  return {
    nodes: child === null ? 0 : times * (nodesEach + child.nodes),
    values: child === null ? values : nodes ? 0 : times * child.values,
    work: work + (child?.work ?? 0),
    workEach: workPerParent + times * (child?.workEach ?? 0),
    long: (isLong ? work : 0) + (child?.long ?? 0),
    longEach: (isLong ? workPerParent : 0) + times * (child?.longEach ?? 0),
    depth: isIntrospection ? 0 : 1 + (child?.depth ?? 0),
    fieldCount: 1,
    names: [name],
    namesBelow: child?.names ?? [],
  };
}

/** The total cost of several selections. */
export function totalOf(parts: readonly Sum[]): Sum {
  let [nodes, values, work, workEach, depth, fieldCount] = [0, 0, 0, 0, 0, 0];
  let [long, longEach] = [0, 0];
  const [names, namesBelow]: [string[], string[]] = [[], []];
  for (const part of parts) {
    nodes += part.nodes;
    values += part.values;
    work += part.work;
    workEach += part.workEach;
    long += part.long;
    longEach += part.longEach;
    depth = Math.max(depth, part.depth);
    fieldCount += part.fieldCount;
    addNew(names, part.names);
    addNew(namesBelow, part.namesBelow);
  }
  return {
    ...{ nodes, values, work, workEach, long, longEach },
    ...{ depth, fieldCount, names, namesBelow },
  };
}

/** A schema has few fields of one type, however often a query selects them. */
function addNew(names: string[], others: readonly string[]): void {
  for (const name of others) if (!names.includes(name)) names.push(name);
}

/** A number that JSON can hold exactly. */
export function saturated(number: number): number {
  return Math.min(number, Number.MAX_SAFE_INTEGER);
}

import {
  Kind,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  type FieldNode,
  type GraphQLCompositeType,
  type SelectionSetNode,
} from 'graphql';
import type { Work } from '../access/quota.js';
import { introspectionPrice } from '../relay/introspectionPrice.js';
import type { Price } from '../relay/price.js';
import { isIncluded } from '../relay/selection.js';
import { declaredPrice, fieldOf, scopeBelow, type Scope } from './declaredPrice.js';
import { NOTHING, type Sum } from './priceSum.js';
import type { PriceWalk, PricedOperation } from './queryPrice.js';
import type { ReadRequest } from './readRequest.js';

type Fields = Readonly<Record<string, unknown>>;

/** Fields, and objects of a response, that are visited to find out what was done; a response with more counts as its price. */
const MOST_VISITED = 200_000;

/** A field of the document: its price, and what is selected below it. */
interface PricedField {
  readonly price: Price;
  /** Null for a field without selections, or where none of them takes work. */
  readonly below: Pick<Part, 'set' | 'type' | 'scope'> | null;
}

/** A selection set, and the objects of the response that it was applied to. */
interface Part {
  readonly set: SelectionSetNode;
  readonly type: GraphQLCompositeType;
  readonly scope: Scope;
  readonly parents: readonly Fields[];
}

/**
 * The work of an operation as its price would be if each list were as long as it was in the response, and without what lies below
 * nothing; null for a response with too much in it. A field that failed counts as one that gave nothing. `hasRead` says whether a
 * statement was sent: without one, only introspection was work.
 */
export function workDone(
  { priced: operation, walk }: Pick<ReadRequest, 'priced' | 'walk'>,
  data: Fields,
  hasRead: boolean,
): Work | null {
  const root = operation.schema.getRootType(operation.operation.operation);
  if (!root) return null;
  const done = new WorkDone(operation, walk, hasRead);
  const set = operation.operation.selectionSet;
  done.add({ set, type: root, scope: 'most', parents: [data] });
  return done.total;
}

class WorkDone {
  private all = 0;
  private long = 0;
  private visited = 0;
  private readonly fields = new Map<string, Map<FieldNode, PricedField>>();

  constructor(
    private readonly operation: PricedOperation,
    private readonly prices: PriceWalk,
    private readonly hasRead: boolean,
  ) {}

  get total(): Work | null {
    return this.visited > MOST_VISITED
      ? null
      : { all: Math.ceil(this.all), long: Math.ceil(this.long) };
  }

  /** Adds what a selection set took. A fragment that is spread twice in it adds nothing the second time, as in the price. */
  add(part: Part, spread = new Set<string>()): void {
    for (const selection of part.set.selections) {
      if (this.visited > MOST_VISITED) return;
      if (!isIncluded(selection, this.operation.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        this.addField(selection, part);
        continue;
      }
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
      if (isSpread && spread.has(selection.name.value)) continue;
      if (isSpread) spread.add(selection.name.value);
      const fragment = isSpread ? this.prices.fragment(selection) : selection;
      const { selectionSet: set } = fragment;
      const type = this.prices.narrowed(fragment, part.type);
      this.add({ ...part, set, type }, isSpread ? undefined : spread);
    }
  }

  private addField(node: FieldNode, { type, scope, parents }: Part): void {
    this.visited += 1;
    const { price, below } = this.fieldAt(node, type, scope);
    const work = (price.work ?? 0) + parents.length * (price.workPerParent ?? 0);
    this.all += work;
    if (price.isLong === true) this.long += work;
    if (below === null) return;
    this.visited += parents.length;
    const name = (node.alias ?? node.name).value;
    const objects = parents.flatMap((parent) => objectsIn(parent[name]));
    if (objects.length > 0) this.add({ ...below, parents: objects });
  }

  private fieldAt(node: FieldNode, type: GraphQLCompositeType, scope: Scope): PricedField {
    const key = `${scope} ${type.name}`;
    const known = this.fields.get(key) ?? new Map<FieldNode, PricedField>();
    this.fields.set(key, known);
    const field = known.get(node) ?? this.pricedField(node, type, scope);
    known.set(node, field);
    return field;
  }

  private pricedField(node: FieldNode, type: GraphQLCompositeType, scope: Scope): PricedField {
    const { schema, variables } = this.operation;
    const field = fieldOf(schema, type, node.name.value);
    if (field.name.startsWith('__')) {
      return { price: introspectionPrice(schema, field.name, 'most'), below: null };
    }
    const args = field.args.length > 0 ? getArgumentValues(field, node, variables) : {};
    const belowScope = scopeBelow(field, args, scope);
    const { selectionSet: set } = node;
    const typeBelow = getNamedType(field.type);
    const sum = this.prices.ofBelow(field, node, belowScope);
    return {
      price: this.hasRead ? declaredPrice(field, args, sum ?? NOTHING, scope) : {},
      below:
        set !== undefined && isCompositeType(typeBelow) && takesWork(sum)
          ? { set, type: typeBelow, scope: belowScope }
          : null,
    };
  }
}

function takesWork(sum: Sum | null): boolean {
  return sum !== null && sum.work + sum.workEach > 0;
}

/** The objects that a value is or lists. */
function objectsIn(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value as Fields] : [];
}

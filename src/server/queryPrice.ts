import {
  Kind,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  introspectionPrice,
  introspectionScope,
  type IntrospectionScope,
} from '../relay/introspectionPrice.js';
import { isIncluded } from '../relay/selection.js';
import { declaredPrice, fieldOf, scopeBelow, type Scope } from './declaredPrice.js';
import { NOTHING, VALUES_A_NODE, priced, saturated, totalOf, type Sum } from './priceSum.js';

/** An operation of a valid document, with its variables coerced. */
export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The maximum cost of an operation. Numbers are capped at `Number.MAX_SAFE_INTEGER`. */
export interface QueryPrice {
  /** Papers and citations in the response; one with more than `VALUES_A_NODE` values counts as several. */
  readonly nodes: number;
  /** Database work, in index reads; see docs/http.md. */
  readonly work: number;
  /** What of the work is that of long reads. */
  readonly long: number;
  /** Fields nested in fields, introspection left out. */
  readonly depth: number;
  readonly rootFields: number;
  /** Number of visited nodes of the document. */
  readonly visited: number;
}

/**
 * Computes the price of an operation before it runs, in one traversal: each fragment is priced once, however
 * often it is spread. Fields that directives leave out are free, exactly as graphql-js will leave them out.
 * Throws a `GraphQLError` for arguments that have no value, and an `Error` for a list that declares no price.
 */
export function priceOf(priced: PricedOperation, walk = new PriceWalk(priced)): QueryPrice {
  const root = priced.schema.getRootType(priced.operation.operation);
  if (!root) throw new Error(`The schema has no ${priced.operation.operation} type.`);
  const sum = walk.ofSelections(priced.operation.selectionSet, root, 'most');
  return {
    nodes: saturated(sum.nodes + Math.floor(sum.values / VALUES_A_NODE)),
    work: Math.ceil(saturated(sum.work + sum.workEach)),
    long: Math.ceil(saturated(sum.long + sum.longEach)),
    depth: sum.depth,
    rootFields: sum.fieldCount,
    visited: walk.visited,
  };
}

/** The prices of selections of one operation. */
export class PriceWalk {
  visited = 0;
  private readonly schema: GraphQLSchema;
  private readonly variables: Readonly<Record<string, unknown>>;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  /** By name and scope. */
  private readonly priced = new Map<string, Sum>();
  private readonly below = new Map<Scope, Map<SelectionSetNode, Sum>>();

  constructor({ schema, document, variables }: PricedOperation) {
    this.schema = schema;
    this.variables = variables;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.fragments.set(definition.name.value, definition);
      }
    }
  }

  ofSelections(
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    scope: Scope,
    spread = new Set<string>(),
  ): Sum {
    this.visited += selections.length;
    const included = selections.filter((selection) => isIncluded(selection, this.variables));
    return totalOf(included.map((selection) => this.ofSelection(selection, type, scope, spread)));
  }

  /** `spread` has the fragments already spread in this selection set: a second spread adds no field. */
  private ofSelection(
    selection: SelectionNode,
    type: GraphQLCompositeType,
    scope: Scope,
    spread: Set<string>,
  ): Sum {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.ofField(selection, type, scope);
      case Kind.INLINE_FRAGMENT:
        return this.ofSelections(
          selection.selectionSet,
          this.narrowed(selection, type),
          scope,
          spread,
        );
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        if (spread.has(name)) return NOTHING;
        spread.add(name);
        return this.ofFragment(selection, type, scope);
      }
    }
  }

  /** The definition of a fragment that is spread. */
  fragment({ name: { value: name } }: FragmentSpreadNode): FragmentDefinitionNode {
    const fragment = this.fragments.get(name);
    if (fragment === undefined) throw new Error(`There is no fragment ${name}.`);
    return fragment;
  }

  private ofFragment(spread: FragmentSpreadNode, type: GraphQLCompositeType, scope: Scope): Sum {
    const key = `${scope} ${spread.name.value}`;
    const known = this.priced.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragment(spread);
    const sum = this.ofSelections(fragment.selectionSet, this.narrowed(fragment, type), scope);
    this.priced.set(key, sum);
    return sum;
  }

  private ofField(node: FieldNode, type: GraphQLCompositeType, scope: Scope): Sum {
    const field = fieldOf(this.schema, type, node.name.value);
    if (type.name.startsWith('__') || field.name.startsWith('__')) {
      return this.ofIntrospection(field, node, scope === 'filtered' ? 'most' : scope);
    }
    // Also for fields without a price, so that arguments without a value are always rejected here.
    const args = field.args.length > 0 ? getArgumentValues(field, node, this.variables) : {};
    const child = this.ofBelow(field, node, scopeBelow(field, args, scope));
    return priced(field.name, declaredPrice(field, args, child ?? NOTHING, scope), child, false);
  }

  private ofIntrospection(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    scope: IntrospectionScope,
  ): Sum {
    const child = this.ofBelow(field, node, introspectionScope(field.name, scope));
    return priced(field.name, introspectionPrice(this.schema, field.name, scope), child, true);
  }

  /** Of what a field selects; null for a field without selections. It is computed once. */
  ofBelow(
    field: GraphQLField<unknown, unknown>,
    { selectionSet }: FieldNode,
    scope: Scope,
  ): Sum | null {
    const type = getNamedType(field.type);
    if (!selectionSet || !isCompositeType(type)) return null;
    const known = this.below.get(scope) ?? new Map<SelectionSetNode, Sum>();
    this.below.set(scope, known);
    const sum = known.get(selectionSet) ?? this.ofSelections(selectionSet, type, scope);
    known.set(selectionSet, sum);
    return sum;
  }

  /** The type that a fragment is about. */
  narrowed(
    { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
    type: GraphQLCompositeType,
  ): GraphQLCompositeType {
    const narrowed = typeCondition && this.schema.getType(typeCondition.name.value);
    return narrowed && isCompositeType(narrowed) ? narrowed : type;
  }
}

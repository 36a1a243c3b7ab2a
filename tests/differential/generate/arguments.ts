import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ArgumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { Json } from '../json.js';
import type { Draft } from './draft.js';
import { literalOf } from './literal.js';
import { fieldsToGive, valueFor } from './values.js';
import type { Slot } from './variables.js';

/** How often a value that may be one is a variable. */
const VARIABLE = 0.3;
const NULL = 0.04;

/** Arguments for a field, with its name as coverage has it. `allowed` are those that may be given. */
export function argumentsFor(
  draft: Draft,
  part: string,
  field: GraphQLField<unknown, unknown>,
  allowed: (name: string) => boolean,
): ArgumentNode[] {
  const { random, forced } = draft;
  const isForced = (name: string): boolean => forced.has(`${part}(${name})`);
  const chosen = field.args.filter(
    ({ name, type, defaultValue }) =>
      allowed(name) &&
      ((isNonNullType(type) && defaultValue === undefined) ||
        isForced(name) ||
        random.chance(likelihoodOf(part, name))),
  );
  const names = withoutClashes(draft, new Set(chosen.map(({ name }) => name)), isForced);
  const given = field.args.filter(({ name }) => names.has(name));
  const fixed = new Map<string, Json>();
  // What cursors depend on has to be known when one is chosen.
  for (const { name, type } of given.filter((argument) =>
    ['orderBy', 'query'].includes(argument.name),
  )) {
    if (names.has('after') || names.has('before'))
      fixed.set(name, valueFor(draft, `${part}(${name})`, type));
  }
  return given.flatMap(({ name, type, defaultValue }) => {
    const slot = { type, hasDefault: defaultValue !== undefined };
    const known = fixed.get(name);
    const value =
      known !== undefined
        ? literalOf(known, type)
        : ['after', 'before'].includes(name)
          ? cursorNode(draft, part, fixed, slot)
          : nodeFor(draft, `${part}(${name})`, slot, isForced(name));
    return [
      { kind: Kind.ARGUMENT as const, name: { kind: Kind.NAME as const, value: name }, value },
    ];
  });
}

const LIKELY: Readonly<Record<string, number>> = {
  first: 0.6,
  limit: 0.7,
  last: 0.25,
  query: 0.8,
};

/** How often an argument is given. A cursor of buckets is most often one of another paper or query, and then all is refused. */
function likelihoodOf(part: string, name: string): number {
  if (name === 'after' && /^(Citer|Search)Facets\./.test(part)) return 0.05;
  return LIKELY[name] ?? 0.25;
}

/** Leaves out what cannot stand beside another argument, mostly. */
function withoutClashes(
  { random, isCalm }: Draft,
  names: Set<string>,
  isForced: (name: string) => boolean,
): Set<string> {
  if (!isCalm && random.chance(0.05)) return names;
  const drop = (kept: string, others: readonly string[]): void => {
    if (names.has(kept)) others.forEach((name) => names.delete(name));
  };
  if (isForced('last')) drop('last', ['first']);
  else drop('first', ['last']);
  if (isForced('maxDepth') || isForced('filter')) names.delete('steps');
  else drop('steps', ['maxDepth', 'filter']);
  return names;
}

/** A literal, a variable, or a literal with variables in it. */
function nodeFor(draft: Draft, part: string, slot: Slot, isForced = false): ValueNode {
  const { random } = draft;
  const { type } = slot;
  if (!isForced && !isNonNullType(type) && random.chance(NULL)) return { kind: Kind.NULL };
  if (!isForced && random.chance(VARIABLE)) {
    return draft.variables.add(slot, () => valueFor(draft, part, type));
  }
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    return {
      kind: Kind.OBJECT,
      fields: fieldsToGive(draft, nullable).flatMap((name) => {
        const field = nullable.getFields()[name];
        if (field === undefined) return [];
        const inner = `${nullable.name}.${name}`;
        const value = nodeFor(
          draft,
          inner,
          { type: field.type, hasDefault: false },
          draft.forced.has(inner),
        );
        return [
          {
            kind: Kind.OBJECT_FIELD as const,
            name: { kind: Kind.NAME as const, value: name },
            value,
          },
        ];
      }),
    };
  }
  if (isListType(nullable)) return listNode(draft, part, type, nullable.ofType);
  return literalOf(valueFor(draft, part, type), type);
}

function listNode(
  draft: Draft,
  part: string,
  type: GraphQLInputType,
  itemType: GraphQLInputType,
): ValueNode {
  const value = valueFor(draft, part, type);
  if (!Array.isArray(value)) return literalOf(value, type);
  const items = value as readonly Json[];
  const item = { type: itemType, hasDefault: false };
  return {
    kind: Kind.LIST,
    values: items.map((each) =>
      draft.random.chance(0.15) || isInputObjectType(getNullableType(itemType))
        ? nodeFor(draft, part, item, true)
        : literalOf(each, itemType),
    ),
  };
}

/** A cursor that the server gave for the list and order that the field is asked in; seldom another text. */
function cursorNode(
  { random, pools, variables, isCalm }: Draft,
  part: string,
  fixed: ReadonlyMap<string, Json>,
  slot: Slot,
): ValueNode {
  const draw = (): Json => {
    const cursors = pools.cursorsOf(orderOf(part, fixed));
    // Of a search that finds nothing there are none.
    const isWrong = cursors.length === 0 || (!isCalm && random.chance(0.05));
    return random.of(isWrong ? ['', 'none', '__proto__', 'MSBORVdFU1Q'] : cursors);
  };
  return random.chance(0.4) ? variables.add(slot, draw) : literalOf(draw(), slot.type);
}

/** The order of a search, or its query by relevance. */
function searchedBy(fixed: ReadonlyMap<string, Json>): string {
  const textOf = (name: string, byDefault: string): string => {
    const value = fixed.get(name);
    return typeof value === 'string' ? value.trim() : byDefault;
  };
  const query = textOf('query', '');
  const order = textOf('orderBy', 'RELEVANCE');
  if (order !== 'RELEVANCE') return order;
  return query === '' ? 'MOST_CITED' : query;
}

function orderOf(part: string, fixed: ReadonlyMap<string, Json>): string {
  const [value] = [...fixed.values()].map(String);
  if (part.startsWith('CiterFacets.')) return `facet ${part.slice('CiterFacets.'.length)}`;
  if (part.startsWith('SearchFacets.')) return `search facet ${part.slice('SearchFacets.'.length)}`;
  if (part === 'Query.hubs') return `hubs ${value ?? 'CITERS'}`;
  if (part === 'Query.search') return `search ${searchedBy(fixed)}`;
  return `${part === 'Paper.references' ? 'references' : 'citers'} ${value ?? 'NEWEST'}`;
}

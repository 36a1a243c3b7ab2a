import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
} from 'graphql';
import { argumentsFor } from './arguments.js';
import type { Draft } from './draft.js';
import { literalOf } from './literal.js';
import { nameNode, someDirectives } from './nodes.js';
import { USUAL_DEPTH, type Place } from './place.js';
import { signatureOf } from './scope.js';
import { sizeOf, workOf } from './sizes.js';

const ALIAS = 0.25;

/** Response keys that are names in JavaScript, or that joined by underscores are the same. */
const ALIASES = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'],
  ...['a', 'b', 'b_c', 'c', 'c_a', 'a_b', 'id', 'title', 'edges', 'node', 'data', 'errors'],
];

/** A field with arguments and selections; null when there is no room for it. `path` leads on to what is wanted below it. */
export function fieldFor(
  draft: Draft,
  place: Place,
  name: string,
  path: readonly string[] | null = null,
): FieldNode | null {
  const field = place.type.getFields()[name];
  if (field === undefined) throw new Error(`${place.type.name} has no field ${name}`);
  const isWanted = path !== null;
  const type = getNamedType(field.type);
  const isComposite = isCompositeType(type);
  if (isComposite && place.depth >= USUAL_DEPTH && !isWanted) return null;
  const given = affordableArguments(draft, place, field, isComposite);
  if (given === null) return null;
  draft.left.fields -= 1;
  const part = partOf(place, name);
  const signature = signatureOf({ name: nameNode(name), arguments: given });
  const key = keyFor(draft, place, name, signature);
  const inner = place.scope.enter(key, signature);
  const selectionSet =
    isObjectType(type) || isInterfaceType(type)
      ? draft.select(
          draft,
          {
            type,
            scope: inner,
            parents: place.parents * sizeOf(part, given),
            depth: place.depth + 1,
            nesting: 0,
          },
          path === null || path.length === 0 ? [] : [path],
        )
      : null;
  return {
    kind: Kind.FIELD,
    ...(key === name ? {} : { alias: nameNode(key) }),
    name: nameNode(name),
    arguments: given,
    directives: draft.random.chance(0.12) ? someDirectives(draft, isWanted) : [],
    ...(selectionSet ? { selectionSet } : {}),
  };
}

/** The name of a field, as coverage has it. */
function partOf({ type }: Place, name: string): string {
  return `${type.name}.${name}`;
}

/** Arguments with which the field costs no more than is left, taken from there; null when none do. */
function affordableArguments(
  draft: Draft,
  place: Place,
  field: GraphQLField<unknown, unknown>,
  isComposite: boolean,
): readonly ArgumentNode[] | null {
  const { left } = draft;
  const part = partOf(place, field.name);
  for (let tries = 0; tries < 5; tries += 1) {
    const isPlain = tries >= 2;
    const drawn = argumentsFor(
      draft,
      part,
      field,
      (name) => (name !== 'filter' || tries < 2) && (name !== 'orderBy' || tries < 4),
    );
    const isMany = place.parents > 1 || part.startsWith('CiterFacets.');
    const given = isMany || isPlain ? withSmallSize(draft, field, drawn) : drawn;
    const nodes = isComposite ? place.parents * sizeOf(part, given) : 0;
    const work = place.parents * workOf(part, given);
    if (nodes > left.nodes || work > left.work) continue;
    left.nodes -= nodes;
    left.work -= work;
    return given;
  }
  return null;
}

function withSmallSize(
  { random }: Draft,
  field: GraphQLField<unknown, unknown>,
  given: readonly ArgumentNode[],
): readonly ArgumentNode[] {
  const first = field.args.find(({ name }) => name === 'first');
  const isSized = given.some(({ name }) => ['first', 'last', 'limit'].includes(name.value));
  if (first === undefined || isSized) return given;
  const value = literalOf(1 + random.integer(3), first.type);
  return [...given, { kind: Kind.ARGUMENT, name: nameNode('first'), value }];
}

/** A response key that is free, or that has the same field already. */
function keyFor(
  { random, left }: Draft,
  { scope }: Place,
  name: string,
  signature: string,
): string {
  const key = random.chance(ALIAS) ? random.of(ALIASES) : name;
  if (scope.allows(key, signature)) return key;
  return scope.allows(name, signature) ? name : `f${1_000 - left.fields}_${name}`;
}

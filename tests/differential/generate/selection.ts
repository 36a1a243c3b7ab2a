import { Kind, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import type { Draft } from './draft.js';
import { fieldFor } from './field.js';
import { inlineFragmentNode, nameNode, someDirectives } from './nodes.js';
import { otherTypesOf, type Place } from './place.js';
import { signatureOf } from './scope.js';
import { spreadsFor } from './spread.js';

/** Selections for a place: the next field of each path, and others. */
export function selectionSetFor(
  draft: Draft,
  place: Place,
  paths: readonly (readonly string[])[],
): SelectionSetNode {
  const { random, left } = draft;
  const selections: SelectionNode[] = [];
  for (const [field = '', ...rest] of paths) {
    const node = fieldFor(draft, place, field.split('.')[1] ?? '', rest);
    if (node) selections.push(node);
  }
  const others =
    paths.length > 0 ? random.integer(3) : 1 + random.integer(place.nesting > 0 ? 2 : 4);
  for (let count = 0; count < others && left.fields > 0; count += 1) {
    selections.push(...selectionsFor(draft, place, selections));
  }
  if (selections.length === 0) selections.push(typenameNode());
  return { kind: Kind.SELECTION_SET, selections: random.shuffled(selections) };
}

/** One selection, or a fragment spread several times. */
function selectionsFor(
  draft: Draft,
  place: Place,
  before: readonly SelectionNode[],
): SelectionNode[] {
  const roll = draft.random.fraction();
  const mayNest = place.nesting < 2;
  if (roll < 0.1 && mayNest) return [inlineFragmentFor(draft, place)];
  if (roll < 0.25 && mayNest && place.depth > 0) return spreadsFor(draft, place);
  if (roll < 0.34) return [typenameNode()];
  if (roll < 0.42) return repeated(draft, place, before);
  const node = fieldFor(draft, place, fieldNameFor(draft, place));
  return node ? [node] : [];
}

function inlineFragmentFor(draft: Draft, place: Place): SelectionNode {
  const { random, schema } = draft;
  const typeName = random.of([null, place.type.name, ...otherTypesOf(place)]);
  const type = schema.getType(typeName ?? place.type.name);
  const nesting = place.nesting + 1;
  const inner =
    isObjectType(type) || isInterfaceType(type)
      ? { ...place, type, nesting }
      : { ...place, nesting };
  const directives = random.chance(0.4) ? someDirectives(draft) : [];
  return inlineFragmentNode(typeName, selectionSetFor(draft, inner, []), directives);
}

/** A field that is there already, with other selections: they are merged. */
function repeated(draft: Draft, place: Place, before: readonly SelectionNode[]): SelectionNode[] {
  const fields = before.filter(
    (node): node is FieldNode => node.kind === Kind.FIELD && node.selectionSet !== undefined,
  );
  if (fields.length === 0 || place.parents > 5) return [];
  const field = draft.random.of(fields);
  const type = getNamedType(place.type.getFields()[field.name.value]?.type);
  if (!isObjectType(type)) return [];
  const scope = place.scope.enter((field.alias ?? field.name).value, signatureOf(field));
  // As many again as a list has at most by default; what it costs is counted twice.
  const inner = { type, scope, parents: place.parents * 20, depth: place.depth + 1, nesting: 0 };
  return [{ ...field, directives: [], selectionSet: selectionSetFor(draft, inner, []) }];
}

function typenameNode(): FieldNode {
  return { kind: Kind.FIELD, name: nameNode('__typename') };
}

/** Of some fields, the one that was covered least. */
function fieldNameFor({ random, coverage }: Draft, { type }: Place): string {
  const names = Object.values(type.getFields());
  const leaves = names.filter((field) => isLeafType(getNamedType(field.type)));
  const wanted = leaves.length > 0 && random.chance(0.65) ? leaves : names;
  const [best] = random
    .shuffled(wanted.map(({ name }) => name))
    .slice(0, 3)
    .sort((a, b) => coverage.countOf(`${type.name}.${a}`) - coverage.countOf(`${type.name}.${b}`));
  return best ?? '';
}

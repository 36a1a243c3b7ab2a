import {
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Draft } from './draft.js';
import type { Fragment } from './fragments.js';
import { nameNode, someDirectives, spreadNode } from './nodes.js';
import { otherTypesOf, USUAL_DEPTH, type Place } from './place.js';

/** Names of fragments, before those that are only numbered. */
const NAMES = ['Line', 'More', 'constructor', 'toString', '__proto__'];

/** A named fragment, new or from elsewhere in the document, often beside itself under a condition. */
export function spreadsFor(draft: Draft, place: Place): SelectionNode[] {
  const { random } = draft;
  const known = [...draft.fragments.values()].filter((fragment) => fits(draft, place, fragment));
  const fragment =
    known.length > 0 && random.chance(0.5)
      ? reuse(draft, place, random.of(known))
      : newFragment(draft, place);
  if (fragment === null) return [];
  const { value: name } = fragment.node.name;
  const conditional = spreadNode(name, someDirectives(draft));
  if (random.chance(0.4)) return random.shuffled([spreadNode(name), conditional]);
  return [random.chance(0.4) ? conditional : spreadNode(name)];
}

function fits({ fragments, left }: Draft, place: Place, fragment: Fragment): boolean {
  const { type, scope, parents, depth } = place;
  return (
    [type.name, ...otherTypesOf(place)].includes(fragment.typeName) &&
    depth + fragment.depth <= USUAL_DEPTH + 2 &&
    2 * parents * fragment.nodes <= left.nodes &&
    2 * parents * fragment.work <= left.work &&
    fragment.fields <= left.fields &&
    scope.fits(fragment.node.selectionSet, fragments)
  );
}

function reuse(
  { fragments, left }: Draft,
  { scope, parents }: Place,
  fragment: Fragment,
): Fragment {
  scope.add(fragment.node.selectionSet, fragments);
  left.nodes -= 2 * parents * fragment.nodes;
  left.work -= 2 * parents * fragment.work;
  left.fields -= fragment.fields;
  return fragment;
}

function newFragment(draft: Draft, place: Place): Fragment | null {
  const { random, schema, fragments, left } = draft;
  const typeName = random.of([place.type.name, ...otherTypesOf(place)]);
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const before = { ...left };
  const selectionSet = draft.select(draft, { ...place, type, nesting: place.nesting + 1 }, []);
  const nodes = (before.nodes - left.nodes) / place.parents;
  const work = (before.work - left.work) / place.parents;
  const name = nameFor(draft);
  const fragment: Fragment = {
    node: {
      kind: Kind.FRAGMENT_DEFINITION,
      name: nameNode(name),
      typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(typeName) },
      selectionSet,
    },
    typeName,
    nodes,
    work,
    depth: depthOf(selectionSet, draft),
    fields: before.fields - left.fields,
  };
  // It may be spread twice.
  left.nodes -= nodes * place.parents;
  left.work -= work * place.parents;
  fragments.set(name, fragment);
  return fragment;
}

function nameFor({ random, fragments }: Draft): string {
  const name = random.chance(0.5) ? random.of(NAMES) : `F${fragments.size}`;
  return fragments.has(name) ? `F${fragments.size}` : name;
}

function depthOf({ selections }: SelectionSetNode, draft: Draft): number {
  const depths = selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return draft.fragments.get(selection.name.value)?.depth ?? 0;
    const below = selection.selectionSet ? depthOf(selection.selectionSet, draft) : 0;
    return selection.kind === Kind.FIELD ? 1 + below : below;
  });
  return Math.max(0, ...depths);
}

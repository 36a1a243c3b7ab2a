import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Where a field stands in the text of a query, as its resolver is told. */
export type Selection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;
type Fragments = Selection['fragments'];

/** What stands in the text of a query below its fields, found once: documents are kept and run again. */
const fieldsBelow = new WeakMap<FieldNode, readonly FieldNode[]>();
const namesBelow = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * Whether a field selects, at any depth below it, none but fields of these names. Fragments and what directives
 * leave out count too, so "yes" can be relied upon, and "no" may only cost a little.
 */
export function selectsOnly(
  { fieldNodes, fragments }: Selection,
  names: ReadonlySet<string>,
): boolean {
  return fieldNodes.every((node) => [...namesOf(node, fragments)].every((name) => names.has(name)));
}

/** The fields that a field selects directly or by fragments, whatever their types and directives. */
export function selectedFields({ fieldNodes, fragments }: Selection): FieldNode[] {
  return fieldNodes.flatMap((node) => fieldsOf(node, fragments));
}

function namesOf(node: FieldNode, fragments: Fragments): ReadonlySet<string> {
  let names = namesBelow.get(node);
  if (names === undefined) {
    const fields = fieldsOf(node, fragments);
    names = new Set(fields.flatMap((field) => [field.name.value, ...namesOf(field, fragments)]));
    namesBelow.set(node, names);
  }
  return names;
}

function fieldsOf(node: FieldNode, fragments: Fragments): readonly FieldNode[] {
  let fields = fieldsBelow.get(node);
  if (fields === undefined) {
    fields = [...flatten(node.selectionSet, fragments)];
    fieldsBelow.set(node, fields);
  }
  return fields;
}

function* flatten(set: SelectionSetNode | undefined, fragments: Fragments): Generator<FieldNode> {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* flatten(selection.selectionSet, fragments);
    else yield* flatten(fragments[selection.name.value]?.selectionSet, fragments);
  }
}

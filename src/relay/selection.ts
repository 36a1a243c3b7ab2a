import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The position of a field in a query, as passed to its resolver. */
export type Selection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;
type Fragments = Selection['fragments'];

/** Names of all fields below a part of a document, cached because documents are reused. */
const namesBelow = new WeakMap<SelectionSetNode, ReadonlySet<string>>();

/**
 * Whether a field selects, at any depth below it, none but fields of these names. Fragments and what directives
 * leave out count too, so "yes" can be relied upon, and "no" may only cost a little.
 */
export function selectsOnly(
  { fieldNodes, fragments }: Selection,
  names: ReadonlySet<string>,
): boolean {
  return fieldNodes.every(
    ({ selectionSet }) =>
      selectionSet === undefined ||
      [...namesOf(selectionSet, fragments)].every((name) => names.has(name)),
  );
}

/**
 * Whether a field may select, at any depth below it, a field of this name: likewise, "no" can be relied upon, and "yes"
 * may only cost a little.
 */
export function maySelect({ fieldNodes, fragments }: Selection, name: string): boolean {
  return fieldNodes.some(
    ({ selectionSet }) => selectionSet !== undefined && namesOf(selectionSet, fragments).has(name),
  );
}

/**
 * The fields that a field selects directly or by fragments, regardless of type, without those excluded by
 * directives. Each fragment is followed once.
 */
export function selectedFields({
  fieldNodes,
  fragments,
  variableValues,
}: Selection & Pick<GraphQLResolveInfo, 'variableValues'>): FieldNode[] {
  const followed = new Set<string>();
  const fieldsOf = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? [])
      .filter((selection) => isIncluded(selection, variableValues))
      .flatMap((selection) => {
        if (selection.kind === Kind.FIELD) return [selection];
        if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
        const { value: name } = selection.name;
        if (followed.has(name)) return [];
        followed.add(name);
        return fieldsOf(fragments[name]?.selectionSet);
      });
  return fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet));
}

/** Whether `@skip` and `@include` let a part of a query in. */
export function isIncluded(
  node: SelectionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

/** Each part of a document is visited once, regardless of the number of fragments leading to it. */
function namesOf(set: SelectionSetNode, fragments: Fragments): ReadonlySet<string> {
  const known = namesBelow.get(set);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    const below =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments[selection.name.value]?.selectionSet
        : selection.selectionSet;
    if (below !== undefined) for (const name of namesOf(below, fragments)) names.add(name);
  }
  namesBelow.set(set, names);
  return names;
}

import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many fields deep an operation is nested, fragments followed; 1 for `{ paper { id } }`'s `paper`, 2
 * with its `id`. Introspection counts as nothing: its own depth is fixed by the tools that ask.
 * The document must be valid, so that fragments exist and do not go in circles.
 */
export function queryDepth(document: DocumentNode, operationName: string | null): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    } else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const operation =
    operations.find(({ name }) => name !== undefined && name.value === operationName) ??
    operations[0];
  return operation === undefined ? 0 : depthOf(operation.selectionSet, fragments, new Map());
}

/** Each fragment is measured once, however often it is spread. */
function depthOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, number>,
): number {
  const depths = selections.map((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        if (selection.name.value.startsWith('__')) return 0;
        return selection.selectionSet
          ? 1 + depthOf(selection.selectionSet, fragments, measured)
          : 1;
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet, fragments, measured);
      case Kind.FRAGMENT_SPREAD:
        return depthOfFragment(selection.name.value, fragments, measured);
    }
  });
  return Math.max(0, ...depths);
}

function depthOfFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, number>,
): number {
  const known = measured.get(name);
  if (known !== undefined) return known;
  const fragment = fragments.get(name);
  const depth = fragment === undefined ? 0 : depthOf(fragment.selectionSet, fragments, measured);
  measured.set(name, depth);
  return depth;
}

import {
  Kind,
  getOperationAST,
  parse,
  print,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Request } from './json.js';

const MOST_TRIES = 300;
const REMOVABLE: ReadonlySet<string> = new Set([
  ...(['Field', 'InlineFragment', 'FragmentSpread', 'Argument', 'ObjectField'] as const),
  ...(['Directive', 'OperationDefinition'] as const),
]);

/** The smallest request found that still fails, by taking away one thing after another. */
export async function shrunk(
  schema: GraphQLSchema,
  request: Request,
  fails: (smaller: Request) => Promise<boolean>,
): Promise<Request> {
  let document = parse(request.query, { noLocation: true });
  let tries = 0;
  for (let hasShrunk = true; hasShrunk && tries < MOST_TRIES;) {
    hasShrunk = false;
    for (let place = 0; tries < MOST_TRIES; place += 1) {
      const smaller = without(document, place);
      if (smaller === null) break;
      if (smaller === 'invalid' || !getOperationAST(smaller, request.operationName)) continue;
      if (validate(schema, smaller).length > 0) continue;
      tries += 1;
      // The comment makes it a text that nobody has sent before.
      const query = `${print(smaller)}\n# ${tries}`;
      if (!(await fails({ ...request, query }))) continue;
      document = smaller;
      hasShrunk = true;
      place -= 1;
    }
  }
  return { ...request, query: print(document) };
}

/** The document without its n-th removable node and what is then used no more; null when there is none. */
function without(document: DocumentNode, place: number): DocumentNode | 'invalid' | null {
  let seen = -1;
  const state = { isFound: false };
  const removed: DocumentNode = visit(document, {
    enter: (node) => {
      if (!REMOVABLE.has(node.kind)) return undefined;
      seen += 1;
      if (seen !== place) return undefined;
      state.isFound = true;
      return null;
    },
    leave: (node) =>
      'selectionSet' in node && node.selectionSet?.selections.length === 0 ? null : undefined,
  });
  if (!state.isFound) return null;
  const hasOperation = removed.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return hasOperation ? withoutUnused(removed) : 'invalid';
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void spread.add(name.value) });
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.FRAGMENT_DEFINITION || spread.has(node.name.value),
  );
  const kept = { ...document, definitions };
  if (definitions.length < document.definitions.length) return withoutUnused(kept);
  const used = new Set<string>();
  visit(kept, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(kept, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}

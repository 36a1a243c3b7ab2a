import {
  Kind,
  getOperationAST,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { inlineFragmentNode, idleDirective } from './generate/nodes.js';
import { inlined } from './inline.js';
import type { Request } from './json.js';
import type { Random } from './random.js';

/** A form of an operation that means the same. */
export interface Form {
  readonly name: string;
  readonly request: Request;
}

/** The server takes a thousand more. */
const MOST_TOKENS = 4_000;
/** Directives that are added at most: the server bounds them. */
const MOST_ADDED = 30;

/** Other forms of one operation of a document. */
export function otherForms(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: Request,
  random: Random,
): Form[] {
  const form = (name: string, changed: DocumentNode, values = variables): Form => ({
    name,
    request: { query: print(changed), operationName, variables: values },
  });
  const alone = onlyOperation(document, operationName);
  const withLiterals = inlined(schema, alone, variables);
  const forms = [
    ...(withLiterals ? [form('variables inlined', withLiterals, {})] : []),
    form('fragments expanded', expanded(alone)),
    form('fields reordered', reordered(document, random)),
    form('idle directives added', decorated(document, random)),
  ];
  return forms.filter(({ request }) => tokensIn(request.query) <= MOST_TOKENS);
}

/** About as many tokens as the server counts, and no fewer. */
export function tokensIn(query: string): number {
  return query.match(/[\w$.@]+|"(?:[^"\\]|\\.)*"|[^\s\w]/g)?.length ?? 0;
}

/** The document without its other operations, and with no fragment that only they use. */
function onlyOperation(document: DocumentNode, name: string | undefined): DocumentNode {
  const operation = getOperationAST(document, name);
  const fragments = fragmentsOf(document);
  const used = new Set<string>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: (spread) => {
        const fragment = fragments.get(spread.name.value);
        if (fragment === undefined || used.has(spread.name.value)) return;
        used.add(spread.name.value);
        follow(fragment);
      },
    });
  };
  if (operation) follow(operation);
  const kept = document.definitions.filter(
    (node) =>
      node === operation || (node.kind === Kind.FRAGMENT_DEFINITION && used.has(node.name.value)),
  );
  return { ...document, definitions: kept };
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
}

/** Fragments in the places where they are spread. */
function expanded(document: DocumentNode): DocumentNode {
  const fragments = fragmentsOf(document);
  const expand = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection): SelectionNode => {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        return selection.selectionSet
          ? { ...selection, selectionSet: expand(selection.selectionSet) }
          : selection;
      }
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined) throw new Error(`no fragment ${selection.name.value}`);
      const { typeCondition, selectionSet } = fragment;
      return inlineFragmentNode(
        typeCondition.name.value,
        expand(selectionSet),
        selection.directives,
      );
    }),
  });
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return {
    ...document,
    definitions: operations.map((node) => ({ ...node, selectionSet: expand(node.selectionSet) })),
  };
}

function reordered(document: DocumentNode, random: Random): DocumentNode {
  return visit(document, {
    SelectionSet: { leave: (set) => ({ ...set, selections: random.shuffled(set.selections) }) },
    Field: {
      leave: (field) => ({ ...field, arguments: random.shuffled(field.arguments ?? []) }),
    },
  });
}

/** The document with conditions that always hold. */
function decorated(document: DocumentNode, random: Random): DocumentNode {
  let left = MOST_ADDED;
  const decorate = <Node extends SelectionNode>(node: Node): Node => {
    const present = node.directives?.map(({ name }) => name.value) ?? [];
    const free = (['include', 'skip'] as const).filter((name) => !present.includes(name));
    if (free.length === 0 || left === 0 || random.chance(0.5)) return node;
    left -= 1;
    return { ...node, directives: [...(node.directives ?? []), idleDirective(random.of(free))] };
  };
  return visit(document, {
    Field: { leave: decorate },
    InlineFragment: { leave: decorate },
    FragmentSpread: { leave: decorate },
  });
}

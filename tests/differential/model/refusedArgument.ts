import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  TypeInfo,
  getArgumentValues,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  parse,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type ASTVisitor,
  type GraphQLSchema,
} from 'graphql';
import type { Request } from '../json.js';

/**
 * Whether an operation gives an argument no value that it can have, such as a null by a variable. graphql-js runs what
 * it can of such an operation; the server refuses it as a whole, also where the field would never have been reached.
 */
export function refusesArgument(
  schema: GraphQLSchema,
  { query, operationName, variables }: Request,
): boolean {
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  if (!operation) return false;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return false;
  const spread = new Set<string>();
  let isRefused = false;
  const typeInfo = new TypeInfo(schema);
  const look: ASTVisitor = {
    enter: (node) => {
      if (!isIncluded(node, coerced)) return false;
      if (node.kind === Kind.FRAGMENT_SPREAD) spread.add(node.name.value);
      const field = node.kind === Kind.FIELD ? typeInfo.getFieldDef() : null;
      if (node.kind === Kind.FIELD && field)
        isRefused ||= fails(() => getArgumentValues(field, node, coerced));
      return undefined;
    },
  };
  visit(operation, visitWithTypeInfo(typeInfo, look));
  // A set takes what is added to it on the way.
  for (const name of spread) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION || definition.name.value !== name) continue;
      visit(definition, visitWithTypeInfo(typeInfo, look));
    }
  }
  return isRefused;
}

function isIncluded(node: ASTNode, variables: Record<string, unknown>): boolean {
  if (!('selectionSet' in node) && node.kind !== Kind.FIELD && node.kind !== Kind.FRAGMENT_SPREAD)
    return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
  );
}

function fails(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

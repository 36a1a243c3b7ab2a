import { Kind, print, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { shortened } from '../../shortened.js';

/** What a log says of an operation. */
export interface RedactedOperation {
  /** Without literals, at most `LONGEST_DOCUMENT` characters. */
  readonly document: string;
  /** As declared: `$id: ID!`; the first `MOST_VARIABLES`. */
  readonly variables: readonly string[];
}

export const LONGEST_DOCUMENT = 2_000;
const LONGEST_VARIABLE = 100;
const MOST_VARIABLES = 50;

/**
 * An operation with its fragments, in which every text is `""`, every number 0, and every list has its first item only: what was
 * asked for may be private. Names, enums, booleans and null are words of the schema and of the language, and stay.
 */
export function redactedOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
): RedactedOperation {
  const others = document.definitions.filter(
    ({ kind }) => operation === undefined || kind !== Kind.OPERATION_DEFINITION,
  );
  // The operation comes first, so that it is what is left of a long document.
  const definitions = operation === undefined ? others : [operation, ...others];
  const { variableDefinitions = [] } = operation ?? {};
  return {
    document: shortened(printed({ ...document, definitions }), LONGEST_DOCUMENT),
    variables: variableDefinitions
      .slice(0, MOST_VARIABLES)
      .map(({ variable, type }) =>
        shortened(`${print(variable)}: ${print(type)}`, LONGEST_VARIABLE),
      ),
  };
}

function printed(document: DocumentNode): string {
  const redacted = visit(document, {
    StringValue: (node) => ({ ...node, value: '', block: false }),
    IntValue: (node) => ({ ...node, value: '0' }),
    FloatValue: (node) => ({ ...node, value: '0' }),
    ListValue: { enter: (node) => ({ ...node, values: node.values.slice(0, 1) }) },
  });
  return print(redacted).replace(/\s+/g, ' ');
}

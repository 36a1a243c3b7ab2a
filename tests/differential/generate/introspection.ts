import { parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { Random } from '../random.js';

/** Response keys of introspection begin like this, so that lists in it can be compared without their order. */
export const INTROSPECTION_KEY = 'schema_';

const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const QUESTIONS = [
  `__schema { queryType { name } mutationType { name } types { name kind } }`,
  `__schema { directives { name locations args { name type { ${TYPE} } } } }`,
  ...[
    'Paper',
    'CitationConnection',
    'Query',
    'CitationFilter',
    'CitationRole',
    'Node',
    'Missing',
  ].map(
    (name) => `__type(name: "${name}") { __typename kind name description
      fields(includeDeprecated: true) { name description isDeprecated type { ${TYPE} }
        args { name description defaultValue type { ${TYPE} } } }
      inputFields { name description defaultValue type { ${TYPE} } }
      enumValues { name description isDeprecated deprecationReason }
      interfaces { name } possibleTypes { name } }`,
  ),
];

/** A question about the schema itself. */
export function introspectionField(random: Random): FieldNode {
  const key = `${INTROSPECTION_KEY}${random.integer(1e6)}`;
  const { definitions } = parse(`{ ${key}: ${random.of(QUESTIONS)} }`, { noLocation: true });
  const [operation] = definitions as readonly OperationDefinitionNode[];
  return operation?.selectionSet.selections[0] as FieldNode;
}

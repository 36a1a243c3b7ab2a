import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import { literalOf } from './generate/literal.js';
import type { Json } from './json.js';

/** What a variable stands for: a literal, or undefined where there is nothing. */
type Literals = ReadonlyMap<string, ValueNode | undefined>;

/**
 * One operation with literals for its variables. Null when a null stands where none may be, which is an error of the
 * field by a variable, and no valid document by a literal.
 */
export function inlined(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, Json>>,
): DocumentNode | null {
  const definitions = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  const literals: Literals = new Map(
    definitions.map((node) => [node.variable.name.value, literalFor(schema, node, variables)]),
  );
  const state = { isPossible: true };
  const typeInfo = new TypeInfo(schema);
  const changed = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      OperationDefinition: { leave: (node) => ({ ...node, variableDefinitions: [] }) },
      Argument: {
        enter: (node) => {
          const type = typeInfo.getInputType();
          const value = replaced(node.value, type ?? null, literals);
          if (value !== undefined && hasForbiddenNull(value, type)) state.isPossible = false;
          return value === undefined ? null : { ...node, value };
        },
      },
    }),
  );
  return state.isPossible ? changed : null;
}

/** Whether a null stands where none may be, at any depth. */
function hasForbiddenNull(value: ValueNode, type: GraphQLInputType | null | undefined): boolean {
  if (value.kind === Kind.NULL) return isNonNullType(type);
  const nullable = type && getNullableType(type);
  if (value.kind === Kind.LIST && isListType(nullable)) {
    return value.values.some((item) => hasForbiddenNull(item, nullable.ofType));
  }
  if (value.kind !== Kind.OBJECT || !isInputObjectType(nullable)) return false;
  const fields = nullable.getFields();
  return value.fields.some(({ name, value: inner }) =>
    hasForbiddenNull(inner, fields[name.value]?.type),
  );
}

function literalFor(
  schema: GraphQLSchema,
  { variable, type, defaultValue }: VariableDefinitionNode,
  variables: Readonly<Record<string, Json>>,
): ValueNode | undefined {
  const name = variable.name.value;
  if (!Object.hasOwn(variables, name)) return defaultValue;
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  const inputType = typeFromAST(schema, named as NamedTypeNode);
  return literalOf(variables[name] ?? null, (inputType ?? null) as GraphQLInputType | null);
}

/** A value without variables; undefined when it stands for nothing. */
function replaced(
  value: ValueNode,
  type: GraphQLInputType | null,
  literals: Literals,
): ValueNode | undefined {
  const nullable = type && getNullableType(type);
  if (value.kind === Kind.VARIABLE) return literals.get(value.name.value);
  if (value.kind === Kind.LIST) {
    const itemType = isListType(nullable) ? nullable.ofType : null;
    const values = value.values.map(
      (item) => replaced(item, itemType, literals) ?? { kind: Kind.NULL as const },
    );
    return { ...value, values };
  }
  if (value.kind !== Kind.OBJECT) return value;
  const fields = isInputObjectType(nullable) ? nullable.getFields() : {};
  return {
    ...value,
    fields: value.fields.flatMap((field) => {
      const inner = replaced(field.value, fields[field.name.value]?.type ?? null, literals);
      return inner === undefined ? [] : [{ ...field, value: inner }];
    }),
  };
}

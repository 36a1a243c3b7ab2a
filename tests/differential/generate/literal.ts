import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type GraphQLInputType,
  type ConstValueNode,
} from 'graphql';
import { isObject, type Json } from '../json.js';

/** JSON as a literal of a document; the type tells names of enums from texts. */
export function literalOf(value: Json, type: GraphQLInputType | null): ConstValueNode {
  const nullable = type === null ? null : getNullableType(type);
  if (value === null) return { kind: Kind.NULL };
  if (Array.isArray(value)) {
    const itemType = isListType(nullable) ? nullable.ofType : null;
    return {
      kind: Kind.LIST,
      values: value.map((item: Json) => literalOf(item, itemType)),
    };
  }
  if (isListType(nullable)) return literalOf(value, nullable.ofType);
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') return { kind: Kind.INT, value: String(value) };
  if (typeof value === 'string') {
    return isEnumType(nullable) ? { kind: Kind.ENUM, value } : { kind: Kind.STRING, value };
  }
  const fields = isInputObjectType(nullable) ? nullable.getFields() : {};
  return {
    kind: Kind.OBJECT,
    fields: Object.entries(isObject(value) ? value : {}).map(([name, item]) => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: name },
      value: literalOf(item, fields[name]?.type ?? null),
    })),
  };
}

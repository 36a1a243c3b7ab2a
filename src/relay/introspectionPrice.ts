import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Price } from './price.js';

/** Work of `__schema` and `__type`: they read nothing, but their results are large. */
const WORK_OF_INTROSPECTION: Price = { work: 50 };

/** Lengths of the lists that introspection returns. */
export interface IntrospectionSizes {
  /** Of any one type, field or directive. */
  readonly most: Readonly<Record<string, number>>;
  /** Of all types one after another, for each of them on average. */
  readonly mean: Readonly<Record<string, number>>;
}

/**
 * Whether one type is queried, or each of all: no schema has as many fields in every type as in its largest.
 */
export type IntrospectionScope = keyof IntrospectionSizes;

const sizesBySchema = new WeakMap<GraphQLSchema, IntrospectionSizes>();

/** The price of a field of introspection, by its name: no two of its lists of different length share one. */
export function introspectionPrice(
  schema: GraphQLSchema,
  fieldName: string,
  scope: IntrospectionScope,
): Price {
  if (fieldName === '__schema' || fieldName === '__type') return WORK_OF_INTROSPECTION;
  const times = sizesOf(schema)[scope][fieldName];
  return times === undefined ? {} : { times, nodes: true };
}

/** The scope below a field: the lists of all types are as long as those of an average one. */
export function introspectionScope(
  fieldName: string,
  scope: IntrospectionScope,
): IntrospectionScope {
  if (fieldName === 'types') return 'mean';
  return fieldName === 'fields' && scope === 'mean' ? 'mean' : 'most';
}

function sizesOf(schema: GraphQLSchema): IntrospectionSizes {
  const known = sizesBySchema.get(schema);
  if (known !== undefined) return known;
  const types = Object.values(schema.getTypeMap());
  const lengths = types.map((type) => listLengths(schema, type));
  const directives = schema.getDirectives();
  const whole = { types: types.length, directives: directives.length };
  const sizes = {
    most: { ...whole, ...combined(lengths, (values) => Math.max(...values)) },
    mean: { ...whole, ...combined(lengths, (values) => Math.ceil(sum(values) / values.length)) },
  };
  sizesBySchema.set(schema, sizes);
  return sizes;
}

function listLengths(schema: GraphQLSchema, type: GraphQLNamedType): Record<string, number> {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const inputFields = isInputObjectType(type) ? Object.keys(type.getFields()).length : 0;
  return {
    fields: fields.length,
    args: Math.max(0, ...fields.map(({ args }) => args.length)),
    inputFields,
    enumValues: isEnumType(type) ? type.getValues().length : 0,
    interfaces: isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0,
    possibleTypes: isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0,
  };
}

function combined(
  lengths: readonly Record<string, number>[],
  combine: (values: number[]) => number,
): Record<string, number> {
  const names = Object.keys(lengths[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, combine(lengths.map((each) => each[name] ?? 0))]),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

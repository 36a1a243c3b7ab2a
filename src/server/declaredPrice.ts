import {
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { IntrospectionScope } from '../relay/introspectionPrice.js';
import { FILTERING, PRICING, type Filtering, type Price, type Pricing } from '../relay/price.js';
import type { Sum } from './priceSum.js';

/** What a field is asked under: two for introspection, and `filtered` for the rest. */
export type Scope = IntrospectionScope | 'filtered';

/** The price that a field declares. */
export function declaredPrice(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  child: Sum,
  scope: Scope,
): Price {
  const pricing = field.extensions[PRICING];
  const selects = (name: string) => child.names.includes(name);
  const selectsBelow = (name: string) => child.namesBelow.includes(name);
  const isFiltered = scope === 'filtered';
  if (isPricing(pricing)) return pricing({ args, selects, selectsBelow, isFiltered });
  if (isListOfObjects(field)) throw new Error(`The list ${field.name} has no price.`);
  return {};
}

/** What is asked below a field. */
export function scopeBelow(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  scope: Scope,
): Scope {
  const filtering = field.extensions[FILTERING];
  if (!isFiltering(filtering)) return scope;
  return filtering(args) ? 'filtered' : 'most';
}

/** The definition of a field, also of those that every schema has. */
export function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`${type.name} has no field ${name}.`);
  return field;
}

function isListOfObjects({ type }: GraphQLField<unknown, unknown>): boolean {
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) && isCompositeType(getNamedType(list));
}

function isPricing(pricing: unknown): pricing is Pricing<Record<string, unknown>> {
  return typeof pricing === 'function';
}

function isFiltering(filtering: unknown): filtering is Filtering {
  return typeof filtering === 'function';
}

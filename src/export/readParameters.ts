import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { BadInputError } from '../errors.js';
import type { ExportArgument } from './exportArguments.js';
import { valueOfTexts } from './textValues.js';

/** Parameters as received: the query of an address, where a repeated one is a list, or a JSON object. */
export type Parameters = Readonly<Record<string, unknown>>;
/** Values of arguments, by name; those that were left out are missing. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** The arguments in a JSON object, coerced as GraphQL does. Throws `BadInputError` with the path of a value. */
export function readJsonArguments(
  args: readonly ExportArgument[],
  parameters: Parameters,
): ArgumentValues {
  const known = new Map(Object.entries(parameters));
  return Object.fromEntries(
    args.flatMap(({ name, definition: { type, defaultValue } }) => {
      const value = known.get(name);
      if (value === undefined && defaultValue !== undefined) return [[name, defaultValue]];
      if (value === undefined && !isNonNullType(type)) return [];
      return [[name, coerced(name, value, type)]];
    }),
  );
}

/**
 * The arguments in the query of an address. A field of an input object is `filter.yearFrom`; a list is given by
 * repeating its parameter, of names also by commas; a list of objects is JSON.
 */
export function readTextArguments(
  args: readonly ExportArgument[],
  parameters: Parameters,
): ArgumentValues {
  const values: Record<string, unknown> = {};
  for (const { name, type, path } of textParameters(args)) {
    const texts = parameters[name];
    if (texts === undefined) continue;
    const value = valueOfTexts(name, type, texts as string | string[]);
    const [argument, field] = path;
    values[argument] =
      field === undefined ? value : { ...(values[argument] as object | undefined), [field]: value };
  }
  return readJsonArguments(args, values);
}

/** A parameter of an address: an argument, or a field of one. */
interface TextParameter {
  readonly name: string;
  readonly path: readonly [argument: string, field?: string];
  readonly type: GraphQLInputType;
}

/** The parameters that an address may have. */
export function textParameters(args: readonly ExportArgument[]): TextParameter[] {
  return args.flatMap(({ name, definition }): TextParameter[] => {
    const type = getNullableType(definition.type);
    if (!isInputObjectType(type)) return [{ name, path: [name], type }];
    return Object.values(type.getFields()).map((field) => ({
      ...{ name: `${name}.${field.name}`, path: [name, field.name], type: field.type },
    }));
  });
}

function coerced(name: string, value: unknown, type: GraphQLInputType): unknown {
  return coerceInputValue(value, type, (path, invalid) => {
    throw new BadInputError(fieldAt([name, ...path]), invalid, expectedOf(typeAt(type, path)));
  });
}

/** A path as messages write it: `steps[0].fanOut`. */
function fieldAt([first = '', ...path]: readonly (string | number)[]): string {
  return `${first}${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;
}

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  const [key, ...rest] = path;
  const nullable = getNullableType(type);
  if (key === undefined) return type;
  if (isListType(nullable)) return typeAt(nullable.ofType, rest);
  const field = isInputObjectType(nullable) ? nullable.getFields()[String(key)] : undefined;
  return field === undefined ? type : typeAt(field.type, rest);
}

const SCALARS: Readonly<Record<string, string>> = {
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  String: 'a text',
  ID: 'an identifier',
};

/** What a value of a type may be. */
export function expectedOf(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  if (isListType(nullable)) return `a list, each ${expectedOf(named)}`;
  if (isEnumType(named)) {
    return `one of ${named
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  }
  if (isInputObjectType(named)) {
    return `an object with fields of ${Object.keys(named.getFields()).join(', ')}`;
  }
  return SCALARS[named.name] ?? named.name;
}

import {
  getNamedType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { ExportKind } from './exportKinds.js';

/** Arguments of a connection that an export sets itself. */
const PAGING = ['first', 'after', 'last', 'before'];

/** An argument of the API that is a parameter of an export. */
export interface ExportArgument {
  readonly name: string;
  /** Which field of the path takes it. */
  readonly place: number;
  readonly definition: GraphQLArgument;
}

/**
 * The parameters of a kind: the arguments of its fields in the schema, without those that page. An argument that the
 * schema gains is a parameter at once.
 */
export function exportArguments(schema: GraphQLSchema, kind: ExportKind): ExportArgument[] {
  const paged = kind.shape === 'pages' ? PAGING : [];
  return fieldsOf(schema, kind).flatMap(({ args }, place, fields) =>
    args
      .filter(({ name }) => place < fields.length - 1 || !paged.includes(name))
      .map((definition) => ({ name: definition.name, place, definition })),
  );
}

/** The fields of a kind from the root of the schema on. */
function fieldsOf(
  schema: GraphQLSchema,
  { path }: ExportKind,
): readonly GraphQLField<unknown, unknown>[] {
  let type: unknown = schema.getQueryType();
  return path.flatMap((name) => {
    if (name === undefined) return [];
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (field === undefined) throw new Error(`The schema has no field ${name} to export.`);
    type = getNamedType(field.type);
    return [field];
  });
}

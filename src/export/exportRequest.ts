import type { GraphQLSchema } from 'graphql';
import { BadInputError } from '../errors.js';
import { exportArguments, type ExportArgument } from './exportArguments.js';
import { exportDocuments, type ExportDocuments } from './exportDocuments.js';
import type { FileOptions } from './exportFile.js';
import { exportFormatOf, type ExportFormat } from './exportFormats.js';
import { EXPORT_KINDS, RELATION, RELATIONS, type ExportKind } from './exportKinds.js';
import {
  readJsonArguments,
  readTextArguments,
  textParameters,
  type ArgumentValues,
  type Parameters,
} from './readParameters.js';

/** An export to write, its parameters checked as far as the schema says. */
export interface ExportRequest {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly options: FileOptions;
  readonly contexts: boolean;
  readonly arguments: ArgumentValues;
  readonly documents: ExportDocuments;
}

/** How parameters were sent. */
export type ParameterForm = 'text' | 'json';

/** Parameters about the file. */
const OPTIONS = ['format', 'contexts', 'formulas', 'table'] as const;

/**
 * Reads the parameters of the export `name`. Throws `BadInputError` with the parameter, its value and what was
 * expected, also for unknown and repeated ones.
 */
export function readExportRequest(
  schema: GraphQLSchema,
  name: string,
  parameters: Parameters,
  form: ParameterForm,
): ExportRequest {
  const kind = kindOf(name, parameters);
  const args = exportArguments(schema, kind);
  assertKnown(parameters, knownNames(name, args, form));
  const format = exportFormatOf(one(parameters, 'format'), kind);
  const contexts = contextsOf(parameters, kind, form);
  return {
    ...{ kind, format, contexts, options: optionsOf(parameters, kind, format) },
    arguments: (form === 'text' ? readTextArguments : readJsonArguments)(args, parameters),
    documents: exportDocuments(kind, args, contexts),
  };
}

function kindOf(name: string, parameters: Parameters): ExportKind {
  if (name === 'related') {
    const relation = one(parameters, RELATION);
    const known = RELATIONS.find((each) => each === relation);
    if (known !== undefined) return EXPORT_KINDS[known];
    throw new BadInputError(RELATION, relation, `one of ${RELATIONS.join(', ')}`);
  }
  const kind = Object.values(EXPORT_KINDS).find((each) => each.name === name);
  if (kind === undefined) throw new Error(`There is no export ${name}.`);
  return kind;
}

function knownNames(
  name: string,
  args: readonly ExportArgument[],
  form: ParameterForm,
): readonly string[] {
  const own = (form === 'text' ? textParameters(args) : args).map((parameter) => parameter.name);
  return [...own, ...(name === 'related' ? [RELATION] : []), ...OPTIONS];
}

function assertKnown(parameters: Parameters, known: readonly string[]): void {
  for (const [name, value] of Object.entries(parameters)) {
    if (!known.includes(name)) {
      throw new BadInputError(name, value, `a known parameter: ${known.join(', ')}`);
    }
  }
}

function contextsOf(parameters: Parameters, kind: ExportKind, form: ParameterForm): boolean {
  const value = one(parameters, 'contexts');
  const isTrue = form === 'text' ? value === 'true' : value === true;
  const isFalse = form === 'text' ? value === 'false' : value === false;
  if (isTrue && !kind.ofCitations) {
    throw new BadInputError(
      'contexts',
      value,
      'no value: only citers and references have contexts',
    );
  }
  if (isTrue || isFalse || value === undefined) return isTrue;
  throw new BadInputError('contexts', value, 'true or false');
}

function optionsOf(
  parameters: Parameters,
  { shape }: ExportKind,
  { name }: ExportFormat,
): FileOptions {
  const formulas = choice(parameters, 'formulas', ['escape', 'keep'], name === 'csv', 'format csv');
  const hasTables = name === 'csv' && shape === 'graph';
  const table = choice(parameters, 'table', ['papers', 'citations'], hasTables, 'CSV of a graph');
  return { keepsFormulas: formulas === 'keep', table };
}

/** One of some values, the first by default; none where the option has no effect. */
function choice<Value extends string>(
  parameters: Parameters,
  name: (typeof OPTIONS)[number],
  values: readonly [Value, ...Value[]],
  isAllowed: boolean,
  place: string,
): Value {
  const value = one(parameters, name);
  if (value === undefined) return values[0];
  if (!isAllowed) throw new BadInputError(name, value, `no value: it is for ${place} only`);
  const found = values.find((each) => each === value);
  if (found !== undefined) return found;
  throw new BadInputError(name, value, `one of ${values.join(', ')}`);
}

function one(parameters: Parameters, name: string): unknown {
  const value = parameters[name];
  if (!Array.isArray(value)) return value;
  throw new BadInputError(name, value, 'one value, given once');
}

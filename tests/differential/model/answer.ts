import { setImmediate } from 'node:timers/promises';
import {
  defaultFieldResolver,
  execute,
  GraphQLError,
  parse,
  responsePathAsArray,
  type GraphQLSchema,
} from 'graphql';
import type { Coverage } from '../coverage.js';
import type { Request } from '../json.js';
import type { Model } from './model.js';
import { refusesArgument } from './refusedArgument.js';
import { rootOf } from './root.js';

export type ResponsePath = readonly (string | number)[];

/** An error as far as it is compared. */
export interface AnswerError {
  readonly path: ResponsePath | null;
  readonly code: string;
  readonly message: string;
  /** The value that was wrong, as text; undefined where the model leaves it open. */
  readonly value?: unknown;
}

/** An answer as far as it is compared; `data` is undefined where the operation was not run. */
export interface Answer {
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
}

export interface ModelAnswer extends Answer {
  /** Where values are that the model cannot know, but for whether they are there. */
  readonly masked: readonly ResponsePath[];
  /** Values that the model knows nothing of. */
  readonly unknown: readonly ResponsePath[];
  /** All errors that fields gave, those included that GraphQL reports another one for. */
  readonly thrown: readonly AnswerError[];
}

/** What the model cannot know. */
const MASKED: ReadonlySet<string> = new Set([
  // The time of the import.
  'RepresentativeCiters.refreshedAt',
  // Lucene's arithmetic; "to be compared within one answer only".
  'SearchEdge.score',
  // How far a walk that ends at its budget had counted by then is nobody's promise.
  'TraversalLevel.atLeast',
]);

/** What the model does not even know to be there: Lucene's choice of similar words. */
const UNKNOWN = 'SearchConnection.didYouMean';

/** What the server answers to an operation that it does not run. */
const REFUSED: ModelAnswer = {
  data: undefined,
  errors: [{ path: null, code: 'BAD_USER_INPUT', message: 'refused' }],
  masked: [],
  unknown: [],
  thrown: [],
};

/** What graphql-js answers over the model. */
export async function modelAnswer(
  schema: GraphQLSchema,
  model: Model,
  request: Request,
  coverage: Coverage | null,
): Promise<ModelAnswer> {
  if (refusesArgument(schema, request)) return REFUSED;
  const { query, operationName, variables } = request;
  const masked: ResponsePath[] = [];
  const unknown: ResponsePath[] = [];
  const thrown: AnswerError[] = [];
  const seen = new Set<unknown>();
  const { data, errors = [] } = await execute({
    schema,
    document: parse(query),
    rootValue: rootOf(model),
    variableValues: variables,
    ...(operationName === undefined ? {} : { operationName }),
    fieldResolver: (source, args: Record<string, unknown>, context, info) => {
      coverage?.countField(info, args, seen);
      if (`${info.parentType.name}.${info.fieldName}` === UNKNOWN) {
        unknown.push(responsePathAsArray(info.path));
      }
      if (MASKED.has(`${info.parentType.name}.${info.fieldName}`)) {
        masked.push(responsePathAsArray(info.path));
      }
      try {
        return defaultFieldResolver(source, args, context, info);
      } catch (error) {
        const path = responsePathAsArray(info.path);
        if (error instanceof GraphQLError) thrown.push({ ...errorOf(error), path });
        // Not thrown at once, so that the fields beside it are resolved, and theirs are known too.
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  // What fields give below others that failed meanwhile.
  await setImmediate();
  return { data, errors: errors.map(errorOf), masked, unknown, thrown };
}

function errorOf({ message, path: place, extensions, originalError }: GraphQLError): AnswerError {
  const path = place ?? null;
  const { code, value } = extensions;
  if (typeof code === 'string') return { path, code, message, value };
  if (path === null) return { path, code: 'BAD_USER_INPUT', message };
  // A mistake of the model itself.
  throw originalError ?? new Error(message);
}

import type {
  GatewayExecutor,
  GatewayInterface,
  GatewayGraphQLRequestContext,
} from '@apollo/server-gateway-interface';
import {
  GraphQLError,
  execute,
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type SourceLocation,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** Compiled queries kept; each takes some 100 KB. */
const QUERIES_KEPT = 500;
const MOST_VARIABLE_ERRORS = 50;

/** One operation to run. */
export interface ExecutedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/**
 * Runs queries as compiled functions instead of walking their text each time, with the same results: the hub page
 * costs a third of the time. Whatever does not compile is run by graphql-js.
 */
export class CompiledQueries {
  /** By document, which the server keeps for each text, and by name of the operation. */
  private readonly compiled = new LRUCache<DocumentNode, Map<string, CompiledQuery | null>>({
    max: QUERIES_KEPT,
  });

  constructor(private readonly schema: GraphQLSchema) {}

  /** The result of an operation of a valid document. */
  async run(operation: ExecutedOperation): Promise<ExecutionResult> {
    const { document, operationName, context } = operation;
    const { errors, coerced } = this.variablesOf(operation);
    if (errors !== undefined) return { errors };
    const query = this.compiledFor(operation);
    if (query !== null) {
      return withGraphqlErrors(await query.query(undefined, context, coerced), document);
    }
    return execute({
      schema: this.schema,
      document,
      variableValues: operation.variables,
      contextValue: context,
      ...(operationName === null ? {} : { operationName }),
    });
  }

  private compiledFor({ document, operationName }: ExecutedOperation): CompiledQuery | null {
    let byName = this.compiled.get(document);
    if (byName === undefined) this.compiled.set(document, (byName = new Map()));
    const name = operationName ?? '';
    const known = byName.get(name);
    if (known !== undefined) return known;
    const result = compileQuery(this.schema, document, operationName ?? undefined);
    const query = isCompiledQuery(result) ? result : null;
    byName.set(name, query);
    return query;
  }

  /** The variables with their defaults, or what is wrong with them in the words of graphql-js. */
  private variablesOf({ document, operationName, variables }: ExecutedOperation): {
    errors?: GraphQLError[];
    coerced?: Record<string, unknown>;
  } {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { errors, coerced } = getVariableValues(this.schema, definitions, variables, {
      maxErrors: MOST_VARIABLE_ERRORS,
    });
    if (errors === undefined) return { coerced };
    return {
      errors: errors.map(
        ({ message, nodes, originalError }) =>
          new GraphQLError(message, {
            nodes,
            originalError,
            extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
          }),
      ),
    };
  }
}

/** Compiled queries have errors of a class of their own, which nobody else knows. */
function withGraphqlErrors(result: ExecutionResult, { loc }: DocumentNode): ExecutionResult {
  if (result.errors === undefined) return result;
  const errors = result.errors.map(
    ({ message, path, originalError, extensions, locations }) =>
      new GraphQLError(message, {
        source: loc?.source,
        positions: locations?.map((location) => offsetOf(loc?.source.body ?? '', location)),
        path,
        originalError,
        extensions,
      }),
  );
  return { ...result, errors };
}

function offsetOf(text: string, { line, column }: SourceLocation): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

/** The schema as a gateway, which is where Apollo Server lets another executor in. */
export function compiledGateway(schema: GraphQLSchema): GatewayInterface {
  const queries = new CompiledQueries(schema);
  const executor = ({
    document,
    operationName,
    request,
    context,
  }: GatewayGraphQLRequestContext): Promise<ExecutionResult> =>
    queries.run({ document, operationName, variables: request.variables ?? {}, context });
  return {
    load: () => Promise.resolve({ executor: executor as GatewayExecutor }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

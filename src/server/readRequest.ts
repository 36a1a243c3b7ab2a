import {
  GraphQLError,
  Kind,
  getVariableValues,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { LimitsConfig } from '../config/config.js';
import { RefusedRequestError, type ErrorCode } from '../errors.js';
import { assertAtMost, assertForm } from './queryForm.js';
import { priceOf, PriceWalk, type PricedOperation, type QueryPrice } from './queryPrice.js';

/** A request whose text has been parsed. */
export interface ParsedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Undefined when no operation has the name, or the name is missing and there are several operations. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Limits = Pick<LimitsConfig, 'maxDepth' | 'maxNodes' | 'maxWork'>;

/** A request that may be executed. */
export interface ReadRequest {
  readonly price: QueryPrice;
  readonly priced: PricedOperation;
  readonly walk: PriceWalk;
}

/** The result of reading a request, or the errors for which it is not executed. */
export type Reading = ReadRequest | { readonly errors: readonly GraphQLError[] };

const MOST_ROOT_FIELDS = 50;
const MOST_VALIDATION_ERRORS = 20;
const MOST_VARIABLE_ERRORS = 5;
/** Codes of errors that have nothing to do with variables. */
const OF_DOCUMENT: readonly unknown[] = [
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_LARGE',
];

/** Documents that passed limits and validation: they are cached, and repeated often. */
const passed = new WeakSet<DocumentNode>();

/**
 * Checks a request before it runs: the form of its text, validity, variables, price. The first failing step
 * ends the checks, so that no time is spent on a rejected request.
 */
export function readRequest(request: ParsedRequest, limits: Limits): Reading {
  try {
    const errors = documentErrors(request);
    if (errors.length > 0) return { errors };
    const operation = operationOf(request);
    const { schema, document, variables } = request;
    const read = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      { ...variables },
      {
        maxErrors: MOST_VARIABLE_ERRORS,
      },
    );
    if (read.errors) return { errors: read.errors.map((error) => coded(error, 'BAD_USER_INPUT')) };
    const priced = { schema, document, operation, variables: read.coerced };
    const walk = new PriceWalk(priced);
    const price = priceOf(priced, walk);
    assertWithinLimits(price, limits);
    return { price, priced, walk };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [coded(error, 'BAD_USER_INPUT')] };
    if (!(error instanceof RefusedRequestError)) throw error;
    return { errors: [new GraphQLError(error.message, { originalError: error })] };
  }
}

/** The errors for which no request for an operation of a document can ever run, whatever its variables are. */
export function lastingErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
): readonly GraphQLError[] {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operations.length === 0) return [new GraphQLError('The document has no operation.')];
  for (const operation of operations) {
    const request = { schema, document, operation, operationName: undefined, variables: {} };
    const reading = readRequest(request, limits);
    const errors = 'errors' in reading ? reading.errors : [];
    const hasVariables = (operation.variableDefinitions ?? []).length > 0;
    const lasting = hasVariables ? errors.filter(isOfDocument) : errors;
    if (lasting.length > 0) return lasting;
  }
  return [];
}

function isOfDocument({ originalError, extensions }: GraphQLError): boolean {
  const code =
    originalError instanceof RefusedRequestError ? originalError.code : extensions['code'];
  return OF_DOCUMENT.includes(code);
}

function documentErrors({ schema, document }: ParsedRequest): readonly GraphQLError[] {
  if (passed.has(document)) return [];
  assertForm(document);
  const errors = validate(schema, document, undefined, { maxErrors: MOST_VALIDATION_ERRORS });
  if (errors.length === 0) passed.add(document);
  return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
}

function operationOf({ operation, operationName, schema }: ParsedRequest): OperationDefinitionNode {
  if (operation === undefined) {
    throw new RefusedRequestError(
      'OPERATION_RESOLUTION_FAILURE',
      operationName === undefined
        ? 'The document has several operations: set operationName to the one to run.'
        : `operationName: got ${JSON.stringify(operationName.slice(0, 100))}, expected the name of an operation in the document.`,
    );
  }
  if (schema.getRootType(operation.operation)) return operation;
  throw new RefusedRequestError(
    'OPERATION_RESOLUTION_FAILURE',
    `This server supports queries only; the schema has no ${operation.operation} type.`,
  );
}

function assertWithinLimits({ nodes, work, depth, rootFields }: QueryPrice, limits: Limits): void {
  assertAtMost('root fields', rootFields, MOST_ROOT_FIELDS);
  if (depth > limits.maxDepth) {
    throw new RefusedRequestError(
      'QUERY_TOO_DEEP',
      `The query is nested ${depth} fields deep; at most ${limits.maxDepth} are allowed.`,
      { depth, limit: limits.maxDepth },
    );
  }
  const cost = costOf({ nodes, work }, limits);
  if (nodes > limits.maxNodes) {
    throw new RefusedRequestError(
      'QUERY_TOO_EXPENSIVE',
      `The query could return ${nodes} nodes; at most ${limits.maxNodes} are allowed. ` +
        'Request smaller pages (first, last) of the nested lists.',
      { cost },
    );
  }
  if (work > limits.maxWork) {
    throw new RefusedRequestError(
      'QUERY_TOO_EXPENSIVE',
      `The query could take ${work} units of work; at most ${limits.maxWork} are allowed. Request fewer ` +
        'searches, walks, facets, and unindexed orders or filters, or fewer papers with each of them.',
      { cost },
    );
  }
}

/** The cost of a query and its limits, as in `extensions.cost`. */
export function costOf(
  { nodes, work }: Pick<QueryPrice, 'nodes' | 'work'>,
  { maxNodes, maxWork }: Omit<Limits, 'maxDepth'>,
): object {
  return {
    nodes: { requested: nodes, limit: maxNodes },
    work: { requested: work, limit: maxWork },
  };
}

function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { message, nodes, source, positions, originalError } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    originalError,
    extensions: { code },
  });
}

import { Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { LimitsConfig } from '../config/config.js';
import { RefusedRequestError } from '../errors.js';
import { ROWS_A_PAGE } from '../export/exportDocuments.js';
import type { ExportRequest } from '../export/exportRequest.js';
import { costOf } from './readRequest.js';
import { priceOf, type QueryPrice } from './queryPrice.js';

type Price = Pick<QueryPrice, 'nodes' | 'work'>;
type Limits = Pick<LimitsConfig, 'maxWork' | 'maxExportNodes' | 'maxExportWork'>;

/**
 * The work of the first query of an export. Throws `RefusedRequestError` (QUERY_TOO_EXPENSIVE) when it is more than any query
 * may take.
 */
export function assertBeginningPrice(
  schema: GraphQLSchema,
  request: ExportRequest,
  limits: Limits,
): number {
  const { nodes, work } = priceOfDocument(schema, request.documents.first, request);
  if (work <= limits.maxWork) return work;
  throw tooExpensive(
    `could take ${work} units of work before its first row; at most ${limits.maxWork} are allowed`,
    costOf({ nodes, work }, { maxNodes: limits.maxExportNodes, maxWork: limits.maxWork }),
  );
}

/**
 * The work of all pages of an export. Throws `RefusedRequestError` (QUERY_TOO_EXPENSIVE) when they are too much.
 * An export that ends with a full page reads one more, to see that it is the last.
 */
export function assertWholePrice(
  schema: GraphQLSchema,
  request: ExportRequest,
  total: number,
  limits: Limits,
): number {
  const isPaged = request.kind.shape === 'pages';
  const further = isPaged ? Math.floor(total / ROWS_A_PAGE) : 0;
  const nodes = isPaged ? total : priceOfDocument(schema, request.documents.first, request).nodes;
  const work = workOfQueries(schema, request, 1 + further);
  const cost = costOf(
    { nodes, work },
    { maxNodes: limits.maxExportNodes, maxWork: limits.maxExportWork },
  );
  if (nodes > limits.maxExportNodes) {
    const most = limits.maxExportNodes;
    throw tooExpensive(`has ${nodes} rows; at most ${most} are allowed`, cost);
  }
  if (work > limits.maxExportWork) {
    const most = limits.maxExportWork;
    throw tooExpensive(`could take ${work} units of work; at most ${most} are allowed`, cost);
  }
  return work;
}

/** The work of the first queries of an export, so many of them. */
export function workOfQueries(
  schema: GraphQLSchema,
  request: ExportRequest,
  queries: number,
): number {
  if (queries === 0) return 0;
  const { work } = priceOfDocument(schema, request.documents.first, request);
  if (queries === 1) return work;
  const next = priceOfDocument(schema, request.documents.next, request);
  return work + (queries - 1) * next.work;
}

function tooExpensive(what: string, cost: object): RefusedRequestError {
  const advice = 'Narrow the filter, or use an order with an index, such as NEWEST.';
  return new RefusedRequestError('QUERY_TOO_EXPENSIVE', `The export ${what}. ${advice}`, { cost });
}

function priceOfDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  { arguments: variables }: ExportRequest,
): Price {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('A document has no operation.');
  return priceOf({ schema, document, operation, variables });
}

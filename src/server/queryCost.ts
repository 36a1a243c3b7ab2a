import { getNamedType, isCompositeType, type DocumentNode } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import type { AskedOperation } from './queryLimits.js';

/**
 * The number of nodes that an operation could return: a list of `first` (or `last`, `ids`, `limit`) counts
 * that many nodes, each with all that is asked of it, and its `maxNodes` extension where it names no
 * number; a list without such arguments counts what is asked of at most `maxNodes` elements. Scalars are free.
 */
export function queryCost(operation: AskedOperation): number {
  const { document, operationName, variables } = operation;
  let costs = costsByDocument.get(document);
  if (costs === undefined)
    costsByDocument.set(document, (costs = new LRUCache({ max: COSTS_KEPT })));
  const key = `${operationName ?? ''} ${JSON.stringify(variables, costRelevant)}`;
  const known = costs.get(key);
  if (known !== undefined) return known;
  const cost = countNodes(operation);
  costs.set(key, cost);
  return cost;
}

/** Costs already counted, of documents that the server keeps: the same queries come again and again. */
const costsByDocument = new WeakMap<DocumentNode, LRUCache<string, number>>();
/** Costs kept for each document, one for each set of sizes that its variables had. */
const COSTS_KEPT = 100;

/** Of variables, what a cost can depend on: numbers, flags and lengths of lists, and no other text. */
function costRelevant(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return '';
  return Array.isArray(value) ? value.length : value;
}

function countNodes({ schema, document, operationName, variables }: AskedOperation): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operationName === null ? {} : { operationName }),
      estimators: [nodesOfField],
    });
  } catch {
    // Variables or arguments that do not fit: execution refuses them, and names each.
    return 0;
  }
}

/** Names of arguments that say how many nodes a field may return. */
const SIZES = new Set(['first', 'ids', 'limit']);

const nodesOfField: ComplexityEstimator = ({ field, type, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  if (field.name.startsWith('__') || type.name.startsWith('__')) return 0;
  const bound: unknown = field.extensions['maxNodes'];
  const maxNodes = typeof bound === 'number' ? bound : 1;
  if (field.args.some(({ name }) => SIZES.has(name))) {
    return (listSize(args) ?? maxNodes) * (1 + childComplexity);
  }
  return type.name === 'Query' ? 1 + childComplexity : maxNodes * childComplexity;
};

/** How many nodes the arguments of a list field ask for; null where they leave that to its default. */
function listSize({ first, last, ids, limit }: Record<string, unknown>): number | null {
  // A neighbourhood takes ids and answers with more papers than these: its limit counts.
  if (typeof limit === 'number') return Math.max(0, limit);
  if (Array.isArray(ids)) return ids.length;
  if (typeof first === 'number') return Math.max(0, first);
  if (typeof last === 'number') return Math.max(0, last);
  return null;
}

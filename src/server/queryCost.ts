import { getNamedType, isCompositeType } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { AskedOperation } from './queryLimits.js';

/**
 * The number of nodes that an operation could return: a list of `first` (or `last`, or `ids`) counts
 * that many nodes, each with all that is asked of it; a single paper counts one. Scalars are free.
 */
export function queryCost({ schema, document, operationName, variables }: AskedOperation): number {
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

const nodesOfField: ComplexityEstimator = ({ field, type, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  if (field.name.startsWith('__') || type.name.startsWith('__')) return 0;
  const size = listSize(args);
  if (size !== null) return size * (1 + childComplexity);
  const { maxNodes } = field.extensions;
  if (typeof maxNodes === 'number') return maxNodes * childComplexity;
  return type.name === 'Query' ? 1 + childComplexity : childComplexity;
};

/** How many nodes the arguments of a list field ask for; null for a field that is no such list. */
function listSize({ first, last, ids }: Record<string, unknown>): number | null {
  if (Array.isArray(ids)) return ids.length;
  if (typeof first === 'number') return Math.max(0, first);
  if (typeof last === 'number') return Math.max(0, last);
  return null;
}

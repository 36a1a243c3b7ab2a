import { useOperation } from '../../client/useOperation.js';
import { GraphSize } from '../../generated/operations.js';
import type { DataCounts } from './linkVersion.js';

/** How much the server has; null until it answers. */
export function useDataCounts(): DataCounts | null {
  const { place } = useOperation(GraphSize, {});
  if (place === null) return null;
  const { paperCount, citationCount } = place.value.graphStatistics;
  return { papers: paperCount, citations: citationCount };
}

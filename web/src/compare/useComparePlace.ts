import { useLocation } from 'wouter';
import type { PageSettings } from '../address/pageSettings.js';
import type { Misread } from '../address/queryReader.js';
import { useQueryText } from '../address/useQueryText.js';
import { compareAddress, readCompared, type ComparedView } from './compareAddress.js';

/** What a page of a comparison shows, which is the query of its address, and how to change it. */
export interface ComparePlace {
  readonly view: ComparedView;
  readonly misread: readonly Misread[];
  /** Compares other papers. */
  readonly compare: (ids: readonly string[]) => void;
  /** Changes what counts. */
  readonly count: (change: Partial<PageSettings>) => void;
}

export function useComparePlace(): ComparePlace {
  const [, go] = useLocation();
  const { view, misread } = readCompared(useQueryText());
  const { ids, settings } = view;
  return {
    view,
    misread,
    compare: (others) => go(compareAddress(others, settings)),
    count: (change) => go(compareAddress(ids, { ...settings, ...change })),
  };
}

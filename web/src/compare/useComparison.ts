import { pageFilter } from '../address/pageSettings.js';
import { useOperation, type Asked } from '../client/useOperation.js';
import { Compare, type CompareQuery } from '../generated/operations.js';
import { MOST, type ComparedView } from './compareAddress.js';
import { comparisonOf, type Comparison } from './compared.js';
import { malformedIn } from './malformed.js';

/** What is known of the papers to compare. */
export interface AskedComparison {
  readonly asked: Asked<CompareQuery>;
  /** Null until they are there. */
  readonly comparison: Comparison | null;
  /** What is no identifier at all. */
  readonly malformed: readonly string[];
}

/** Asks for the papers of a comparison, as many as there is room for. */
export function useComparison({ ids: all, settings }: ComparedView): AskedComparison {
  const ids = all.slice(0, MOST);
  const filter = pageFilter(settings);
  const first = useOperation(Compare, { ids, filter }, { pause: ids.length === 0 });
  // The cache keeps no answer with errors in it: those that have no form of an identifier are left out, and said.
  const malformed = malformedIn(first.error?.graphQLErrors ?? [], ids);
  const others = ids.filter((id) => !malformed.includes(id));
  const second = useOperation(
    Compare,
    { ids: others, filter },
    { pause: malformed.length === 0 || others.length === 0 },
  );
  const asked = malformed.length === 0 ? first : second;
  // While others are on their way, the answer is still that to the papers before.
  const answered = (asked.place?.variables as { ids?: readonly string[] } | undefined)?.ids ?? [];
  return {
    asked,
    comparison: asked.place === null ? null : comparisonOf(asked.place, answered),
    malformed,
  };
}

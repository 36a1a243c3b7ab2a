import { onFirstUse } from '../words/onFirstUse.js';

/**
 * How numbers are written: counts, shares as percentages, years, decimals with one digit after the point, and measures such as
 * cosines and confidences with three significant digits.
 */
export type NumberForm = 'count' | 'share' | 'year' | 'decimal' | 'measure';

const FORMS: Readonly<Record<NumberForm, () => Intl.NumberFormat>> = {
  count: onFirstUse(() => new Intl.NumberFormat('en')),
  share: onFirstUse(() => new Intl.NumberFormat('en', { style: 'percent' })),
  year: onFirstUse(() => new Intl.NumberFormat('en', { useGrouping: false })),
  decimal: onFirstUse(() => new Intl.NumberFormat('en', { maximumFractionDigits: 1 })),
  measure: onFirstUse(() => new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })),
};

/** Shares are rounded, but 100% and 0% stand for all and none only, as in the sentences of the server. */
export function writtenAs(form: NumberForm, number: number): string {
  return FORMS[form]().format(form === 'share' ? shownShare(number) : number);
}

function shownShare(share: number): number {
  if (share <= 0 || share >= 1) return share;
  return Math.min(Math.max(share, 0.01), 0.99);
}

/**
 * How numbers are written: counts, shares as percentages, years, decimals with one digit after the point, and measures such as
 * cosines and confidences with three significant digits.
 */
export type NumberForm = 'count' | 'share' | 'year' | 'decimal' | 'measure';

const FORMS: Readonly<Record<NumberForm, Intl.NumberFormat>> = {
  count: new Intl.NumberFormat('en'),
  share: new Intl.NumberFormat('en', { style: 'percent' }),
  year: new Intl.NumberFormat('en', { useGrouping: false }),
  decimal: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
  measure: new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }),
};

export function writtenAs(form: NumberForm, number: number): string {
  return FORMS[form].format(number);
}

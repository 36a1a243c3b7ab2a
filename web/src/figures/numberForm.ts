/** How numbers are written: counts, shares as percentages, years, and decimals with one digit after the point. */
export type NumberForm = 'count' | 'share' | 'year' | 'decimal';

const FORMS: Readonly<Record<NumberForm, Intl.NumberFormat>> = {
  count: new Intl.NumberFormat('en'),
  share: new Intl.NumberFormat('en', { style: 'percent' }),
  year: new Intl.NumberFormat('en', { useGrouping: false }),
  decimal: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
};

export function writtenAs(form: NumberForm, number: number): string {
  return FORMS[form].format(number);
}

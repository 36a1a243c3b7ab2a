const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** What spreadsheets make of cells that they take for numbers or dates. */
const DAMAGE: readonly (readonly [cell: RegExp, happened: string])[] = [
  [/^\d(?:[.,]\d+)?e[+-]?\d+$/i, 'has rounded this number'],
  [new RegExp(`^(?:\\d{1,4}[-/. ])?${MONTH}[-/. ]+\\d{1,4}$`, 'i'), 'has made a date of this'],
  [new RegExp(`^\\d{1,4}[-/. ]${MONTH}$`, 'i'), 'has made a date of this'],
  [/^#(?:NAME\?|REF!|VALUE!|N\/A|NUM!|DIV\/0!|NULL!|SPILL!)$/i, 'shows an error here'],
];

/** The same in cells of identifiers. */
const IDENTIFIER_DAMAGE: typeof DAMAGE = [
  ...DAMAGE,
  [/^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?: \d.*)?$/, 'has made a date of this'],
  [/^10[.,]\d{1,9}$/, 'has made a number of this, which may have been a DOI'],
  [/^\d{1,3}[.,]\d{1,5}$|^\d{4}\.\d{1,3}$/, 'has left out zeros'],
  [/^\d{5,}[.,]0$/, 'has made a decimal number of this'],
];

/** The same in cells of dates. */
const DATE_DAMAGE: typeof DAMAGE = [...DAMAGE, [/^[2-5]\d{4}$/, 'has made a number of this date']];

const ADVICE = 'format its column as text there, and export it again';

/** What is expected of an identifier, with what a spreadsheet has done to the one that is there. */
export function expectedIdentifier(cell: string, expected: string): string {
  return explained(cell, expected, IDENTIFIER_DAMAGE);
}

/** The same for a date. */
export function expectedDate(cell: string, expected: string): string {
  return explained(cell, expected, DATE_DAMAGE);
}

function explained(cell: string, expected: string, damage: typeof DAMAGE): string {
  const happened = damage.find(([pattern]) => pattern.test(cell.trim()))?.[1];
  return happened === undefined ? expected : `${expected} (a spreadsheet ${happened}: ${ADVICE})`;
}

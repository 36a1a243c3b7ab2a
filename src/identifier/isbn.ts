/** An ISBN as 13 digits without hyphens; null when it is none or its check digit is wrong. */
export function canonicalIsbn(value: string): string | null {
  const digits = value.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{9}[\dX]$/.test(digits)) return isIsbn10(digits) ? thirteenOf(digits) : null;
  return /^97[89]\d{10}$/.test(digits) && digits === withCheck(digits.slice(0, 12)) ? digits : null;
}

function isIsbn10(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + (10 - index) * (digit === 'X' ? 10 : Number(digit)),
    0,
  );
  return sum % 11 === 0;
}

/** Every ISBN of ten digits has one of thirteen, with a check digit of its own. */
function thirteenOf(digits: string): string {
  return withCheck(`978${digits.slice(0, 9)}`);
}

function withCheck(twelve: string): string {
  const sum = [...twelve].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}

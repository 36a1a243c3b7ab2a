/** A length as a file has it: hundredths of a pixel are as fine as anybody sees. */
export function pixels(length: number): string {
  return String(Math.round(length * 100) / 100);
}

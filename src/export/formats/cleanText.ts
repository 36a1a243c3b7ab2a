/** Controls that separate words. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const CONTROLS = /\p{Cc}/gu;

/** A text as one line: line breaks and tabs become blanks, all other control characters are dropped. */
export function oneLine(text: string): string {
  return text.replace(BLANKS, ' ').replace(CONTROLS, '');
}

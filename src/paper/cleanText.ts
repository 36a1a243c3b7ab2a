/** Texts of these characters alone are clean, unless blanks stand at an end or side by side. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** Controls that separate words, as white space does. */
const SEPARATORS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
/** What nobody sees, and what reorders a text; the joiners change how Persian and Indic words are written. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]+/gu;
/** Joiners with nothing before them; one at the end of a word may give it its form. */
const IDLE_JOINERS = /(?<=^|\s)[\u200c\u200d]+/gu;
/** What is drawn as something. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * The one form in which a text in words is stored, on one line: NFC, without control and format characters except the two
 * joiners, with single blanks between words. Half of a surrogate pair becomes U+FFFD, as in text that was decoded wrongly.
 * Undefined for a text of nothing visible.
 */
export function cleanText(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  const clean = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(SEPARATORS, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(IDLE_JOINERS, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return isVisible(clean) ? clean : undefined;
}

/** Whether anybody would see anything of a text. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

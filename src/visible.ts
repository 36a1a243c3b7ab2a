/**
 * Characters that can control a terminal, hide a text or reorder it: control characters, with which escape
 * sequences begin, line separators, bidirectional controls, and halves of surrogate pairs.
 */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/gu;

/**
 * A text for one line of a terminal, with such characters escaped as JSON escapes them: `\u001b`. `backslash` is
 * what an escape begins with.
 */
export function visible(text: string, backslash = '\\'): string {
  return text.replace(
    INVISIBLE,
    (found) => `${backslash}u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

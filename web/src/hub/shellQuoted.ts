import { shellWord } from '../../../src/explore/request/snippets.js';

/** A text as one word of a command in a shell, quoted only where it has to be: a link may come from anybody. */
export function shellQuoted(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text) ? text : shellWord(text);
}

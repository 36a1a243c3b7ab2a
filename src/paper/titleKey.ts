import { createHash } from 'node:crypto';
import { foldText } from './foldText.js';

/** The longest key that is stored as it is, in characters; Neo4j's indexes take no text of any length. */
const LONGEST = 200;
/** What a longer key begins with; a hash of the whole follows. No other key has the sign between them. */
const BEGINNING = 135;
/** Most titles consist of these alone, and are folded faster. */
const ASCII = /^[\x20-\x7e]*$/;

/**
 * The key by which a title is found: its letters and digits, without case and accents. Titles that differ only in
 * punctuation, spaces or spelling of characters have the same one; null for a title without letters and digits.
 */
export function titleKeyOf(title: string | null | undefined): string | null {
  const key = lettersOf(title ?? '');
  if (key.length <= LONGEST) return key === '' ? null : key;
  return `${beginningOf(key)}#${createHash('sha256').update(key).digest('hex')}`;
}

/** What the key of a title begins with that begins like this; as much of it as keys of long titles hold. */
export function titleKeyPrefixOf(text: string): string {
  return beginningOf(lettersOf(text));
}

/** Whether a title begins with a text, as far as letters and digits go. */
export function titleBeginsWith(title: string | null, text: string): boolean {
  return lettersOf(title ?? '').startsWith(lettersOf(text));
}

function lettersOf(text: string): string {
  return ASCII.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : foldText(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Never ends in half a character. */
function beginningOf(key: string): string {
  return key.slice(0, BEGINNING).replace(/[\ud800-\udbff]$/, '');
}

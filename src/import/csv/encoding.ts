import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { BadInputError } from '../../errors.js';

/** Encodings that a table is taken for without being told. */
export type GuessedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that Windows-1252 has no character for. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The encoding that a piece of a file shows; null when it is ASCII alone. A text that is no UTF-8 is taken for
 * Windows-1252 (which holds Latin-1) when it looks like a language of western Europe: letters with accents stand alone or
 * in pairs among others. Any other counts as UTF-8, so that its rows are refused, and nothing is read wrongly.
 *
 * @param isFirst - Whether the piece begins the file.
 */
export function encodingOf(bytes: Uint8Array, isFirst: boolean): GuessedEncoding | null {
  const wide = isFirst ? wideEncoding(bytes) : null;
  if (wide !== null) return wide;
  const [one, two, three] = bytes;
  if (isFirst && one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (isUtf8(bytes)) return bytes.some((byte) => byte >= 0x80) ? 'utf-8' : null;
  return isMostlyUtf8(bytes) || !looksWestern(bytes) ? 'utf-8' : 'windows-1252';
}

/** UTF-16 by its byte-order mark, or by the zeros in ASCII characters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  const begin = bytes.subarray(0, 400);
  const zeros = (odd: number): number =>
    begin.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const half = Math.floor(begin.length / 2);
  if (half < 2) return null;
  if (zeros(1) > half * 0.7 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > half * 0.7 && zeros(1) === 0 ? 'utf-16be' : null;
}

/** Without up to three bytes at the end that may be a character of UTF-8 of which the rest comes with the next piece. */
export function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.subarray(0, -back) : bytes;
    }
    if (byte < 0x80) return bytes;
  }
  return bytes;
}

/** Broken characters that are many for a file in UTF-8 with so many whole ones. */
const BROKEN_BY_WHOLE = 10;

/** Whether a text is UTF-8 with some broken characters: other texts seem to hold whole ones only by chance. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  const beyond = text.match(/[^\0-\x7f]/gu) ?? [];
  const replaced = beyond.filter((character) => character === '\ufffd').length;
  const written = Buffer.from(bytes).toString('latin1').split('\xef\xbf\xbd').length - 1;
  const whole = beyond.length - replaced + written;
  return replaced - written < BROKEN_BY_WHOLE * whole;
}

function looksWestern(bytes: Uint8Array): boolean {
  let [accented, inRuns, run] = [0, 0, 0];
  for (const byte of bytes) {
    if (UNUSED.has(byte)) return false;
    run = byte >= 0x80 ? run + 1 : 0;
    if (byte >= 0x80) accented += 1;
    if (run >= 3) inRuns += 1;
  }
  return inRuns * 4 <= accented;
}

/** @throws BadInputError for an encoding that Node does not have. */
export function assertEncoding(name: string | undefined): string | null {
  if (name === undefined) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    const expected = 'an encoding such as utf-8, utf-16, latin1, windows-1252 or shift_jis';
    throw new BadInputError('--encoding', name, expected);
  }
}

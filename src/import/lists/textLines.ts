import { readLines } from '../lines.js';

/**
 * The lines of a text, without those that are empty. Old files are in other encodings than UTF-8: what identifies a
 * paper is ASCII in all of them. Null stands for a line that is too long.
 */
export async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  for await (const input of readLines(chunks)) {
    if ('value' in input) yield input.value.replace(/^\uFEFF/, '');
    else yield typeof input.raw === 'string' ? input.raw.trim() : null;
  }
}

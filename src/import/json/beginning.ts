import type { JsonLayout } from './layout.js';

/** The layout of records in a file: one per line, in one or several objects, or in a list. */
export type Shape = 'lines' | 'objects' | 'list';

/** Bytes needed to detect the layout; more than a byte-order mark, some blank lines and the first key. */
const ENOUGH = 4_096;

/** Detects the layout of a file; `bytes` yields the whole file, including the bytes examined. */
export async function readBeginning(
  chunks: AsyncIterable<Uint8Array>,
  layout: JsonLayout,
): Promise<{ shape: Shape; beginning: string; bytes: AsyncIterable<Uint8Array> }> {
  const { beginning, bytes } = await peek(chunks);
  return { shape: shapeOf(beginning, layout), beginning, bytes };
}

/** Looks at the beginning of a file, without its byte-order mark and blank space. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ beginning: string; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < ENOUGH) {
    const next = await iterator.next();
    if (next.done === true) break;
    read.push(next.value);
    length += next.value.length;
  }
  const text = Buffer.concat(read).subarray(0, ENOUGH).toString('utf8');
  return { beginning: text.replace(/^\uFEFF/, '').trimStart(), bytes: resumed(read, iterator) };
}

/** The layout of a file that begins like this. A record has none of the keys with which the answers of an API and the files of a dump begin. */
export function shapeOf(text: string, { beginnings }: JsonLayout): Shape {
  if (text.startsWith('[')) return 'list';
  if (/^\{[ \t]*\r?\n/.test(text)) return 'objects';
  const [, key = ''] = /^\{\s*"([^"]*"?)/.exec(text) ?? [];
  return beginnings.some((beginning) => key.startsWith(beginning)) ? 'objects' : 'lines';
}

async function* resumed(
  read: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

import type { Input } from '../../record/record.js';
import type { Shape } from './beginning.js';
import { DocumentReader } from './document.js';
import type { JsonLayout } from './layout.js';

/** Bytes parsed at once, so that few records wait to be taken. */
const PIECE = 64 * 1024;

interface Piece {
  readonly bytes: Uint8Array;
  /** Whether a document begins here. */
  readonly starts: boolean;
}

/** Reads a list of records, or documents that follow each other; records are counted from 1. */
export async function* readDocuments(
  chunks: AsyncIterable<Uint8Array>,
  shape: Exclude<Shape, 'lines'>,
  layout: JsonLayout,
): AsyncGenerator<Input<unknown>> {
  let document = new DocumentReader(shape, 0, layout);
  let position = 0;
  let line = 0;
  const pieces = shape === 'list' ? whole(chunks) : split(chunks, startsOf(layout));
  for await (const { bytes, starts } of pieces) {
    if (starts) {
      for (const found of document.end()) yield { line: (line += 1), ...found };
      document = new DocumentReader(shape, position, layout);
    }
    for (const found of document.write(bytes)) yield { line: (line += 1), ...found };
    position += bytes.length;
  }
  for (const found of document.end()) yield { line: (line += 1), ...found };
}

async function* whole(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  for await (const chunk of chunks) {
    for (const bytes of slices(chunk)) yield { bytes, starts: false };
  }
}

async function* split(
  chunks: AsyncIterable<Uint8Array>,
  lineStarts: readonly Buffer[],
): AsyncGenerator<Piece> {
  const overlap = Math.max(...lineStarts.map(({ length }) => length)) - 1;
  let held = Buffer.alloc(0);
  let starts = false;
  for await (const chunk of chunks) {
    for (const slice of slices(chunk)) {
      held = Buffer.concat([held, slice]);
      for (let at = nextStart(held, lineStarts); at >= 0; at = nextStart(held, lineStarts)) {
        yield { bytes: held.subarray(0, at + 1), starts };
        starts = true;
        held = held.subarray(at + 1);
      }
      const safe = held.length - overlap;
      if (safe <= 0) continue;
      yield { bytes: held.subarray(0, safe), starts };
      starts = false;
      held = held.subarray(safe);
    }
  }
  yield { bytes: held, starts };
}

/** Line starts that begin a document: API responses stored one per line. */
function startsOf({ beginnings }: JsonLayout): Buffer[] {
  return beginnings.map((key) => Buffer.from(`\n{"${key}`));
}

function nextStart(bytes: Buffer, lineStarts: readonly Buffer[]): number {
  const found = lineStarts.map((start) => bytes.indexOf(start)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

function* slices(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
}

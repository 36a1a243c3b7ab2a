import type { Transform } from 'node:stream';
import type { ByteReader } from './byteReader.js';

/** What Node's decompressors have beside being streams. */
export interface Decompressor extends Transform {
  /** Compressed bytes that were used. */
  readonly bytesWritten: number;
}

/**
 * Compressed bytes given to a decompressor at once. All that comes of them is in memory, at most about a thousand times
 * as much.
 */
const PIECE = 16 * 1024;

type Outcome = 'more' | 'ended' | { readonly error: Error };

/**
 * Decompresses one stream, and leaves what follows it in the reader. Everything before damage comes before its error.
 */
export async function* decompress(
  decompressor: Decompressor,
  reader: ByteReader,
): AsyncGenerator<Buffer> {
  const output: Buffer[] = [];
  decompressor.on('data', (bytes: Buffer) => output.push(bytes));
  decompressor.on('error', () => undefined);
  try {
    for (;;) {
      const piece = await reader.take(PIECE);
      const before = decompressor.bytesWritten;
      const outcome = await step(decompressor, piece);
      const left = piece?.subarray(decompressor.bytesWritten - before);
      yield* output.splice(0);
      if (typeof outcome === 'object') throw outcome.error;
      // One that leaves bytes has ended, also when it has not said so yet.
      if (left !== undefined) reader.giveBack(left);
      if (outcome === 'ended' || (left !== undefined && left.length > 0)) return;
    }
  } finally {
    decompressor.destroy();
  }
}

/** Gives a decompressor a piece, or the end; resolves when everything of it has come out. */
function step(decompressor: Decompressor, piece: Buffer | null): Promise<Outcome> {
  return new Promise((resolve) => {
    const onEnd = (): void => settle('ended');
    const onError = (error: Error): void => settle({ error });
    const settle = (outcome: Outcome): void => {
      decompressor.off('end', onEnd).off('error', onError);
      resolve(outcome);
    };
    decompressor.once('end', onEnd).once('error', onError);
    if (piece === null) decompressor.end();
    else {
      decompressor.write(piece, (error) => settle(error ? { error } : 'more'));
    }
  });
}

import { LONGEST_LINE } from '../../import/lines.js';
import { BufferPool } from './bufferPool.js';

/** Whole lines of a file, the last one with or without its end; or a line too long to be read. */
export type Block = { readonly lines: Uint8Array<ArrayBuffer> } | { readonly tooLong: number };

const NEWLINE = 0x0a;
/** Large enough that handing a block to another thread costs little. */
const BLOCK_BYTES = 1 << 20;

/**
 * Cuts a stream of bytes into blocks of whole lines. When the stream fails, the whole lines before that still come, as
 * `readLines` would give them, and then the error.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  buffers = new BufferPool(),
  blockBytes = BLOCK_BYTES,
): AsyncGenerator<Block> {
  const cutter = new BlockCutter(buffers, blockBytes);
  try {
    for await (const chunk of chunks) yield* cutter.add(chunk);
  } catch (error) {
    yield* cutter.wholeLines();
    throw error;
  }
  yield* cutter.rest();
}

class BlockCutter {
  private buffer: Uint8Array<ArrayBuffer>;
  private length = 0;
  /** Bytes of the line that is being skipped, because it is too long. */
  private skipped = 0;

  constructor(
    private readonly buffers: BufferPool,
    private readonly blockBytes: number,
  ) {
    this.buffer = buffers.take(blockBytes * 2);
  }

  *add(chunk: Uint8Array): Generator<Block> {
    let rest = chunk;
    if (this.skipped > 0) {
      const end = chunk.indexOf(NEWLINE);
      this.skipped += end < 0 ? chunk.length : end;
      if (end < 0) return;
      yield this.tooLong();
      rest = chunk.subarray(end + 1);
    }
    this.append(rest);
    if (this.length < this.blockBytes) return;
    yield* this.wholeLines();
    if (this.length <= LONGEST_LINE) return;
    this.skipped = this.length;
    this.length = 0;
  }

  *wholeLines(): Generator<Block> {
    const end = this.buffer.subarray(0, this.length).lastIndexOf(NEWLINE) + 1;
    if (end === 0) return;
    const lines = this.buffer.subarray(0, end);
    const rest = this.buffer.subarray(end, this.length);
    this.buffer = this.buffers.take(Math.max(this.blockBytes * 2, rest.length * 2));
    this.buffer.set(rest);
    this.length = rest.length;
    yield { lines };
  }

  *rest(): Generator<Block> {
    if (this.skipped > 0) yield this.tooLong();
    else if (this.length > 0) yield { lines: this.buffer.subarray(0, this.length) };
  }

  private tooLong(): Block {
    const tooLong = this.skipped;
    this.skipped = 0;
    return { tooLong };
  }

  private append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.buffer.length) {
      const larger = this.buffers.take((this.length + bytes.length) * 2);
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }
}

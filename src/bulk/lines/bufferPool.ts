/** Maximum number of pooled buffers; slightly more than are in use concurrently. */
const KEPT = 64;

/** Buffers that are used again: making one of a mebibyte for each block takes longer than filling it. */
export class BufferPool {
  private readonly kept: ArrayBuffer[] = [];

  /** A buffer of at least that size, with arbitrary contents. */
  take(bytes: number): Uint8Array<ArrayBuffer> {
    const kept = this.kept.pop();
    return new Uint8Array(kept && kept.byteLength >= bytes ? kept : new ArrayBuffer(bytes));
  }

  /** Returns a buffer that is no longer read. */
  give(bytes: Uint8Array<ArrayBuffer>): void {
    if (bytes.buffer.byteLength > 0 && this.kept.length < KEPT) this.kept.push(bytes.buffer);
  }
}

/** Buffers kept for later, at most; a few more than are under way at once. */
const KEPT = 64;

/** Buffers that are used again: making one of a mebibyte for each block takes longer than filling it. */
export class BufferPool {
  private readonly kept: ArrayBuffer[] = [];

  /** A buffer of at least so many bytes, with anything in it. */
  take(bytes: number): Uint8Array<ArrayBuffer> {
    const kept = this.kept.pop();
    return new Uint8Array(kept && kept.byteLength >= bytes ? kept : new ArrayBuffer(bytes));
  }

  /** Gives back a buffer that nobody reads any more. */
  give(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.kept.length < KEPT) this.kept.push(bytes.buffer);
  }
}

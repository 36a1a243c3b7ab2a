const NOTHING: Buffer = Buffer.alloc(0);
const PIECE = 64 * 1024;

/** Reads a stream of bytes in the pieces that a format asks for. */
export class ByteReader {
  /** Bytes that were taken or skipped so far. */
  offset = 0;
  private rest = NOTHING;
  private readonly chunks: AsyncIterator<Uint8Array>;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.chunks = bytes[Symbol.asyncIterator]();
  }

  /** Between 1 and `most` bytes; null at the end. */
  async take(most: number): Promise<Buffer | null> {
    if (this.rest.length === 0 && !(await this.readMore())) return null;
    const taken = this.rest.subarray(0, most);
    this.skip(taken.length);
    return taken;
  }

  /** Gives back the last bytes that were taken. */
  giveBack(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.rest = this.rest.length === 0 ? bytes : Buffer.concat([bytes, this.rest]);
    this.offset -= bytes.length;
  }

  /** The next `count` bytes, which stay; fewer at the end. */
  async peek(count: number): Promise<Buffer> {
    while (this.rest.length < count && (await this.readMore()));
    return this.rest.subarray(0, count);
  }

  /** Skips bytes that were peeked at. */
  skip(count: number): void {
    this.rest = this.rest.subarray(count);
    this.offset += count;
  }

  /** All that is left. */
  async *all(): AsyncGenerator<Buffer> {
    for (let bytes = await this.take(PIECE); bytes !== null; bytes = await this.take(PIECE)) {
      yield bytes;
    }
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  private async readMore(): Promise<boolean> {
    const next = await this.chunks.next();
    if (next.done === true) return false;
    const { buffer, byteOffset, byteLength } = next.value;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    this.rest = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    return true;
  }
}

const FIRST_CAPACITY = 64 * 1024;

/** A growing buffer of bytes; numbers are little-endian. */
export class ByteWriter {
  private buffer: Buffer<ArrayBuffer>;
  private view: DataView;
  private end = 0;

  /** `capacity` in bytes, or a buffer to write to. */
  constructor(capacity: number | Uint8Array<ArrayBuffer> = FIRST_CAPACITY) {
    this.buffer =
      typeof capacity === 'number'
        ? Buffer.allocUnsafeSlow(capacity)
        : Buffer.from(capacity.buffer, capacity.byteOffset, capacity.byteLength);
    this.view = viewOf(this.buffer);
  }

  get length(): number {
    return this.end;
  }

  /** What was written, until the next write. */
  get written(): Buffer<ArrayBuffer> {
    return this.buffer.subarray(0, this.end);
  }

  /** The same with what follows, for those who know where to read. */
  get all(): Buffer<ArrayBuffer> {
    return this.buffer;
  }

  clear(): void {
    this.end = 0;
  }

  /** Drops what was written after `length` bytes. */
  truncate(length: number): void {
    this.end = length;
  }

  byte(value: number): void {
    this.reserve(1);
    this.view.setUint8(this.end, value);
    this.end += 1;
  }

  uint16(value: number): void {
    this.reserve(2);
    this.view.setUint16(this.end, value, true);
    this.end += 2;
  }

  uint32(value: number): void {
    this.reserve(4);
    this.view.setUint32(this.end, value, true);
    this.end += 4;
  }

  /** Changes a number that is written already. */
  setUint32(at: number, value: number): void {
    this.view.setUint32(at, value, true);
  }

  setUint16(at: number, value: number): void {
    this.view.setUint16(at, value, true);
  }

  /** Writes UTF-8; returns the number of bytes. */
  text(value: string): number {
    this.reserve(value.length * 3);
    const count = this.buffer.write(value, this.end, 'utf8');
    this.end += count;
    return count;
  }

  /** A text after the number of its bytes. */
  sizedText(value: string): void {
    this.uint32(0);
    const at = this.end;
    this.setUint32(at - 4, this.text(value));
  }

  copy(source: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    if (end - start > 64) this.buffer.set(source.subarray(start, end), this.end);
    else
      for (let i = start; i < end; i += 1) this.view.setUint8(this.end + i - start, at(source, i));
    this.end += end - start;
  }

  /** A whole number in decimal digits. */
  digits(value: number, width = 1): void {
    this.reserve(width + 16);
    let count = 1;
    for (let rest = Math.floor(value / 10); rest > 0; rest = Math.floor(rest / 10)) count += 1;
    count = Math.max(count, width);
    let rest = value;
    for (let i = this.end + count - 1; i >= this.end; i -= 1) {
      const next = Math.floor(rest / 10);
      this.view.setUint8(i, 48 + rest - next * 10);
      rest = next;
    }
    this.end += count;
  }

  private reserve(count: number): void {
    if (this.end + count <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.buffer.length * 2, this.end + count));
    this.buffer.copy(larger, 0, 0, this.end);
    this.buffer = larger;
    this.view = viewOf(larger);
  }
}

/** The numbers in a buffer; reading outside of it throws. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** An element that is there. Reading outside throws: a number that stands for nothing would be counted, or written. */
export function at(numbers: { readonly [index: number]: number }, index: number): number {
  const number = numbers[index];
  if (number === undefined)
    throw new RangeError(`Internal error: number ${index} of a list is missing.`);
  return number;
}

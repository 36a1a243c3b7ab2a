import type { IdentifierTable } from './identifierTable.js';
import type { RecordDecoder } from '../lines/records.js';

/** A key as written by `RecordEncoder`, read in place. */
export class KeyInRecord {
  private readonly bytes: Uint8Array;
  private readonly hash: number;
  private readonly start: number;
  private readonly end: number;

  /** Reads the key that comes next. */
  constructor(reader: RecordDecoder) {
    this.bytes = reader.bytes;
    this.hash = reader.uint32();
    this.start = reader.skip(reader.uint16());
    this.end = reader.end;
  }

  get text(): string {
    return Buffer.from(this.bytes.subarray(this.start, this.end)).toString('utf8');
  }

  equals(other: KeyInRecord): boolean {
    return this.hash === other.hash && this.text === other.text;
  }

  /** Its number, a new one when it is new. */
  numberIn(identifiers: IdentifierTable): number {
    return identifiers.numberOf(this.bytes, this.start, this.end, this.hash);
  }
}

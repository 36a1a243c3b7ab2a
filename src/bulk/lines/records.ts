import type { CitationRecord, DataRecord, PaperRecord } from '../../record/record.js';
import { ByteWriter, viewOf } from '../byteWriter.js';
import { fieldsOfRecord } from '../output/citationFields.js';
import { hashOf } from '../reading/identifierTable.js';
import { dateNumber, flagsOf } from '../papers.js';
import { factFields, factsOfRecord, holdsDelimiter } from '../output/paperFields.js';

/**
 * Writes records of one kind as bytes, for the thread that knows all identifiers. A paper: how many
 * identifiers, each of them, its date and flags, and its fields. A citation: both identifiers, its headline, and
 * its fields.
 */
export class RecordEncoder {
  private readonly writer: ByteWriter;
  /** Whether a list holds the delimiter. */
  delimiterInUse = false;
  /** Records so far. */
  count = 0;

  constructor(
    private readonly delimiter: string,
    scratch: Uint8Array<ArrayBuffer>,
  ) {
    this.writer = new ByteWriter(scratch);
  }

  get written(): Uint8Array<ArrayBuffer> {
    return this.writer.written;
  }

  add(record: DataRecord): void {
    if (record.kind === 'paper') this.addPaper(record);
    else this.addCitation(record);
  }

  private addPaper(record: PaperRecord): void {
    const facts = factsOfRecord(record);
    this.count += 1;
    this.delimiterInUse ||= holdsDelimiter(facts, this.delimiter);
    this.writer.byte(record.identifiers.length);
    for (const key of record.identifiers) this.addKey(key);
    this.writer.uint32(dateNumber(facts.dateKey));
    this.writer.byte(flagsOf(facts));
    this.writer.sizedText(factFields(facts, this.delimiter));
  }

  private addCitation(record: CitationRecord): void {
    const { code, fields } = fieldsOfRecord(record, this.delimiter);
    this.count += 1;
    this.addKey(record.citing);
    this.addKey(record.cited);
    this.writer.byte(code);
    this.writer.sizedText(fields);
  }

  private addKey(key: string): void {
    const { writer } = this;
    writer.uint32(0);
    writer.uint16(0);
    const count = writer.text(key);
    const end = writer.length;
    writer.setUint32(end - count - 6, hashOf(writer.all, end - count, end));
    writer.setUint16(end - count - 2, count);
  }
}

/** Reads such bytes, from front to back. */
export class RecordDecoder {
  private readonly view: DataView;
  /** Where what was read last ends. */
  end = 0;

  constructor(readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
  }

  get done(): boolean {
    return this.end >= this.bytes.length;
  }

  byte(): number {
    this.end += 1;
    return this.view.getUint8(this.end - 1);
  }

  uint16(): number {
    this.end += 2;
    return this.view.getUint16(this.end - 2, true);
  }

  uint32(): number {
    this.end += 4;
    return this.view.getUint32(this.end - 4, true);
  }

  /** Passes over bytes; answers where they begin. */
  skip(count: number): number {
    this.end += count;
    return this.end - count;
  }
}

import type { IdentifierGroups } from './identifierGroups.js';
import type { IdentifierTable } from './identifierTable.js';
import { KeyInRecord } from './keyInRecord.js';
import { openPartitions, partitionIn } from '../partitions.js';
import { Pieces } from './pieces.js';
import type { ReadOptions } from './readFiles.js';
import { RecordDecoder } from '../lines/records.js';
import type { SpillFile } from '../spill.js';

/**
 * The paper records of the files. The paper of a record is known only after all were read; until then,
 * records are stored in pieces, by the number of an identifier.
 */
export class PaperPass {
  private readonly pieces: Pieces;

  constructor(
    private readonly options: Pick<ReadOptions, 'folder' | 'partitions' | 'report'>,
    private readonly identifiers: IdentifierTable,
    private readonly identifierGroups: IdentifierGroups,
  ) {
    this.pieces = new Pieces(options.folder, 'read');
  }

  /** Takes records of a block. */
  take(records: Uint8Array): void {
    const reader = new RecordDecoder(records);
    while (!reader.done) this.takeRecord(reader);
  }

  /** Puts the records into `facts-…`, now that each identifier has its paper. */
  partition(): void {
    const { folder, partitions } = this.options;
    const facts = openPartitions(folder, 'facts', partitions);
    for (const piece of this.pieces.take()) {
      const reader = new RecordDecoder(piece);
      while (!reader.done) {
        const paper = this.identifierGroups.paperOf(reader.uint32());
        copyRecord(reader, partitionIn(facts, paper), paper);
      }
    }
    for (const file of facts) file.close();
  }

  private takeRecord(reader: RecordDecoder): void {
    const { identifier, merged } = this.takeKeys(reader);
    if (merged) this.options.report.addWritten('paper', 'merged');
    this.pieces.add((writer) => {
      writer.uint32(identifier);
      writer.byte(Number(merged));
      const start = reader.skip(DATE_AND_FLAGS_BYTES);
      reader.skip(reader.uint32());
      writer.copy(reader.bytes, start, reader.end);
    });
  }

  /** Joins the identifiers of a record; answers one of them, and whether they named several papers so far. */
  private takeKeys(reader: RecordDecoder): { identifier: number; merged: boolean } {
    const { identifiers, identifierGroups } = this;
    let [known, fresh, merged] = [-1, -1, false];
    for (let keys = reader.byte(); keys > 0; keys -= 1) {
      const size = identifiers.size;
      const identifier = new KeyInRecord(reader).numberIn(identifiers);
      if (identifier < size) {
        if (known >= 0 && identifierGroups.join(known, identifier)) merged = true;
        known = identifier;
      } else {
        identifierGroups.extendTo(identifier + 1);
        if (fresh >= 0) identifierGroups.join(fresh, identifier);
        fresh = identifier;
      }
    }
    if (known >= 0 && fresh >= 0) identifierGroups.join(known, fresh);
    return { identifier: Math.max(known, fresh), merged };
  }
}

const DATE_AND_FLAGS_BYTES = 5;

function copyRecord(reader: RecordDecoder, file: SpillFile, paper: number): void {
  const start = reader.skip(1 + DATE_AND_FLAGS_BYTES);
  reader.skip(reader.uint32());
  file.writer.uint32(paper);
  file.writer.copy(reader.bytes, start, reader.end);
  file.flushIfFull();
}

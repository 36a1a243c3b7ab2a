import type { IdentifierGroups } from './identifierGroups.js';
import type { IdentifierTable } from './identifierTable.js';
import { KeyInRecord } from './keyInRecord.js';
import { openPartitions, partitionIn } from '../partitions.js';
import type { ReadOptions } from './readFiles.js';
import { RecordDecoder } from '../lines/records.js';
import type { SpillFile } from '../spill.js';

/**
 * The citation records of the files, by the partition of the cited paper; unknown identifiers become stubs.
 */
export class CitationPass {
  private readonly files: SpillFile[];

  constructor(
    private readonly options: Pick<ReadOptions, 'folder' | 'partitions' | 'report'>,
    private readonly identifiers: IdentifierTable,
    private readonly identifierGroups: IdentifierGroups,
  ) {
    this.files = openPartitions(options.folder, 'cited', options.partitions);
  }

  /** Takes records of blocks; skips self-citations. */
  take(records: Uint8Array): void {
    const reader = new RecordDecoder(records);
    while (!reader.done) {
      if (!this.takeRecord(reader)) this.options.report.addSkipped('citation', 'SELF_CITATION');
    }
  }

  finish(): void {
    for (const file of this.files) file.close();
  }

  /** Puts a citation where it belongs, unless both ends are one paper; returns whether it did. */
  private takeRecord(reader: RecordDecoder): boolean {
    const { identifiers, identifierGroups } = this;
    const citingKey = new KeyInRecord(reader);
    const citedKey = new KeyInRecord(reader);
    // Looking for them would make a paper of them.
    if (!citingKey.equals(citedKey)) {
      const citing = identifierGroups.paperOf(citingKey.numberIn(identifiers));
      const cited = identifierGroups.paperOf(citedKey.numberIn(identifiers));
      if (citing !== cited) {
        this.put(reader, citing, cited);
        return true;
      }
    }
    reader.skip(1);
    reader.skip(reader.uint32());
    return false;
  }

  private put(reader: RecordDecoder, citing: number, cited: number): void {
    const file = partitionIn(this.files, cited);
    file.writer.uint32(citing);
    file.writer.uint32(cited);
    const start = reader.skip(1);
    reader.skip(reader.uint32());
    file.writer.copy(reader.bytes, start, reader.end);
    file.flushIfFull();
  }
}

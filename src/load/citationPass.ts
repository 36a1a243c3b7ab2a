import type { ImportFile } from '../import/importFile.js';
import { selfCitation } from '../import/write/citations.js';
import type { Identities } from './identities.js';
import type { IdentifierTable } from './identifierTable.js';
import { takeKey } from './paperPass.js';
import type { ParsedBlock } from './parseBlock.js';
import { openPartitions, partitionOf } from './partitions.js';
import type { ReadOptions } from './readFiles.js';
import { RecordReader } from './records.js';
import type { SpillFile } from './spill.js';

/** What the files say of citations, by the partition of the cited paper; unknown identifiers become stubs. */
export class CitationPass {
  private readonly files: SpillFile[];

  constructor(
    private readonly options: Pick<ReadOptions, 'folder' | 'partitions' | 'report'>,
    private readonly identifiers: IdentifierTable,
    private readonly identities: Identities,
  ) {
    this.files = openPartitions(options.folder, 'cited', options.partitions);
  }

  /** Takes a block's records; refuses those of a paper that cites itself. */
  readonly take = (block: ParsedBlock, linesBefore: number, file: ImportFile): void => {
    const reader = new RecordReader(block.records);
    while (!reader.done) {
      const [line, start, end] = [reader.uint32(), reader.uint32(), reader.uint32()];
      const citing = this.identities.paperOf(takeKey(reader, this.identifiers));
      const citedIdentifier = takeKey(reader, this.identifiers);
      const cited = this.identities.paperOf(citedIdentifier);
      if (citing !== cited) this.put(reader, citing, cited);
      else {
        reader.skip(1);
        reader.skip(reader.uint32());
        const text = Buffer.from(block.lines.subarray(start, end)).toString('utf8').trim();
        const place = { file, line: linesBefore + line, mendable: text };
        const problem = selfCitation(this.identifiers.key(citedIdentifier));
        this.options.report.addRejected('citation', place, [problem]);
      }
    }
  };

  finish(): void {
    for (const file of this.files) file.close();
  }

  private put(reader: RecordReader, citing: number, cited: number): void {
    const file = this.files[partitionOf(cited, this.options.partitions)];
    if (file === undefined) return;
    file.writer.uint32(citing);
    file.writer.uint32(cited);
    const start = reader.skip(1);
    reader.skip(reader.uint32());
    file.writer.copy(reader.bytes, start, reader.end);
    file.flushIfFull();
  }
}

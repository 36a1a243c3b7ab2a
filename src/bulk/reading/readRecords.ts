import type { ImportFile, Pass } from '../../import/importFile.js';
import { DamagedFile } from '../../import/bytes/damagedFile.js';
import { lineTooLong } from '../../import/lines.js';
import type { ImportReport } from '../../record/report.js';
import { lineBlocks, type Block } from '../lines/blocks.js';
import type { BufferPool } from '../lines/bufferPool.js';
import type { Lanes } from '../threads/lanes.js';
import type { ParsedBlock } from '../lines/parseBlock.js';

/** A file of the native format. */
export interface LoadFile {
  /** For the report. */
  readonly importable: ImportFile;
  /** Starts it from its beginning, decompressed. */
  open(): AsyncIterable<Uint8Array>;
}

/** Takes a block that was read. */
export type OnParsed = (block: ParsedBlock) => void;

/** An author name contains the list delimiter: the files must be read again with another one. */
export class DelimiterInUse extends Error {}

/** What reading takes. */
export interface PassOptions {
  readonly files: readonly LoadFile[];
  readonly lanes: Lanes;
  readonly report: ImportReport;
  /** See `LIST_DELIMITERS`. */
  readonly delimiter: string;
  readonly buffers: BufferPool;
  /** Called with the number of records of each block. */
  readonly onRead: (records: number) => void;
}

/**
 * Reads all files for one pass: cuts them into blocks, has these parsed side by side, and takes the results
 * in order. Rejected records and left-out details go to the report, as in an import. Rejects with `DelimiterInUse`.
 */
export async function readPass(
  options: PassOptions,
  pass: Pass,
  onParsed: OnParsed,
): Promise<void> {
  for (const file of options.files) {
    await readFile(file, options, pass, new FileReading(file.importable, pass, options, onParsed));
  }
}

async function readFile(
  file: LoadFile,
  { lanes, delimiter, buffers }: PassOptions,
  pass: Pass,
  reading: FileReading,
): Promise<void> {
  const underWay: Promise<ParsedBlock | number>[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = await underWay.shift();
    if (typeof first === 'number') reading.tooLong(first);
    else if (first !== undefined) reading.take(first);
  };
  const parse = (block: Block): Promise<ParsedBlock | number> => {
    if ('tooLong' in block) return Promise.resolve(block.tooLong);
    const scratch = buffers.take(block.lines.length * 2);
    const task = { ...block, pass, delimiter, scratch };
    return lanes.run('parseBlock', task, [block.lines.buffer, scratch.buffer]);
  };
  try {
    for await (const block of lineBlocks(file.open(), buffers)) {
      underWay.push(handled(parse(block)));
      if (underWay.length > lanes.width) await takeFirst();
    }
    while (underWay.length > 0) await takeFirst();
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    while (underWay.length > 0) await takeFirst();
    reading.damaged(error);
  }
}

/** A promise that is awaited later must not count as an unhandled rejection. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

class FileReading {
  private linesBefore = 0;
  private lastLine = 1;

  constructor(
    private readonly file: ImportFile,
    private readonly pass: Pass,
    private readonly options: Pick<PassOptions, 'report' | 'onRead' | 'buffers'>,
    private readonly onParsed: OnParsed,
  ) {}

  take(block: ParsedBlock): void {
    if (block.delimiterInUse) throw new DelimiterInUse();
    for (const { kind, imported, line, problems, raw } of block.faulty) {
      const place = { file: this.file, line: this.linesBefore + line, correctable: raw };
      if (imported) this.options.report.addLeftOut(kind, place, problems);
      else this.options.report.addRejected(kind, place, problems);
    }
    this.options.report.addKeys(block.suspicious);
    this.onParsed(block);
    if (block.lastLine > 0) this.lastLine = this.linesBefore + block.lastLine;
    this.linesBefore += block.lineCount;
    this.options.onRead(block.recordCount);
    this.options.buffers.give(block.lines);
    this.options.buffers.give(block.records);
  }

  tooLong(length: number): void {
    this.linesBefore += 1;
    this.lastLine = this.linesBefore;
    if (this.pass === 'paper') this.refuse(this.linesBefore, lineTooLong(length));
  }

  damaged({ problem }: DamagedFile): void {
    if (this.pass === 'paper') this.refuse(this.lastLine, problem);
  }

  private refuse(line: number, problem: DamagedFile['problem']): void {
    this.options.report.addRejected('unreadable', { file: this.file, line, correctable: null }, [
      problem,
    ]);
  }
}

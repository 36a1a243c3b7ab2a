import type { ImportFile } from '../../import/importFile.js';
import type { DamagedFile } from '../../import/bytes/damagedFile.js';
import { lineTooLong } from '../../import/lines.js';
import type { Problem } from '../../record/record.js';
import type { ParsedBlock } from '../lines/parseBlock.js';
import { reportFault } from './laterFaults.js';
import type { OnParsed, RecordReading } from './readRecords.js';

/** An author name contains the list delimiter: the files must be read again with another one. */
export class DelimiterInUse extends Error {}

/** Takes the blocks of one file in order, and tells the report of them. */
export class FileReading {
  private linesBefore = 0;
  private lastLine = 1;

  constructor(
    private readonly file: ImportFile,
    private readonly options: Pick<RecordReading, 'report' | 'later' | 'onRead' | 'buffers'>,
    private readonly onParsed: OnParsed,
  ) {}

  take(block: ParsedBlock): void {
    if (block.delimiterInUse) throw new DelimiterInUse();
    this.report(block);
    this.onParsed(block);
    if (block.lastLine > 0) this.lastLine = this.linesBefore + block.lastLine;
    this.linesBefore += block.lineCount;
    const { onRead, buffers } = this.options;
    onRead(block.recordCount);
    for (const used of [block.lines, block.papers, block.citations]) buffers.give(used);
  }

  tooLong(length: number): void {
    this.linesBefore += 1;
    this.lastLine = this.linesBefore;
    this.refuse(this.linesBefore, lineTooLong(length));
  }

  damaged({ problem }: DamagedFile): void {
    this.refuse(this.lastLine, problem);
  }

  private report({ faulty, skipped, unknownLabels, suspicious }: ParsedBlock): void {
    const { report, later } = this.options;
    for (const { line, ...others } of faulty) {
      const fault = { ...others, line: this.linesBefore + line };
      if (fault.pass === 'citation') later.add(this.file, fault);
      else reportFault(report, this.file, fault);
    }
    for (const { kind, reason, times } of skipped) report.addSkipped(kind, reason, times);
    for (const label of unknownLabels) report.addUnknownLabel(label);
    report.addKeys(suspicious);
  }

  private refuse(line: number, problem: Problem): void {
    const place = { file: this.file, line, correctable: null };
    this.options.report.addRejected('unreadable', place, [problem]);
  }
}

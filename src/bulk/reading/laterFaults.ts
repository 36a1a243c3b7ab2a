import type { ImportReport, PlaceInFile, SourceFile } from '../../record/report.js';
import type { FaultyLine } from '../lines/entryCollector.js';
import { RecordDecoder } from '../lines/records.js';
import { Pieces } from './pieces.js';

/** Tells a report of a record that is rejected, or comes without some details. */
export function reportFault(report: ImportReport, file: SourceFile, fault: FaultyLine): void {
  const { kind, imported, line, problems, raw } = fault;
  const place: PlaceInFile = { file, line, correctable: raw };
  if (imported) report.addLeftOut(kind, place, problems);
  else report.addRejected(kind, place, problems);
}

/**
 * Faults of citations, which an import finds in its second pass. They wait on disk, because there may be one in every
 * record.
 */
export class LaterFaults {
  private readonly pieces: Pieces;
  private readonly files: SourceFile[] = [];

  constructor(folder: string) {
    this.pieces = new Pieces(folder, 'faults');
  }

  add(file: SourceFile, fault: FaultyLine): void {
    if (this.files.at(-1) !== file) this.files.push(file);
    const text = JSON.stringify({ ...fault, file: this.files.length - 1 });
    this.pieces.add((writer) => writer.sizedText(text));
  }

  /** Tells a report of all of them, in the order of the files. */
  reportTo(report: ImportReport): void {
    for (const piece of this.pieces.take()) {
      const reader = new RecordDecoder(piece);
      while (!reader.done) {
        const start = reader.skip(reader.uint32());
        const text = piece.toString('utf8', start, reader.end);
        const { file, ...fault } = JSON.parse(text) as FaultyLine & { file: number };
        const named = this.files[file];
        if (named !== undefined) reportFault(report, named, fault);
      }
    }
  }
}

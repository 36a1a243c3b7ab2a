import { at, ByteWriter, viewOf } from '../byteWriter.js';
import { chooseCiters, type Citers } from '../merging/chooseCiters.js';
import { FIELD_DELIMITER } from './fields.js';
import { FACT_COLUMNS, factFields } from './paperFields.js';
import {
  idOf,
  IS_DELETED,
  IS_KNOWN,
  isUnclaimed,
  writeDate,
  writeId,
  type PaperColumns,
} from '../papers.js';
import { PROFILE_COLUMNS } from './profileFields.js';
import { papersOf, partitionPath } from '../partitions.js';
import { RecordDecoder } from '../lines/records.js';
import { factsTogether, spilledFactsByPaper, type SpilledFacts } from '../merging/spilledFacts.js';
import { SpillFile, takeFile } from '../spill.js';

/** The importer's rows of the papers of one partition. */
export interface PaperRows {
  readonly folder: string;
  readonly partition: number;
  readonly partitions: number;
  readonly papers: PaperColumns;
  readonly delimiter: string;
  /** When representative citers were chosen, an ISO date-time. */
  readonly refreshedAt: string;
  /** Files to write: rows of one line, and those with a line break in a text. */
  readonly output: string;
  readonly multilineOutput: string;
}

export interface WrittenRows {
  readonly papers: number;
  readonly stubs: number;
  /** The largest row, in bytes. */
  readonly longestRow: number;
}

/** Those of the cube. */
const CUBE_FIELDS = ['citerCube', 'independentCiterCount:long'] as const;

/** The columns of these files, as their header names them. */
export const PAPER_ROW_COLUMNS = [
  ':ID(Paper)',
  'id',
  ...FACT_COLUMNS,
  'dateKey',
  'citerCount:long',
  'referenceCount:long',
  'citerCells',
  'citerYears',
  'citerHumanPolarities',
  'citerVocabularies',
  ...CUBE_FIELDS,
  ...PROFILE_COLUMNS,
  'representativeCiterIds:string[]',
  'representativeCiterPositions:long[]',
  'representativesRefreshedAt',
  ':LABEL',
] as const;

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const NO_FACTS = FIELD_DELIMITER.repeat(FACT_COLUMNS.length - 1);
/** No cells and no years: empty texts, which are there; and nothing of labels, no cube and no profile, which are not. */
const NO_TALLY = `""\t""\t\t${'\t'.repeat(CUBE_FIELDS.length + PROFILE_COLUMNS.length)}`;
const NO_REPRESENTATIVES = '\t\t';
/** A citing paper, and the headline of its citation. */
const CITER_BYTES = 5;

/** Reads `facts-…`, `tallies-…` and `citers-…` of a partition, and writes its papers. */
export function writePaperRows(task: PaperRows): WrittenRows {
  return new PaperWriter(task).write();
}

class PaperWriter {
  private readonly factBytes: Buffer;
  private readonly facts: ReturnType<typeof spilledFactsByPaper>;
  private nextFacts: IteratorResult<readonly [SpilledFacts, ...SpilledFacts[]], unknown>;
  private readonly tallies: PaperRecords;
  private readonly citers: PaperRecords;
  private readonly row = new ByteWriter();
  private readonly rows: SpillFile;
  private readonly multilineRows: SpillFile;
  private papers = 0;
  private stubs = 0;
  private longestRow = 0;

  constructor(private readonly task: PaperRows) {
    const recordsIn = (name: string, bytesOfOne: number) =>
      new PaperRecords(takeFile(partitionPath(task.folder, name, task.partition)), bytesOfOne);
    this.factBytes = takeFile(partitionPath(task.folder, 'facts', task.partition));
    this.facts = spilledFactsByPaper(this.factBytes);
    this.nextFacts = this.facts.next();
    this.tallies = recordsIn('tallies', 1);
    this.citers = recordsIn('citers', CITER_BYTES);
    this.rows = new SpillFile(task.output, 1 << 20);
    this.multilineRows = new SpillFile(task.multilineOutput);
  }

  write(): WrittenRows {
    const { partition, partitions, papers } = this.task;
    for (const paper of papersOf(partition, partitions, papers.count)) {
      if (!isUnclaimed(papers, paper)) this.writePaper(paper);
    }
    this.rows.close();
    this.multilineRows.close();
    return { papers: this.papers, stubs: this.stubs, longestRow: this.longestRow };
  }

  private writePaper(paper: number): void {
    const { row } = this;
    const { papers } = this.task;
    this.papers += 1;
    row.clear();
    row.digits(paper);
    row.byte(TAB);
    writeId(row, papers, paper);
    row.byte(TAB);
    this.writeFacts(paper);
    row.byte(TAB);
    writeDate(row, papers, paper);
    row.byte(TAB);
    row.digits(at(papers.citerCounts, paper));
    row.byte(TAB);
    row.digits(at(papers.referenceCounts, paper));
    row.byte(TAB);
    this.writeTally(paper);
    row.byte(TAB);
    this.writeRepresentatives(paper);
    row.byte(TAB);
    this.writeLabel(paper);
    row.byte(NEWLINE);
    this.finishRow();
  }

  private writeFacts(paper: number): void {
    const records = this.nextFacts.done === true ? null : this.nextFacts.value;
    if (records?.[0].paper !== paper) {
      this.row.text(NO_FACTS);
      return;
    }
    this.nextFacts = this.facts.next();
    const { delimiter } = this.task;
    if (records.length === 1) this.row.copy(this.factBytes, records[0].start, records[0].end);
    else this.row.text(factFields(factsTogether(this.factBytes, records, delimiter), delimiter));
  }

  private writeTally(paper: number): void {
    const { tallies, row } = this;
    if (tallies.moveTo(paper)) row.copy(tallies.bytes, tallies.start, tallies.end);
    else row.text(NO_TALLY);
  }

  private writeRepresentatives(paper: number): void {
    if (!this.citers.moveTo(paper)) {
      this.row.text(NO_REPRESENTATIVES);
      return;
    }
    const { papers, delimiter, refreshedAt } = this.task;
    const chosen = chooseCiters(citersIn(this.citers), papers);
    const ids = chosen.papers.map((citer) => idOf(papers, citer)).join(delimiter);
    this.row.text(`${ids}\t${chosen.positions.join(delimiter)}\t${refreshedAt}`);
  }

  private writeLabel(paper: number): void {
    const { papers, delimiter } = this.task;
    const flags = at(papers.flags, paper);
    if ((flags & IS_KNOWN) !== 0) return;
    this.stubs += 1;
    this.row.text((flags & IS_DELETED) === 0 ? 'Stub' : `Stub${delimiter}Deleted`);
  }

  private finishRow(): void {
    const { written } = this.row;
    this.longestRow = Math.max(this.longestRow, written.length);
    const isMultiline = written.indexOf(NEWLINE) < written.length - 1 || written.includes(RETURN);
    const file = isMultiline ? this.multilineRows : this.rows;
    file.writer.copy(written, 0, written.length);
    file.flushIfFull();
  }
}

/** Records about papers in order of their numbers, each with the number of what follows. */
class PaperRecords {
  private readonly reader: RecordDecoder;
  /** The paper of the record that comes next. */
  private next: number | null = null;
  start = 0;

  constructor(
    readonly bytes: Buffer,
    private readonly bytesOfOne: number,
  ) {
    this.reader = new RecordDecoder(bytes);
  }

  get end(): number {
    return this.reader.end;
  }

  /** Finds the record of a paper; false where there is none. Papers must be requested in order. */
  moveTo(paper: number): boolean {
    if (this.next === null && !this.reader.done) this.next = this.reader.uint32();
    if (this.next !== paper) return false;
    const count = this.reader.uint32();
    this.start = this.reader.skip(count * this.bytesOfOne);
    this.next = null;
    return true;
  }
}

function citersIn({ bytes, start, end }: PaperRecords): Citers {
  const view = viewOf(bytes);
  const count = (end - start) / CITER_BYTES;
  const citers = { papers: new Uint32Array(count), codes: new Uint8Array(count) };
  for (let i = 0, from = start; i < count; i += 1, from += CITER_BYTES) {
    citers.papers[i] = view.getUint32(from, true);
    citers.codes[i] = view.getUint8(from + 4);
  }
  return citers;
}

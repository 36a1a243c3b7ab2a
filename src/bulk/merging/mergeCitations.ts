import { isDeepStrictEqual } from 'node:util';
import { at, type ByteWriter } from '../byteWriter.js';
import {
  countedLabelsIn,
  fieldsOfClaims,
  originIn,
  readCitationFields,
  type CitationFields,
  type CountedLabels,
} from '../output/citationFields.js';
import { CiterCounts } from './citerCounts.js';
import { writeDate, writeId, type PaperColumns } from '../papers.js';
import { partitionPath } from '../partitions.js';
import type { Evidence, EvidenceBySource } from '../../source/evidence.js';
import { wellKnownEvidence } from '../../source/wellKnownSources.js';
import { profileFields } from '../output/profileFields.js';
import { SpilledCitations } from './spilledCitations.js';
import { SpillFile, takeFile } from '../spill.js';
import { selfCitationOf, type Authorship, type SelfCitation } from '../../citation/selfCitation.js';
import { authorshipIn } from './sharedAuthorships.js';
import type { SharedTexts } from './sharedTexts.js';
import { voidsIn } from './sharedThresholds.js';

/** The citations of the papers of one partition, each as all records together say it. */
export interface CitationMerge {
  readonly folder: string;
  readonly partition: number;
  readonly papers: PaperColumns;
  /** By which citations may be void; null for none. */
  readonly thresholds: SharedTexts | null;
  /** By which self-citations are judged; null where no authors are known. */
  readonly authorships: SharedTexts | null;
  /** Of the sources of which another one was known when their records were read. */
  readonly changedEvidence: ReadonlyMap<string, Evidence>;
  /** See `LIST_DELIMITERS`. */
  readonly delimiter: string;
  /** File of the importer to write. */
  readonly output: string;
}

export interface MergedCitations {
  /** Records that added something, and that did not. */
  written: number;
  unchanged: number;
  /** The largest row, in bytes. */
  longestRow: number;
}

/** What is counted of the fields of a citation. */
interface CountedFields {
  readonly code: number;
  readonly labels: CountedLabels;
}

/** A citation as it is counted. */
interface Counted extends CountedFields {
  readonly selfCitation: SelfCitation;
}

const TAB = 0x09;
const NEWLINE = 0x0a;
const BAR = 0x7c;

/**
 * Reads `cited-…`, and writes the importer's file of these citations; `tallies-…`, the stored summary of each
 * cited paper; and `citers-…`, who cites it and how. Counts citers and references.
 */
export function mergeCitations(task: CitationMerge): MergedCitations {
  return new CitationMerger(task).merge();
}

class CitationMerger {
  private readonly bytes: Buffer;
  private readonly rows: SpillFile;
  private readonly tallies: SpillFile;
  private readonly citers: SpillFile;
  private readonly counts: CiterCounts;
  /** Those of the paper whose citers are written. */
  private citedAuthors: Authorship | null = null;
  private readonly merged: MergedCitations = { written: 0, unchanged: 0, longestRow: 0 };

  constructor(private readonly task: CitationMerge) {
    const { folder, partition, output, delimiter } = task;
    this.counts = new CiterCounts(delimiter);
    this.bytes = takeFile(partitionPath(folder, 'cited', partition));
    this.rows = new SpillFile(output, 1 << 20);
    this.tallies = new SpillFile(partitionPath(folder, 'tallies', partition));
    this.citers = new SpillFile(partitionPath(folder, 'citers', partition));
  }

  merge(): MergedCitations {
    const spilled = new SpilledCitations(this.bytes);
    for (const [first, end] of spilled.groups()) this.mergeGroup(spilled, first, end);
    for (const file of [this.rows, this.tallies, this.citers]) file.close();
    return this.merged;
  }

  /** All citations of one paper: positions `first` to `end` - 1, those of one citing paper together. */
  private mergeGroup(spilled: SpilledCitations, first: number, end: number): void {
    const cited = spilled.cited(first);
    const { writer } = this.citers;
    const headAt = writer.length;
    writer.uint32(cited);
    const countAt = writer.length;
    writer.uint32(0);
    let count = 0;
    this.citedAuthors = this.authorsOf(cited);
    for (let next = first, position = first; position < end; position = next) {
      const citing = spilled.citing(position);
      while (next < end && spilled.citing(next) === citing) next += 1;
      const validEnd = this.endOfValid(spilled, position, next);
      this.merged.unchanged += next - validEnd;
      if (validEnd === position) continue;
      const { code, labels, selfCitation } = this.writeCitation(spilled, position, validEnd);
      this.counts.add(code, at(this.task.papers.dates, citing), labels, selfCitation);
      Atomics.add(this.task.papers.referenceCounts, citing, 1);
      writer.uint32(citing);
      writer.byte(code);
      count += 1;
    }
    if (count === 0) {
      writer.truncate(headAt);
      return;
    }
    writer.setUint32(countAt, count);
    this.citers.flushIfFull();
    this.task.papers.citerCounts[cited] = count;
    this.writeTally(cited, count);
  }

  /** Puts void records of one citation last; answers where they begin. */
  private endOfValid(spilled: SpilledCitations, position: number, next: number): number {
    const { thresholds } = this.task;
    const [citing, cited] = [spilled.citing(position), spilled.cited(position)];
    const voids = thresholds && voidsIn(thresholds, citing, cited);
    if (voids === null) return next;
    return spilled.keep(position, next, (place) => {
      const [start, end] = [spilled.start(place), spilled.end(place)];
      return !voids.voidsReference(originIn(this.bytes, start, end));
    });
  }

  /** Writes one citation, of which one or several records speak; answers its headline, and what else is counted of it. */
  private writeCitation(spilled: SpilledCitations, position: number, next: number): Counted {
    const { writer } = this.rows;
    const rowAt = writer.length;
    this.writeEnds(writer, spilled.citing(position), spilled.cited(position));
    const { code, labels } = this.writeFields(spilled, position, next);
    const selfCitation = this.selfCitation(spilled.citing(position));
    writer.byte(TAB);
    writer.text(selfCitation);
    writer.byte(NEWLINE);
    this.merged.longestRow = Math.max(this.merged.longestRow, writer.length - rowAt);
    this.rows.flushIfFull();
    return { code, labels, selfCitation };
  }

  /** Writes what a citation says; answers its headline and what else is counted of its labels. */
  private writeFields(spilled: SpilledCitations, position: number, next: number): CountedFields {
    const { writer } = this.rows;
    if (next === position + 1 && !this.hasChangedEvidence(spilled, position)) {
      this.merged.written += 1;
      const [start, end] = [spilled.start(position), spilled.end(position)];
      writer.copy(this.bytes, start, end);
      return { code: spilled.code(position), labels: countedLabelsIn(this.bytes, start, end) };
    }
    const { code, fields } = this.together(spilled, position, next);
    writer.text(fields);
    const bytes = Buffer.from(fields);
    return { code, labels: countedLabelsIn(bytes, 0, bytes.length) };
  }

  private hasChangedEvidence(spilled: SpilledCitations, position: number): boolean {
    const { changedEvidence } = this.task;
    if (changedEvidence.size === 0) return false;
    const { source } = originIn(this.bytes, spilled.start(position), spilled.end(position));
    return changedEvidence.has(source);
  }

  private readonly evidenceOf: EvidenceBySource = (source) =>
    this.task.changedEvidence.get(source) ?? wellKnownEvidence(source);

  private selfCitation(citing: number): SelfCitation {
    return selfCitationOf(this.authorsOf(citing), this.citedAuthors);
  }

  private authorsOf(paper: number): Authorship | null {
    const { authorships } = this.task;
    return authorships && authorshipIn(authorships, paper);
  }

  private writeEnds(writer: ByteWriter, citing: number, cited: number): void {
    const { papers } = this.task;
    writer.digits(citing);
    writer.byte(TAB);
    writer.digits(cited);
    writer.byte(TAB);
    writeId(writer, papers, cited);
    writer.byte(TAB);
    writeDate(writer, papers, citing);
    writer.byte(BAR);
    writeId(writer, papers, citing);
    writer.byte(TAB);
  }

  /** What several records say, in the order in which they were read. */
  private together(spilled: SpilledCitations, position: number, next: number): CitationFields {
    const { delimiter } = this.task;
    const claimsAt = (place: number) =>
      readCitationFields(
        this.bytes.toString('utf8', spilled.start(place), spilled.end(place)),
        delimiter,
      );
    const claims = claimsAt(position);
    this.merged.written += 1;
    for (let place = position + 1; place < next; place += 1) {
      const before = claims.store();
      claims.addAll(claimsAt(place));
      const news = !isDeepStrictEqual(before, claims.store());
      this.merged[news ? 'written' : 'unchanged'] += 1;
    }
    return fieldsOfClaims(claims, delimiter, this.evidenceOf);
  }

  private writeTally(cited: number, citerCount: number): void {
    const tally = { citerCount, ...this.counts.take() };
    const { citerCells, citerYears, citerHumanPolarities, citerVocabularies } = tally;
    this.tallies.writer.uint32(cited);
    const labels = [citerHumanPolarities, citerVocabularies];
    const cube = [tally.citerCube ?? '', String(tally.independentCiterCount ?? '')];
    const years = citerYears === '' ? '""' : citerYears;
    const fields = [citerCells, years, ...labels, ...cube, profileFields(tally)];
    this.tallies.writer.sizedText(fields.join('\t'));
    this.tallies.flushIfFull();
  }
}

import { readFileSync } from 'node:fs';
import { ByteWriter } from '../byteWriter.js';
import { readAuthorFields, readFactFields } from '../output/paperFields.js';
import { dateNumber, flagsOf, HAS_AUTHORS, HAS_THRESHOLDS, type PaperColumns } from '../papers.js';
import { partitionPath } from '../partitions.js';
import { writeAuthorship } from './sharedAuthorships.js';
import { writeThresholds } from './sharedThresholds.js';
import { factsTogether, spilledFactsByPaper } from './spilledFacts.js';

/** What citations have to know of the papers of one partition. */
export interface FactMerge {
  readonly folder: string;
  readonly partition: number;
  readonly papers: PaperColumns;
  /** See `LIST_DELIMITERS`. */
  readonly delimiter: string;
}

/** Records that added something, and that did not; those that merged papers are not counted. */
export interface MergedFacts {
  readonly written: number;
  readonly unchanged: number;
  /** As `writeThresholds` writes them. */
  readonly thresholds: Uint8Array<ArrayBuffer>;
  /** As `writeAuthorship` writes them. */
  readonly authorships: Uint8Array<ArrayBuffer>;
}

/** Reads `facts-…`, and fills in the dates and flags of the papers. */
export function mergeFacts({ folder, partition, papers, delimiter }: FactMerge): MergedFacts {
  const bytes = readFileSync(partitionPath(folder, 'facts', partition));
  const counts = { written: 0, unchanged: 0 };
  const thresholds = new ByteWriter();
  const authorships = new ByteWriter();
  for (const records of spilledFactsByPaper(bytes)) {
    const [{ paper, merged, date, flags, start, end }] = records;
    if (!merged) counts.written += 1;
    if (records.length === 1) {
      papers.dates[paper] = date;
      papers.flags[paper] = flags;
      if ((flags & HAS_THRESHOLDS) !== 0) {
        const facts = readFactFields(bytes.toString('utf8', start, end), delimiter);
        writeThresholds(thresholds, paper, facts);
      }
      if ((flags & HAS_AUTHORS) !== 0) {
        const authors = readAuthorFields(bytes.toString('utf8', start, end), delimiter);
        writeAuthorship(authorships, paper, authors);
      }
    } else {
      const facts = factsTogether(bytes, records, delimiter, (record, isNews) => {
        if (!record.merged) counts[isNews ? 'written' : 'unchanged'] += 1;
      });
      papers.dates[paper] = dateNumber(facts.dateKey);
      const together = flagsOf(facts);
      papers.flags[paper] = together;
      if ((together & HAS_THRESHOLDS) !== 0) writeThresholds(thresholds, paper, facts);
      writeAuthorship(authorships, paper, facts);
    }
  }
  return {
    ...counts,
    thresholds: Uint8Array.from(thresholds.written),
    authorships: Uint8Array.from(authorships.written),
  };
}

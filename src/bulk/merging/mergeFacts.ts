import { readFileSync } from 'node:fs';
import { ByteWriter } from '../byteWriter.js';
import { readAuthorFields, readFactFields } from '../output/paperFields.js';
import {
  dateNumber,
  flagsOf,
  HAS_AUTHORS,
  HAS_THRESHOLDS,
  TAKES_BACK,
  type PaperColumns,
} from '../papers.js';
import { partitionPath } from '../partitions.js';
import { writeAuthorship } from './sharedAuthorships.js';
import { writeThresholds } from './sharedThresholds.js';
import { factsTogether, spilledFactsByPaper, type SpilledFacts } from './spilledFacts.js';

/** What citations have to know of the papers of one partition. */
export interface FactMerge {
  readonly folder: string;
  readonly partition: number;
  readonly papers: PaperColumns;
  /** See `LIST_DELIMITERS`. */
  readonly delimiter: string;
}

/** Records that added something, and that did not. */
interface Counts {
  written: number;
  unchanged: number;
}

export interface MergedFacts {
  /** Without those that merged papers. Those that take a citation back are counted as citations. */
  readonly counts: Readonly<Record<'paper' | 'citation', Counts>>;
  /** As `writeThresholds` writes them. */
  readonly thresholds: Uint8Array<ArrayBuffer>;
  /** As `writeAuthorship` writes them. */
  readonly authorships: Uint8Array<ArrayBuffer>;
}

/** Reads `facts-…`, and fills in the dates and flags of the papers. */
export function mergeFacts({ folder, partition, papers, delimiter }: FactMerge): MergedFacts {
  const bytes = readFileSync(partitionPath(folder, 'facts', partition));
  const counts = { paper: noRecords(), citation: noRecords() };
  const count = ({ merged, flags }: SpilledFacts, outcome: keyof Counts): void => {
    if (!merged) counts[(flags & TAKES_BACK) === 0 ? 'paper' : 'citation'][outcome] += 1;
  };
  const thresholds = new ByteWriter();
  const authorships = new ByteWriter();
  for (const records of spilledFactsByPaper(bytes)) {
    const [first] = records;
    const { paper, date, flags, start, end } = first;
    count(first, 'written');
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
        count(record, isNews ? 'written' : 'unchanged');
      });
      papers.dates[paper] = dateNumber(facts.dateKey);
      const together = flagsOf(facts);
      papers.flags[paper] = together;
      if ((together & HAS_THRESHOLDS) !== 0) writeThresholds(thresholds, paper, facts);
      writeAuthorship(authorships, paper, facts);
    }
  }
  return {
    counts,
    thresholds: Uint8Array.from(thresholds.written),
    authorships: Uint8Array.from(authorships.written),
  };
}

function noRecords(): Counts {
  return { written: 0, unchanged: 0 };
}

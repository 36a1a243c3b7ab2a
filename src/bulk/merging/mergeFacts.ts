import { readFileSync } from 'node:fs';
import { dateNumber, flagsOf, type PaperColumns } from '../papers.js';
import { partitionPath } from '../partitions.js';
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
}

/** Reads `facts-…`, and fills in the dates and flags of the papers. */
export function mergeFacts({ folder, partition, papers, delimiter }: FactMerge): MergedFacts {
  const bytes = readFileSync(partitionPath(folder, 'facts', partition));
  const counts = { written: 0, unchanged: 0 };
  for (const records of spilledFactsByPaper(bytes)) {
    const [{ paper, merged, date, flags }] = records;
    if (!merged) counts.written += 1;
    if (records.length === 1) {
      papers.dates[paper] = date;
      papers.flags[paper] = flags;
    } else {
      const facts = factsTogether(bytes, records, delimiter, (record, isNews) => {
        if (!record.merged) counts[isNews ? 'written' : 'unchanged'] += 1;
      });
      papers.dates[paper] = dateNumber(facts.dateKey);
      papers.flags[paper] = flagsOf(facts);
    }
  }
  return counts;
}

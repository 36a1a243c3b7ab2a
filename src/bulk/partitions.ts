import path from 'node:path';
import { must } from '../must.js';
import { SpillFile } from './spill.js';

/** Papers with successive numbers in one partition, so that their data is stored together. */
const RUN_BITS = 10;
const RUN = 1 << RUN_BITS;
/** Input size per partition; about this much is read at once. */
const BYTES_PER_PARTITION = 48 * 1024 * 1024;
/** Files that are open at once. */
const MOST_PARTITIONS = 400;
const FLUSH_BYTES = 128 * 1024;

/** The number of partitions for an input of a given size in bytes. */
export function partitionCount(inputBytes: number): number {
  return Math.min(Math.max(Math.ceil(inputBytes / BYTES_PER_PARTITION), 1), MOST_PARTITIONS);
}

/** The partition of a paper. */
export function partitionOf(paper: number, count: number): number {
  return (paper >>> RUN_BITS) % count;
}

/** Of the files of all partitions, the one of a paper. */
export function partitionIn(files: readonly SpillFile[], paper: number): SpillFile {
  return must(files[partitionOf(paper, files.length)], 'the file of a partition');
}

/** The papers of one partition, ascending. */
export function* papersOf(partition: number, count: number, papers: number): Generator<number> {
  for (let run = partition; run * RUN < papers; run += count) {
    const end = Math.min((run + 1) * RUN, papers);
    for (let paper = run * RUN; paper < end; paper += 1) yield paper;
  }
}

/** One file a partition. */
export function openPartitions(folder: string, name: string, count: number): SpillFile[] {
  return Array.from(
    { length: count },
    (_, partition) => new SpillFile(partitionPath(folder, name, partition), FLUSH_BYTES),
  );
}

export function partitionPath(folder: string, name: string, partition: number): string {
  return path.join(folder, `${name}-${String(partition).padStart(3, '0')}`);
}

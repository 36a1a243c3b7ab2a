import type { Expected } from './expected.js';
import { RATES } from './rates.js';

/** What a load will take. Bytes and seconds. */
export interface LoadPlan {
  readonly papers: number;
  readonly citations: number;
  /** Bytes of all records, as the load keeps them. */
  readonly stored: number;
  /** By step. */
  readonly seconds: Readonly<Record<'read' | 'merge' | 'import' | 'indexes', number>>;
  /** Of this process; Neo4j takes its heap and page cache after it, and its importer what is free. */
  readonly memory: number;
  /** Deleted at the end. */
  readonly temporaryDisk: number;
  readonly databaseDisk: number;
}

/** The plan of a load with so many threads. */
export function planOf(expected: Expected, threads: number): LoadPlan {
  const { citations, distinctPapers: papers, identifiers, identifierBytes } = expected;
  const { paperBytes, citationBytes } = expected;
  const stored = paperBytes + citationBytes;
  return {
    papers: Math.round(papers),
    citations: Math.round(citations),
    stored,
    seconds: {
      read: expected.seconds / Math.max(threads, 1) + expected.bytes * RATES.secondsPerByte,
      merge: stored * RATES.mergeSecondsPerByte,
      import: papers * RATES.importSecondsPerPaper + citations * RATES.importSecondsPerCitation,
      indexes:
        RATES.startSeconds +
        papers * RATES.indexSecondsPerPaper +
        citations * RATES.indexSecondsPerCitation,
    },
    memory:
      RATES.memory +
      threads * RATES.memoryPerThread +
      identifiers * RATES.memoryPerIdentifier +
      identifierBytes +
      papers * RATES.memoryPerPaper,
    temporaryDisk: stored * RATES.temporaryPerByte,
    databaseDisk:
      RATES.databaseBytes + stored * RATES.databasePerByte + citations * RATES.databasePerCitation,
  };
}

/** Seconds of all steps. */
export function secondsOf({ seconds }: LoadPlan): number {
  return Object.values(seconds).reduce((total, step) => total + step, 0);
}

/** Bytes that have to be free when the load starts: temporary files are there until the database is written. */
export function diskOf({ temporaryDisk, databaseDisk }: LoadPlan): number {
  return temporaryDisk + databaseDisk;
}

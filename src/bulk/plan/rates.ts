/**
 * What a load takes per record and byte, as docs/scaling.md tells: disk and memory were measured on a snapshot of a million
 * works, seconds of the importer and the indexes on a synthetic graph of the same size, on an idle machine with two cores;
 * those of merging are an estimate. Parsing is not among them, because a plan measures it.
 */
export const RATES = {
  /** Decompressing, and what only one thread does while it reads. */
  secondsPerByte: 4e-9,
  /** Of the records as they are kept on disk. */
  mergeSecondsPerByte: 1.5e-8,
  importSecondsPerPaper: 1e-5,
  importSecondsPerCitation: 5e-6,
  startSeconds: 20,
  indexSecondsPerPaper: 2e-5,
  indexSecondsPerCitation: 7e-6,
  memory: 350e6,
  memoryPerThread: 200e6,
  /** Besides its own bytes. */
  memoryPerIdentifier: 32,
  /** Four authors among them. */
  memoryPerPaper: 150,
  temporaryPerByte: 1.3,
  /** Its log of transactions. */
  databaseBytes: 5.4e8,
  databasePerByte: 1.8,
  databasePerCitation: 400,
} as const;

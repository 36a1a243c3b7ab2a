/**
 * What a load takes per record and byte: measured, as docs/scaling.md tells, on an idle machine with two cores. Parsing is
 * not among them, because a plan measures it.
 */
export const RATES = {
  /** Decompressing, and what only one thread does while it reads. */
  secondsPerByte: 4e-9,
  /** Of the records as they are kept on disk. */
  mergeSecondsPerByte: 2.5e-8,
  importSecondsPerPaper: 1e-5,
  importSecondsPerCitation: 5e-6,
  startSeconds: 20,
  indexSecondsPerPaper: 2e-5,
  indexSecondsPerCitation: 7e-6,
  memory: 250e6,
  memoryPerThread: 150e6,
  /** Besides its own bytes. */
  memoryPerIdentifier: 32,
  memoryPerPaper: 34,
  temporaryPerByte: 2,
  databasePerPaperByte: 1.5,
  databasePerCitation: 300,
} as const;

import path from 'node:path';
import { BadInputError } from '../errors.js';
import { ImportReport, type ImportListener } from '../record/report.js';
import { reportConflicts } from './reading/conflicts.js';
import { LIST_DELIMITERS } from './output/fields.js';
import { writeIdentifiers } from './output/identifierFiles.js';
import { writeSources } from './output/sourceFile.js';
import { IMPORTER_FILES, writeHeads } from './output/importerFiles.js';
import { openLanes, type Lanes } from './threads/lanes.js';
import type { CitationMerge } from './merging/mergeCitations.js';
import { shareThresholds } from './merging/sharedThresholds.js';
import { shareTexts, type SharedTexts } from './merging/sharedTexts.js';
import type { WrittenRows } from './output/writePaperRows.js';
import { paperColumns, type PaperColumns } from './papers.js';
import { partitionCount } from './partitions.js';
import { readFiles, type NamedPapers } from './reading/readFiles.js';
import { DelimiterInUse } from './reading/fileReading.js';
import type { LoadFile } from './reading/readRecords.js';

export interface WriteOptions {
  readonly files: readonly LoadFile[];
  /** Bytes of all records, as they are kept on disk, about. */
  readonly inputBytes: number;
  /** Folder, there and empty, for the importer's files. */
  readonly output: string;
  /** Threads besides this one; 0 for none. */
  readonly threads: number;
  readonly listener: ImportListener;
  /** Called with the number of records of each block that was read. */
  readonly onRead: (records: number) => void;
  /** Called with the name of each step that follows on reading. */
  readonly onStep: (step: string) => void;
}

/** The importer's files of a graph. */
export interface WrittenFiles {
  readonly report: ImportReport;
  readonly papers: number;
  readonly stubs: number;
  /** Between elements of lists. */
  readonly delimiter: string;
  /** Sources of which something is stated. */
  readonly sources: number;
  /** Bytes. */
  readonly longestRow: number;
}

/**
 * Writes files for the offline importer of Neo4j, for the same graph as importing `files`. Temporary files
 * are in the same folder, and deleted at the end.
 */
export async function writeFiles(options: WriteOptions): Promise<WrittenFiles> {
  const lanes = openLanes(options.threads);
  const listener = onceEach(options.listener);
  try {
    for (const delimiter of LIST_DELIMITERS) {
      try {
        return await writeWith(delimiter, new ImportReport(listener()), lanes, options);
      } catch (error) {
        if (!(error instanceof DelimiterInUse)) throw error;
      }
    }
  } finally {
    await lanes.close();
  }
  const value = 'author names that use every control character';
  throw new BadInputError(
    'FILE',
    value,
    'at least one unused control character to separate lists; use citegraph import native instead',
  );
}

/** Listeners of successive attempts: a later attempt does not repeat notifications of an earlier one. */
function onceEach({ onRejected, onLeftOut, onProgress }: ImportListener): () => ImportListener {
  const [rejected, leftOut] = [onceOver(onRejected), onceOver(onLeftOut)];
  return () => ({
    ...(onProgress && { onProgress }),
    onRejected: rejected(),
    onLeftOut: leftOut(),
  });
}

function onceOver<Found>(notify: ((found: Found) => void) | undefined) {
  let reported = 0;
  return () => {
    let count = 0;
    return (found: Found): void => {
      count += 1;
      if (count <= reported) return;
      reported = count;
      notify?.(found);
    };
  };
}

async function writeWith(
  delimiter: string,
  report: ImportReport,
  lanes: Lanes,
  { files, inputBytes, output, onRead, onStep }: WriteOptions,
): Promise<WrittenFiles> {
  const partitions = partitionCount(inputBytes);
  const named = await readFiles({
    ...{ files, lanes, report, onRead },
    ...{ folder: output, partitions, delimiter },
  });
  const papers = paperColumns(named.identifierGroups.size, named.identifierGroups.recorded);
  const step = { folder: output, partitions, papers, delimiter, lanes, report };
  onStep('Merging paper records');
  const shared = await mergeAllFacts(step, paperByKey(named));
  onStep('Merging citation records');
  const changedEvidence = named.sources.changedEvidence();
  const longestCitation = await mergeAllCitations({ ...step, ...shared, changedEvidence });
  onStep('Choosing representative citers and writing papers');
  const [written] = await Promise.all([
    writeAllPapers(step),
    Promise.resolve().then(() => writeNames(named, step)),
  ]);
  const sources = named.sources.all().length;
  const longestRow = Math.max(longestCitation, written.longestRow);
  return { report, papers: written.papers, stubs: written.stubs, sources, delimiter, longestRow };
}

interface Step {
  readonly folder: string;
  readonly partitions: number;
  readonly papers: PaperColumns;
  readonly delimiter: string;
  readonly lanes: Lanes;
  readonly report: ImportReport;
}

/** What all threads have to know of papers to merge citations. */
interface SharedFacts {
  readonly thresholds: SharedTexts | null;
  readonly authorships: SharedTexts | null;
}

/** The number of the paper that a key names. */
function paperByKey({ identifiers, identifierGroups }: NamedPapers) {
  return (key: string): number | undefined => {
    const identifier = identifiers.find(key);
    return identifier === undefined ? undefined : identifierGroups.paperOf(identifier);
  };
}

async function mergeAllFacts(
  { lanes, report, ...step }: Step,
  paperOf: (key: string) => number | undefined,
): Promise<SharedFacts> {
  const merged = await forAll(step.partitions, (partition) =>
    lanes.run('mergeFacts', { ...step, partition }),
  );
  for (const { counts } of merged) {
    for (const kind of ['paper', 'citation'] as const) {
      report.addWritten(kind, 'written', counts[kind].written);
      report.addWritten(kind, 'unchanged', counts[kind].unchanged);
    }
  }
  const { count } = step.papers;
  const thresholds = merged.map((each) => each.thresholds);
  const authorships = merged.map((each) => each.authorships);
  return {
    thresholds: shareThresholds(thresholds, count, paperOf),
    authorships: shareTexts(authorships, count),
  };
}

async function mergeAllCitations({
  lanes,
  report,
  ...step
}: Step & SharedFacts & Pick<CitationMerge, 'changedEvidence'>): Promise<number> {
  let longest = 0;
  for (const { written, unchanged, longestRow } of await forAll(step.partitions, (partition) => {
    const output = path.join(step.folder, IMPORTER_FILES.citations(partition));
    return lanes.run('mergeCitations', { ...step, partition, output });
  })) {
    report.addWritten('citation', 'written', written);
    report.addWritten('citation', 'unchanged', unchanged);
    longest = Math.max(longest, longestRow);
  }
  return longest;
}

async function writeAllPapers({ lanes, report: _, ...step }: Step): Promise<WrittenRows> {
  const refreshedAt = new Date().toISOString();
  const written = await forAll(step.partitions, (partition) => {
    const output = path.join(step.folder, IMPORTER_FILES.papers(partition));
    const multilineOutput = path.join(step.folder, IMPORTER_FILES.multilinePapers(partition));
    return lanes.run('writePaperRows', {
      ...step,
      partition,
      output,
      multilineOutput,
      refreshedAt,
    });
  });
  return {
    papers: written.reduce((sum, { papers }) => sum + papers, 0),
    stubs: written.reduce((sum, { stubs }) => sum + stubs, 0),
    longestRow: written.reduce((longest, row) => Math.max(longest, row.longestRow), 0),
  };
}

function writeNames(named: NamedPapers, { folder, papers, report }: Step): void {
  writeHeads(folder);
  writeIdentifiers(folder, named, papers);
  writeSources(folder, named);
  reportConflicts(named, papers, report);
}

/** Runs one job per partition; jobs queue at their threads. */
function forAll<T>(partitions: number, job: (partition: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: partitions }, (_, partition) => job(partition)));
}

import { BufferPool } from '../lines/bufferPool.js';
import { CitationPass } from './citationPass.js';
import { IdentifierGroups } from './identifierGroups.js';
import { IdentifierTable } from './identifierTable.js';
import { LaterFaults } from './laterFaults.js';
import { PaperPass } from './paperPass.js';
import { Pieces } from './pieces.js';
import { StatedSources } from './statedSources.js';
import { readRecords, type RecordReading } from './readRecords.js';

/** All that the files name. */
export interface NamedPapers {
  readonly identifiers: IdentifierTable;
  readonly identifierGroups: IdentifierGroups;
  /** What is stated of sources. */
  readonly sources: StatedSources;
}

export interface ReadOptions extends Omit<RecordReading, 'buffers' | 'later'> {
  /** For files that are written on the way. */
  readonly folder: string;
  readonly partitions: number;
}

/**
 * Reads all files, each of them once. Paper records determine the identifiers of each paper; until all were read, citations
 * wait on disk. The records go to files `facts-…` and `cited-…`, one per partition; only identifiers are kept in memory.
 * Rejects with `DelimiterInUse`.
 */
export async function readFiles(asked: ReadOptions): Promise<NamedPapers> {
  const { folder, report } = asked;
  const later = new LaterFaults(folder);
  const options = { ...asked, later, buffers: new BufferPool() };
  const identifiers = new IdentifierTable();
  const identifierGroups = new IdentifierGroups();
  const paperPass = new PaperPass(options, identifiers, identifierGroups);
  const sources = new StatedSources(report);
  const waiting = new Pieces(folder, 'waiting');
  await readRecords(options, ({ papers, citations, sources: stated }) => {
    paperPass.take(papers);
    sources.take(stated);
    if (citations.length > 0) waiting.add((writer) => writer.copy(citations, 0, citations.length));
  });
  identifierGroups.number();
  paperPass.partition();
  later.reportTo(report);
  const citationPass = new CitationPass(options, identifiers, identifierGroups);
  for (const piece of waiting.take()) citationPass.take(piece);
  citationPass.finish();
  return { identifiers, identifierGroups, sources };
}

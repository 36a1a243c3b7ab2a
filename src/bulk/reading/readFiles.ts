import { BufferPool } from '../lines/bufferPool.js';
import { CitationPass } from './citationPass.js';
import { IdentifierGroups } from './identifierGroups.js';
import { IdentifierTable } from './identifierTable.js';
import { PaperPass } from './paperPass.js';
import { readPass, type PassOptions } from './readPass.js';

/** All that the files name. */
export interface NamedPapers {
  readonly identifiers: IdentifierTable;
  readonly identifierGroups: IdentifierGroups;
}

export interface ReadOptions extends Omit<PassOptions, 'buffers'> {
  /** For files that are written on the way. */
  readonly folder: string;
  readonly partitions: number;
}

/**
 * Reads all files twice, as an import does: first paper records, which determine the identifiers of each
 * paper, and then citations. The records go to files `facts-…` and `cited-…`, one per partition; only
 * identifiers are kept in memory. Rejects with `DelimiterInUse`.
 */
export async function readFiles(asked: ReadOptions): Promise<NamedPapers> {
  const options = { ...asked, buffers: new BufferPool() };
  const identifiers = new IdentifierTable();
  const identifierGroups = new IdentifierGroups();
  const papers = new PaperPass(options, identifiers, identifierGroups);
  await readPass(options, 'paper', papers.take);
  identifierGroups.number();
  papers.partition();
  const citations = new CitationPass(options, identifiers, identifierGroups);
  await readPass(options, 'citation', citations.take);
  citations.finish();
  return { identifiers, identifierGroups };
}

import {
  mergeCitations,
  type CitationMerge,
  type MergedCitations,
} from '../merging/mergeCitations.js';
import { mergeFacts, type FactMerge, type MergedFacts } from '../merging/mergeFacts.js';
import { parseBlock, type ParsedBlock, type ParseTask } from '../lines/parseBlock.js';
import { writePaperRows, type PaperRows, type WrittenRows } from '../output/writePaperRows.js';

/** The jobs of threads. */
export interface Jobs {
  parseBlock: { task: ParseTask; result: ParsedBlock };
  mergeFacts: { task: FactMerge; result: MergedFacts };
  mergeCitations: { task: CitationMerge; result: MergedCitations };
  writePaperRows: { task: PaperRows; result: WrittenRows };
}

export type JobName = keyof Jobs;

export const performers: {
  readonly [Name in JobName]: (task: Jobs[Name]['task']) => Jobs[Name]['result'];
} = { parseBlock, mergeFacts, mergeCitations, writePaperRows };

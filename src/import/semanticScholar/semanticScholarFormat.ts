import { BadInputError } from '../../errors.js';
import type { ImportFormat } from '../../record/record.js';
import { isObject } from '../json/fields.js';
import { linedJson, readJsonRecords } from '../json/jsonRecords.js';
import { adaptSemanticScholar, plainKindOf } from './adapter.js';
import { needsPaper, PAPER_EXPECTED } from './edge.js';
import { SEMANTIC_SCHOLAR_LAYOUT } from './layout.js';
import type { SemanticScholarOptions } from './origin.js';

/**
 * Papers and citations of Semantic Scholar: answers of its Graph API, and shards of its datasets. `line` is the line of
 * records one per line, and otherwise the number of the record.
 */
export function semanticScholarFormat(options: SemanticScholarOptions): ImportFormat<unknown> {
  const { version, paper, deletes } = options;
  return {
    name: 'semantic-scholar',
    kinds: ['paper', 'citation'],
    settings: { version, ...(paper !== null && { paper }), ...(deletes && { deletes }) },
    read: (bytes) => readJsonRecords(bytes, SEMANTIC_SCHOLAR_LAYOUT),
    lined: linedJson(SEMANTIC_SCHOLAR_LAYOUT),
    check: async (bytes) => {
      if (deletes === undefined) await assertPaper(bytes, paper);
    },
    adapt: (value) => adaptSemanticScholar(value, options),
    // Deleted citations are claims about papers.
    plainKind: deletes === undefined ? plainKindOf : () => null,
  };
}

/** Rejects with `BadInputError` when the first record needs a paper that nobody named: no other will do without. */
async function assertPaper(bytes: AsyncIterable<Uint8Array>, paper: string | null): Promise<void> {
  if (paper !== null) return;
  const inputs = readJsonRecords(bytes, SEMANTIC_SCHOLAR_LAYOUT);
  const first = await inputs.next();
  await inputs.return(undefined);
  if (first.done === true || !('value' in first.value)) return;
  const { value } = first.value;
  if (isObject(value) && needsPaper(value)) {
    throw new BadInputError('--paper', undefined, PAPER_EXPECTED);
  }
}

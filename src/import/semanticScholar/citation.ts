import type { Entry, Problem } from '../../record/record.js';
import type { Fields } from '../json/fields.js';
import { claimsOf, unknownLabelsOf } from './labelled.js';
import { recordNameOf, SOURCE } from './origin.js';
import { readSentences } from './sentences.js';

/** The two ends of a citation, each with all its keys. */
export interface Ends {
  readonly citing: readonly string[];
  readonly cited: readonly string[];
}

/** The citation between two papers, with what `fields` say about it; `problems` are those of these fields. */
export function citationEntry(
  { citing, cited }: Ends,
  fields: Fields,
  problems: readonly Problem[],
  version: string,
): Entry {
  const [from, to] = [citing[0], cited[0]];
  if (from === undefined || to === undefined) return { kind: 'citation', skipped: 'NO_IDENTIFIER' };
  if (citing.some((key) => cited.includes(key)))
    return { kind: 'citation', skipped: 'SELF_CITATION' };
  const sentences = readSentences(fields);
  const contexts = claimsOf(sentences, version);
  const influential = fields.flag('isInfluential') ?? fields.flag('isinfluential');
  const record = recordNameOf(citing);
  const unknownLabel = unknownLabelsOf(contexts);
  return {
    kind: 'citation',
    record: {
      ...{ kind: 'citation', citing: from, cited: to, source: SOURCE },
      ...(record !== undefined && { record }),
      ...{ version, influential, contexts },
      ...(sentences.none && { noContexts: true }),
    },
    ...(unknownLabel.length > 0 && { unknownLabel }),
    ...(problems.length > 0 && { leftOut: [...problems] }),
  };
}

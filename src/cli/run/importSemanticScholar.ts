import { BadInputError } from '../../errors.js';
import { parseIdentifier } from '../../identifier/identifier.js';
import {
  DELETING_DATASETS,
  type DeletingDataset,
  type SemanticScholarOptions,
} from '../../import/semanticScholar/origin.js';
import { parseVersion, UNVERSIONED } from '../../source/version.js';

/** Options of commands that read records of Semantic Scholar. */
export interface SemanticScholarCommandOptions {
  readonly paper?: string;
  readonly recordVersion?: string;
  readonly deletes?: string;
}

/** What the options say about the records. Throws `BadInputError` for options that cannot be used. */
export function semanticScholarOptions({
  paper,
  recordVersion,
  deletes,
}: SemanticScholarCommandOptions): SemanticScholarOptions {
  const version = parseVersion(recordVersion, '--record-version');
  return {
    version,
    paper: paper === undefined ? null : parseIdentifier(paper, '--paper').key,
    deletes: deletes === undefined ? undefined : parseDataset(deletes, version),
  };
}

function parseDataset(name: string, version: string): DeletingDataset {
  const dataset = DELETING_DATASETS.find((each) => each === name);
  if (dataset === undefined)
    throw new BadInputError('--deletes', name, `one of ${DELETING_DATASETS.join(', ')}`);
  if (version !== UNVERSIONED) return dataset;
  const expected = 'the release as of which they are deleted (to_release), such as 2026-11-24';
  throw new BadInputError('--record-version', undefined, expected);
}

import { parseIdentifier } from '../../identifier/identifier.js';
import type { SemanticScholarOptions } from '../../import/semanticScholar/origin.js';
import { parseVersion } from '../../source/version.js';

/** Options of commands that read records of Semantic Scholar. */
export interface SemanticScholarCommandOptions {
  readonly paper?: string;
  readonly recordVersion?: string;
}

/** What the options say about the records. Throws `BadInputError` for options that cannot be used. */
export function semanticScholarOptions({
  paper,
  recordVersion,
}: SemanticScholarCommandOptions): SemanticScholarOptions {
  return {
    version: parseVersion(recordVersion, '--record-version'),
    paper: paper === undefined ? null : parseIdentifier(paper, '--paper').key,
  };
}

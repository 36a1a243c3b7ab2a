import { splitKey } from '../../identifier/identifier.js';

export const SOURCE = 'semantic-scholar';

/** What the records do not say themselves. */
export interface SemanticScholarOptions {
  /** Version of every record: the date of a release, or of an answer. */
  readonly version: string;
  /** Key of the paper whose citations or references an answer lists; null where none was named. */
  readonly paper: string | null;
}

/**
 * The name of the record of a paper: its corpus id, which answers of the API and all datasets have, or the 40 digits of
 * `paperId`, of which one paper may have several.
 */
export function recordNameOf(identifiers: readonly string[]): string | undefined {
  const named = ['corpus:', 's2:'].map((scheme) =>
    identifiers.find((key) => key.startsWith(scheme)),
  );
  const key = named.find((each) => each !== undefined);
  return key === undefined ? undefined : splitKey(key).value;
}

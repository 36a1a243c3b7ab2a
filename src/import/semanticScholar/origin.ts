import { splitKey } from '../../identifier/identifier.js';

export const SOURCE = 'semantic-scholar';

/** Datasets of which deleted records can be taken back. */
export const DELETING_DATASETS = ['papers', 'citations'] as const;
export type DeletingDataset = (typeof DELETING_DATASETS)[number];

/** What the records do not say themselves. */
export interface SemanticScholarOptions {
  /** Version of every record: the date of a release, or of an answer. */
  readonly version: string;
  /** Key of the paper whose citations or references an answer lists; null where none was named. */
  readonly paper: string | null;
  /** The dataset of which the records are deleted ones; absent where they are not. */
  readonly deletes?: DeletingDataset | undefined;
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

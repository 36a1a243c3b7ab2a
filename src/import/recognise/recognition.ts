/** Formats that files are imported in, as `--format` and the rejects file name them. */
export const IMPORTABLE_FORMATS = [
  'native',
  'crossref',
  'openalex',
  'semantic-scholar',
  'csv-papers',
  'csv-citations',
  'rejects',
] as const;
export type ImportableFormat = (typeof IMPORTABLE_FORMATS)[number];

/** A kind of file that can be imported. */
export interface RecognisedKind {
  readonly format: ImportableFormat;
  /** In the words of a message: `Crossref works, one a line`. */
  readonly named: string;
}

/** A kind of file that cannot, or none that is known. */
export interface RefusedKind {
  readonly format: null;
  readonly named: string;
  /** What to do instead. */
  readonly advice: string;
}

/** What a file is taken for. */
export type Recognition = RecognisedKind | RefusedKind;

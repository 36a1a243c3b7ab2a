/** Formats of one source each, without options of their own. */
export const SOURCE_FORMATS = [
  'opencitations',
  'datacite',
  'scicite',
  'acl-arc',
  'acl-arc-jurgens',
  'multicite',
  '3c',
  'scite',
  'cito-nanopublications',
  'nih-occ',
  'retraction-watch',
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Formats that files are imported in, as `--format` and the rejects file name them. */
export const IMPORTABLE_FORMATS = [
  'native',
  'crossref',
  'openalex',
  'semantic-scholar',
  'csv-papers',
  'csv-citations',
  'rejects',
  ...SOURCE_FORMATS,
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
  /** Whether it lies beside data, as a text does: nobody misses it when a folder is imported. */
  readonly isAside?: true;
}

/** What a file is taken for. */
export type Recognition = RecognisedKind | RefusedKind;

/** A list of papers without their citations, which only names what to ask services for. */
export function listOfPapers(named: string, advice = 'citegraph fetch takes it'): RefusedKind {
  return { format: null, named: `${named}: a list of papers without citations`, advice };
}

/** What a file is, and what to do instead of importing it. */
export function describeRefused({ named, advice }: RefusedKind): string {
  return `${named} (${advice})`;
}

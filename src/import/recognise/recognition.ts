/** What a file is taken for. */
export type Recognition =
  | {
      readonly format: ImportableFormat;
      /** In the words of a message: `Crossref works, one a line`. */
      readonly named: string;
    }
  | {
      readonly format: null;
      readonly named: string;
      /** What to do instead. */
      readonly advice: string;
    };

export type ImportableFormat = 'native' | 'crossref' | 'rejects' | 'csv-papers' | 'csv-citations';

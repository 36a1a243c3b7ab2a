/** A paper as an export reads it. */
export interface ExportedPaper {
  readonly id: string;
  readonly doi: string | null;
  readonly arxivId: string | null;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly title: string | null;
  readonly authors: readonly { readonly name: string; readonly orcid: string | null }[] | null;
  readonly authorCount: number | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
  readonly venue: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly citationProfile: { readonly label: string };
  readonly hubTier: string | null;
  readonly citerCount: number;
  readonly referenceCount: number;
  readonly stub: boolean;
  readonly retraction: { readonly status: string } | null;
}

/** The selection of `ExportedPaper`. */
export const PAPER_FIELDS = `id doi arxivId identifiers { scheme value } title authors(first: 100) { name orcid } authorCount
  year publishedOn venue language url citationProfile { label } hubTier citerCount referenceCount stub retraction { status }`;

/** The labels of a citation. */
export interface ExportedLabels {
  readonly role: string;
  readonly polarity: string;
  readonly influential: boolean | null;
  readonly disagreement: boolean;
}

/** The selection of `ExportedLabels`. */
export const LABEL_FIELDS = 'role polarity influential disagreement';

/** What a source says about one place of a citation. */
export interface ExportedContext {
  readonly text: string | null;
}

/** The selection of contexts: as many as the API gives. */
export const CONTEXT_FIELDS =
  'contexts(first: 50) { text section role polarity source vocabulary label confidence }';

/** One line of a list: an edge of the API. Which fields it has besides the paper depends on the kind of export. */
export interface ExportedRow extends Partial<ExportedLabels> {
  readonly node: ExportedPaper;
  readonly cursor?: string;
  readonly contexts?: readonly ExportedContext[];
  readonly depth?: number;
  readonly [field: string]: unknown;
}

/** A citation between two papers of a graph, by their ids. */
export interface ExportedCitation extends ExportedLabels {
  readonly citingId: string;
  readonly citedId: string;
}

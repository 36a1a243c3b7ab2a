import type {
  ExportedCitation,
  ExportedLabels,
  ExportedPaper,
  ExportedRow,
} from './exportedRow.js';

interface PlacedPaper {
  readonly depth: number;
  readonly paper: ExportedPaper;
  /** Of a walk. */
  readonly chain?: readonly (ExportedLabels & {
    readonly citing: { readonly id: string };
    readonly cited: { readonly id: string };
  })[];
}

/** A walk or a neighbourhood, as the API answers it. */
export interface GraphAnswer {
  /** Of a walk: its papers do not include them. */
  readonly starts?: readonly ExportedPaper[];
  readonly papers: readonly PlacedPaper[];
  /** Of a neighbourhood. */
  readonly citations?: readonly ExportedCitation[];
}

/**
 * The papers of a graph as rows, starts at depth 0, and the citations between them: of a walk, those that it followed to
 * the papers listed.
 */
export function graphOf({ starts = [], papers, citations }: GraphAnswer): {
  rows: ExportedRow[];
  citations: readonly ExportedCitation[];
} {
  const rows = [
    ...starts.map((node) => ({ depth: 0, node })),
    ...papers.map(({ depth, paper }) => ({ depth, node: paper })),
  ];
  return { rows, citations: citations ?? followed(papers) };
}

/** Each citation once, however many papers it led to. */
function followed(papers: readonly PlacedPaper[]): ExportedCitation[] {
  const citations = new Map<string, ExportedCitation>();
  for (const { citing, cited, ...labels } of papers.flatMap(({ chain = [] }) => chain)) {
    citations.set(`${citing.id} ${cited.id}`, {
      ...{ citingId: citing.id, citedId: cited.id },
      ...labels,
    });
  }
  return [...citations.values()];
}

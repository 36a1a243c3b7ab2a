import { COUNT_PARAMS } from '../citation/citation.queries.js';
import type { CountParams } from '../citation/scanParams.js';
import { read } from '../graph/query.js';
import type { RetractionStatus } from '../paper/retraction.js';
import {
  ACKNOWLEDGEMENT_PARAMS,
  type Acknowledgement,
  type AcknowledgementParams,
} from './acknowledgement.js';

/** The retraction that the notices about a paper come to. */
export interface Retraction {
  readonly status: RetractionStatus;
  /** A partial date; null where none is known. */
  readonly date: string | null;
}

/** A citation by its papers. */
export interface CitationEnds {
  readonly citingId: string;
  readonly citedId: string;
}

/** Citers of one date, and how they acknowledge the retraction. */
export interface RetractionCell {
  readonly slotIndex: number;
  readonly dateKey: string;
  readonly acknowledged: Acknowledgement;
  readonly count: number;
}

/** Retracted papers among all of the graph. */
export interface RetractedShare {
  readonly retracted: number;
  readonly papers: number;
}

/** The statements about retracted papers, and what cites them. */
export const retractionsQueries = {
  retractionsByIds: read<{ ids: readonly string[] }, Retraction & { readonly id: string }>(
    'retractionsByIds',
    { params: ['ids'], columns: ['id', 'status', 'date'] },
  ),
  acknowledgements: read<
    AcknowledgementParams & { citations: readonly CitationEnds[] },
    CitationEnds & { readonly acknowledged: Acknowledgement }
  >('acknowledgements', {
    params: ['citations', ...ACKNOWLEDGEMENT_PARAMS],
    columns: ['citingId', 'citedId', 'acknowledged'],
  }),
  retractionCells: read<CountParams & AcknowledgementParams, RetractionCell>('retractionCells', {
    params: [...COUNT_PARAMS, ...ACKNOWLEDGEMENT_PARAMS],
    columns: ['slotIndex', 'dateKey', 'acknowledged', 'count'],
  }),
  retractedShare: read<Record<string, never>, RetractedShare>('retractedShare', {
    params: [],
    columns: ['retracted', 'papers'],
  }),
};

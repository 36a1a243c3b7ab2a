import { COUNT_PARAMS } from '../citation/citation.queries.js';
import type { Role } from '../citation/role.js';
import type { CountParams } from '../citation/scanParams.js';
import { read } from '../graph/query.js';
import type { Evidence } from '../source/evidence.js';
import type { KnownEvidence } from '../sources/evidenceBySource.js';

export interface RolesAnyParams extends CountParams {
  readonly everyRole: readonly Role[];
  /** The classes of evidence that count under `human`. */
  readonly people: readonly Evidence[];
  /** Of sources, for labels that do not state theirs; empty where it does not matter. */
  readonly evidenceOf: KnownEvidence;
}

/** How many citers of a paper have at least one label of a role. */
export interface RoleAnyRow {
  readonly slotIndex: number;
  readonly role: Role;
  readonly count: number;
}

/** How many citers of a paper have labels in the same vocabularies. */
export interface VocabulariesRow {
  readonly slotIndex: number;
  readonly vocabularies: readonly string[];
  readonly count: number;
}

/** The statements that count labels beside headlines. */
export const labelCountsQueries = {
  citerRolesAny: read<RolesAnyParams, RoleAnyRow>('citerRolesAny', {
    params: [...COUNT_PARAMS, 'everyRole', 'people', 'evidenceOf'],
    columns: ['slotIndex', 'role', 'count'],
  }),
  citerVocabularies: read<CountParams, VocabulariesRow>('citerVocabularies', {
    params: COUNT_PARAMS,
    columns: ['slotIndex', 'vocabularies', 'count'],
  }),
};

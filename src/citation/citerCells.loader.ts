import type DataLoader from 'dataloader';
import type { LoaderFactory } from '../graph/loaders.js';
import { citationQueries } from './citation.queries.js';
import { countedRows } from './countedRows.js';
import type { CountedCitations } from './countTogether.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

/** Number of citers with one combination of role, polarity, polarity by people and year. */
export interface CiterCell {
  readonly slotIndex: number;
  readonly role: Role;
  readonly polarity: Polarity;
  /** Null where no person gives one. */
  readonly humanPolarity: Polarity | null;
  /** 0 for citers without a date. */
  readonly year: number;
  readonly count: number;
}

/** Counts citers that pass a filter by role, polarity, polarity by people and year. */
export const citerCells: LoaderFactory<
  DataLoader<CountedCitations, readonly CiterCell[], string>
> = ({ read }) => countedRows((params) => read(citationQueries.citerCells, params));

import type DataLoader from 'dataloader';
import { countedRows } from '../citation/countedRows.js';
import type { CountedCitations } from '../citation/countTogether.js';
import { ROLES } from '../citation/role.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { HUMAN } from '../source/evidence.js';
import { evidenceBySource } from '../sources/evidenceBySource.js';
import { labelCountsQueries, type RoleAnyRow } from './labelCounts.queries.js';

const EVERY_ROLE = ROLES.filter((role) => role !== 'UNCLASSIFIED');
const PEOPLE = [...HUMAN];

/** Counts citers by the roles that any of their labels gives. */
export const citerRolesAny: LoaderFactory<
  DataLoader<CountedCitations, readonly RoleAnyRow[], string>
> = (loaders) =>
  countedRows(async (params) => {
    // Who says it matters only where people alone count.
    const evidenceOf = params.human === null ? {} : await loaders.get(evidenceBySource)();
    const asked = { everyRole: EVERY_ROLE, people: PEOPLE, evidenceOf };
    return loaders.read(labelCountsQueries.citerRolesAny, { ...params, ...asked });
  });

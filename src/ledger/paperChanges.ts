import { isDeepStrictEqual } from 'node:util';
import type { GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { papersQueries } from './papers.queries.js';
import { representativesQueries } from './representatives.queries.js';
import { isStub, type StoredFacts } from '../paper/storedFacts.js';
import { moveCitationDates } from './citationDates.js';

/** A paper whose facts a transaction changes, and whose lock it holds. */
export interface ChangedPaper {
  readonly id: string;
  readonly before: StoredFacts;
  readonly properties: StoredFacts;
}

/** The papers among `locked` for which `after`, which has them all, holds other facts. */
export function changedPapers(
  locked: ReadonlyMap<string, StoredFacts>,
  after: ReadonlyMap<string, StoredFacts>,
): ChangedPaper[] {
  return [...locked].flatMap(([id, before]) => {
    const properties = must(after.get(id), `what is known of paper ${id}`);
    return isDeepStrictEqual(before, properties) ? [] : [{ id, before, properties }];
  });
}

/** Stores facts and the data derived from them: dates of citations, and lists of representative citers. */
export async function storePaperChanges(
  transaction: GraphTransaction,
  changed: readonly ChangedPaper[],
): Promise<void> {
  if (changed.length === 0) return;
  await transaction.run(papersQueries.setPaperFacts, {
    rows: changed.map(({ id, properties }) => ({ id, properties, stub: isStub(properties) })),
  });
  const redated = changed.filter(({ before, properties }) => before.dateKey !== properties.dateKey);
  const resummarised = changed.filter(
    ({ before, properties }) => (before.summary === null) !== (properties.summary === null),
  );
  await moveCitationDates(
    transaction,
    redated.map(({ id, properties }) => ({ citingId: id, dateKey: properties.dateKey })),
  );
  if (resummarised.length > 0) {
    const citingIds = resummarised.map(({ id }) => id);
    await transaction.run(representativesQueries.markRepresentativesDue, { citingIds });
  }
}

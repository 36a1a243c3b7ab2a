import { isDeepStrictEqual } from 'node:util';
import type { GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import { papersQueries } from './papers.queries.js';
import { representativesQueries } from './representatives.queries.js';
import { AUTHOR_COLUMNS } from '../paper/authors.js';
import { labelsOf, type StoredFacts } from '../paper/storedFacts.js';
import { THRESHOLD_PROPERTIES } from '../source/thresholds.js';
import { takeBacksQueries } from './takeBacks.queries.js';
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

/**
 * Stores facts and the data derived from them: dates of citations, and lists of representative citers. Papers of which
 * some references may be void now are marked: `finishTakeBacks` takes them back. So are those with other authors, for
 * `finishSelfCitations`.
 */
export async function storePaperChanges(
  transaction: GraphTransaction,
  changed: readonly ChangedPaper[],
): Promise<void> {
  if (changed.length === 0) return;
  await transaction.run(papersQueries.setPaperFacts, {
    rows: changed.map(({ id, before, properties }) => ({
      id,
      properties,
      ...labelsOf(properties),
      hasOtherAuthors: AUTHOR_COLUMNS.some(
        (column) => !isDeepStrictEqual(before[column], properties[column]),
      ),
    })),
  });
  const risen = changed.filter(({ before, properties }) => hasRisen(before, properties));
  if (risen.length > 0) {
    await transaction.run(takeBacksQueries.markTakingBack, { ids: risen.map(({ id }) => id) });
  }
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

/** Whether more is void than before. */
function hasRisen(before: StoredFacts, after: StoredFacts): boolean {
  return THRESHOLD_PROPERTIES.some((property) =>
    after[property]?.some((origin) => before[property]?.includes(origin) !== true),
  );
}

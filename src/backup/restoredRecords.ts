import { readCitationClaims, type StoredCitationClaims } from '../citation/citationClaims.js';
import { DatabaseError } from '../errors.js';
import type { GraphTransaction } from '../graph/graph.js';
import { identitiesQueries } from '../ledger/identities.queries.js';
import { mergesQueries } from '../ledger/merges.queries.js';
import { papersQueries } from '../ledger/papers.queries.js';
import { removeVoid, storeCitationChanges } from '../ledger/pendingCitations.js';
import { writeSources } from '../ledger/sources.js';
import { lockTallies } from '../ledger/tallies.js';
import { FACT_PROPERTIES } from '../paper/factTable.js';
import { newestKeyOf } from '../paper/partialDate.js';
import { labelsOf, readPaperClaims, storeFacts, type StoredFacts } from '../paper/storedFacts.js';
import { cleanStoredClaims, cleanStoredFacts } from '../upkeep/cleanStored.js';
import { backupQueries } from './backup.queries.js';
import type { CitationBackup, PaperBackup, SourceBackup } from './backupRecords.js';

/** Stores papers with their ids and identifiers, and texts as an import of today stores them; what is derived from their claims is computed again. */
export async function restorePapers(
  transaction: GraphTransaction,
  papers: readonly PaperBackup[],
): Promise<void> {
  await transaction.run(identitiesQueries.createPapers, { ids: papers.map(({ id }) => id) });
  await transaction.run(papersQueries.setPaperFacts, {
    rows: papers.map(({ id, identityRevision = null, ...paper }) => {
      const facts = storeFacts(readPaperClaims(cleanStoredFacts(storedFacts(paper))));
      const properties = { ...facts, identityRevision };
      return { id, properties, ...labelsOf(facts), hasOtherAuthors: false };
    }),
  });
  await transaction.run(backupQueries.createIdentifiers, {
    rows: papers.flatMap(({ id, identifiers }) =>
      identifiers.map((properties) => ({ paperId: id, properties })),
    ),
  });
  const merging = papers.flatMap(({ id, mergingInto }) =>
    mergingInto === undefined ? [] : [{ id, survivorId: mergingInto }],
  );
  if (merging.length > 0) await transaction.run(mergesQueries.markMerging, { rows: merging });
}

/** Properties that a backup leaves out are absent. */
function storedFacts(paper: Partial<Record<keyof StoredFacts, unknown>>): StoredFacts {
  const facts = FACT_PROPERTIES.map((property) => [property, paper[property] ?? null]);
  return Object.fromEntries(facts) as StoredFacts;
}

/** Stores what is stated of sources, before citations need it for their headlines. */
export async function restoreSources(
  transaction: GraphTransaction,
  sources: readonly SourceBackup[],
): Promise<void> {
  const profiles = sources.map(({ agent = null, licence = null, url = null, ...source }) => {
    return { ...source, agent, licence, url };
  });
  await writeSources(transaction, profiles, { citationsFollow: true });
}

/** Stores citations between restored papers, with the counts of both, like an import. */
export async function restoreCitations(
  transaction: GraphTransaction,
  citations: readonly CitationBackup[],
): Promise<void> {
  const papers = await lockTallies(
    transaction,
    citations.flatMap(({ citing, cited }) => [citing, cited]),
  );
  const dateKeyOf = (id: string): string => {
    const paper = papers.get(id);
    if (paper === undefined)
      throw new DatabaseError(`The backup has a citation of or by ${id}, and no such paper.`);
    return paper.dateKey;
  };
  const pending = citations.map(({ citing: citingId, cited: citedId, ...claims }) => {
    // Also looks for the cited one.
    dateKeyOf(citedId);
    const newestKey = newestKeyOf(dateKeyOf(citingId), citingId);
    return {
      ...{ citingId, citedId, newestKey, before: null, changed: true },
      claims: readCitationClaims(cleanStoredClaims(storedClaims(claims))),
    };
  });
  // A backup that was taken beside an import may hold citations that are void by papers it read later.
  removeVoid(papers, pending);
  await storeCitationChanges(transaction, papers, pending);
}

/** Properties that a backup leaves out are absent. */
function storedClaims({
  contexts = null,
  emptyContexts = null,
  sources = null,
  influentialSaid = null,
  selfCitationSaid = null,
}: { [Name in keyof StoredCitationClaims]?: string[] | null | undefined }): StoredCitationClaims {
  return { contexts, emptyContexts, sources, influentialSaid, selfCitationSaid };
}

import { BadInputError } from '../../errors.js';
import { RestartTransaction, type Graph, type GraphTransaction } from '../../graph/graph.js';
import { besideNoBackup } from '../../ledger/besideNoBackup.js';
import { finishMerges } from '../../ledger/merges.js';
import { identitiesQueries } from '../../ledger/identities.queries.js';
import { papersQueries } from '../../ledger/papers.queries.js';
import { curationQueries } from './curation.queries.js';
import { parseIdentifier } from '../../identifier/identifier.js';
import { newPaperId } from '../../paper/paperId.js';
import { parseOrigin } from '../../source/claim.js';

/** The result of detaching an identifier. */
export interface Detachment {
  readonly key: string;
  /** The paper that the identifier belonged to, which keeps all imported data. */
  readonly fromId: string;
  /** The stub that it belongs to now. */
  readonly toId: string;
  /** Sources of the first paper: only re-importing them shows which data belongs to the new one. */
  readonly sources: readonly string[];
}

/**
 * Corrects a wrong identity: the identifier moves to a new paper, and from then on is only used when it is
 * the sole identifier of a record. Throws `BadInputError` for an identifier that cannot be detached.
 */
export async function detachIdentifier(graph: Graph, text: string): Promise<Detachment> {
  const { key } = parseIdentifier(text, 'IDENTIFIER');
  for (;;) {
    const detachment = await besideNoBackup(graph, (transaction) => detach(transaction, key));
    if (detachment !== null) return detachment;
    await finishMerges(graph);
  }
}

/** Resolves with null, and changes nothing, while the paper of the identifier is being merged into another one. */
async function detach(transaction: GraphTransaction, key: string): Promise<Detachment | null> {
  const [named] = await transaction.run(identitiesQueries.papersOfIdentifiers, { keys: [key] });
  if (named === undefined) throw refused(key, 'an identifier in the graph');
  if (named.detached) throw refused(key, 'an identifier that is not yet detached');
  if (named.identityRevision === null) return null;
  const { paperId: fromId } = named;
  const [locked] = await transaction.run(papersQueries.lockPaperFacts, { ids: [fromId] });
  if (locked === undefined || locked.mergingInto !== null) {
    throw new RestartTransaction('a paper merged into another one');
  }
  const toId = newPaperId();
  await transaction.run(identitiesQueries.createPapers, { ids: [toId] });
  const detachedAt = new Date().toISOString();
  const [left] = await transaction.run(curationQueries.detachIdentifier, {
    key,
    fromId,
    toId,
    detachedAt,
  });
  if (left === undefined) throw new RestartTransaction('an identifier got another paper');
  if (left.identifiersLeft === 0) {
    throw refused(key, 'an identifier of a paper with other identifiers');
  }
  const sources = [...new Set((locked.sources ?? []).map((origin) => parseOrigin(origin).source))];
  return { key, fromId, toId, sources };
}

function refused(key: string, expected: string): BadInputError {
  return new BadInputError('IDENTIFIER', key, expected);
}

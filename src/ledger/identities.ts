import type { GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import type { NamedPaper } from './identities.queries.js';
import { newPaperId } from '../paper/paperId.js';
import { closureOf, type IdentityGroup } from './closure.js';
import type { KnownPapers } from './knownPapers.js';
import { markMerges } from './markMerges.js';
import { makePapers, namedPapers, revisionsOf, type NewPaper } from './namedPapers.js';
import type { Revisions } from './tallies.js';

/** The papers of the keys of a batch. */
export interface ResolvedIdentities {
  /** The paper of each key list, in their order. */
  readonly paperIds: readonly string[];
  /** To be compared with the papers when they are locked. */
  readonly revisions: Revisions;
  /** Whether papers were marked that `finishMerges` has to merge. */
  readonly marked: boolean;
  /** Known papers that got further identifiers, now or by a merge. */
  readonly reidentified: readonly string[];
  /** Positions of the key lists that merged several papers. */
  readonly mergers: ReadonlySet<number>;
}

/**
 * Finds or creates the papers of records. Each element of `keyLists` has the keys of one record. Keys on one
 * record belong to one paper, by transitive closure; if that joins several known papers, they are marked to
 * be merged. A detached identifier is only used when it is the sole key of a record.
 */
export async function resolveIdentities(
  transaction: GraphTransaction,
  keyLists: readonly (readonly string[])[],
  known: KnownPapers = new Map(),
): Promise<ResolvedIdentities> {
  const named = await namedPapers(transaction, keyLists.flat(), known);
  const lists = keyLists.map((list) => identifyingKeys(list, named));
  const { groups, mergers } = closureOf(lists, named);
  const revisions = revisionsOf(named);
  const survivors = await markMerges(transaction, groups, revisions);
  const paperByKey = new Map<string, string>();
  const made: NewPaper[] = [];
  for (const group of groups) {
    const paperId = survivors.get(group) ?? group.paperIds[0] ?? newPaperId();
    for (const key of group.keys) paperByKey.set(key, paperId);
    const isNew = group.paperIds.length === 0;
    made.push({ paperId, isNew, keys: [...group.keys].filter((key) => !named.has(key)) });
  }
  await makePapers(transaction, made);
  return {
    paperIds: lists.map(([key]) => paperOf(key, paperByKey)),
    revisions,
    marked: survivors.size > 0,
    reidentified: groups.flatMap((group) => reidentifiedPaper(group, named, paperByKey)),
    mergers,
  };
}

/** The keys of a record that say which paper it is about. */
function identifyingKeys(
  list: readonly string[],
  named: ReadonlyMap<string, NamedPaper>,
): readonly string[] {
  if (list.length < 2) return list;
  const attached = list.filter((key) => named.get(key)?.detached !== true);
  return attached.length > 0 ? attached : list.toSorted().slice(0, 1);
}

/** The paper of a group with several keys of which one is new to it. */
function reidentifiedPaper(
  { keys, paperIds }: IdentityGroup,
  named: ReadonlyMap<string, NamedPaper>,
  paperByKey: ReadonlyMap<string, string>,
): string[] {
  if (keys.size < 2) return [];
  if (paperIds.length === 1 && [...keys].every((key) => named.has(key))) return [];
  const [first] = keys;
  return [paperOf(first, paperByKey)];
}

function paperOf(key: string | undefined, paperByKey: ReadonlyMap<string, string>): string {
  const known = must(key, 'an identifier that names a paper');
  return must(paperByKey.get(known), `the paper of ${known}`);
}

import type { TalliedLabels } from '../citation/citerCube.js';
import { selfCitationOf } from '../citation/selfCitation.js';
import { CitationClaims, readCitationClaims } from '../citation/citationClaims.js';
import type { GraphTransaction } from '../graph/graph.js';
import { citationsQueries } from './citations.queries.js';
import type { CitationProperties, CreatedCitation } from './citations.queries.js';
import { newestKeyOf } from '../paper/partialDate.js';
import type { EvidenceBySource } from '../source/evidence.js';
import { derivedLabelsOf } from '../vocabulary/derivedLabels.js';
import { evidenceOfClaims } from './sourceEvidence.js';
import {
  lockedPaper,
  sourcesRevisionOf,
  storeReferenceCounts,
  storeTallies,
  voidsOf,
  type LockedPaper,
} from './tallies.js';

/** The two papers of a citation. */
export interface Ends {
  readonly citingId: string;
  readonly citedId: string;
}

/** A citation while the records of a batch are merged into it. */
export interface PendingCitation extends Ends {
  readonly newestKey: string;
  /** Null for a citation that is new. */
  readonly before: TalliedLabels | null;
  readonly claims: CitationClaims;
  changed: boolean;
}

/** The citations between `ends`, as they are stored or empty, by `pairKey`. */
export async function readPending(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, LockedPaper>,
  ends: readonly Ends[],
): Promise<Map<string, PendingCitation>> {
  const pairs = new Map(
    ends
      .filter(({ citingId, citedId }) => citingId !== citedId)
      .map(({ citingId, citedId }) => {
        const { dateKey } = lockedPaper(papers, citingId);
        const pair = { citingId, citedId, newestKey: newestKeyOf(dateKey, citingId) };
        return [pairKey(pair), pair] as const;
      }),
  );
  const stored = await transaction.run(citationsQueries.citationsOfPairs, {
    pairs: [...pairs.values()]
      .filter((pair) => mayExist(papers, pair))
      .map(({ citedId, newestKey }): [string, string] => [citedId, newestKey]),
  });
  const storedByKey = new Map(stored.map((row) => [`${row.newestKey}>${row.citedId}`, row]));
  return new Map(
    [...pairs].map(([key, pair]) => {
      const row = storedByKey.get(`${pair.newestKey}>${pair.citedId}`);
      const before = row === undefined ? null : labelsOf(row);
      const claims = row === undefined ? new CitationClaims() : readCitationClaims(row);
      return [key, { ...pair, before, claims, changed: false }];
    }),
  );
}

/**
 * Whether the citing paper has references and the cited one has citers: for most new citations, one of them
 * has none.
 */
function mayExist(papers: ReadonlyMap<string, LockedPaper>, { citingId, citedId }: Ends): boolean {
  return (
    lockedPaper(papers, citingId).referenceCount > 0 &&
    lockedPaper(papers, citedId).tally.total !== 0
  );
}

interface ChangedCitation extends PendingCitation {
  readonly properties: CitationProperties;
}

/** A stored citation to be deleted. */
export interface RemovedCitation extends Ends, TalliedLabels {
  readonly newestKey: string;
}

/**
 * Drops the claims of changed citations that are void by thresholds of the citing papers, whose locks the transaction holds.
 * Answers the stored citations of which nothing is left; new ones of that kind are not stored.
 */
export function removeVoid(
  papers: ReadonlyMap<string, LockedPaper>,
  pending: Iterable<PendingCitation>,
): RemovedCitation[] {
  const removed: RemovedCitation[] = [];
  for (const citation of pending) {
    if (!citation.changed) continue;
    citation.claims.dropVoid(voidsOf(lockedPaper(papers, citation.citingId), citation.citedId));
    if (citation.claims.allSources().length > 0) continue;
    citation.changed = false;
    if (citation.before !== null) removed.push({ ...citation, ...citation.before });
  }
  return removed;
}

/**
 * Deletes `removed` and stores the citations that changed, together with the summaries of the papers that they
 * cite and the numbers of references of those that cite. `papers` hold the locks of all of them.
 */
export async function storeCitationChanges(
  transaction: GraphTransaction,
  papers: ReadonlyMap<string, LockedPaper>,
  pending: Iterable<PendingCitation>,
  removed: readonly RemovedCitation[] = [],
): Promise<void> {
  const changing = [...pending].filter((citation) => citation.changed);
  const claims = changing.map((citation) => citation.claims);
  const evidenceOf = await evidenceOfClaims(transaction, sourcesRevisionOf(papers), claims);
  const changed = changing.map((citation) => ({
    ...citation,
    properties: propertiesOf(papers, citation, evidenceOf),
  }));
  const created = changed.filter(({ before }) => before === null);
  const updated = changed.filter(({ before }) => before !== null);
  if (removed.length > 0)
    await transaction.run(citationsQueries.deleteCitations, { rows: removed.map(keyOf) });
  if (created.length > 0) {
    await transaction.run(citationsQueries.createCitations, { rows: created.map(createdRow) });
  }
  if (updated.length > 0) {
    const rows = updated.map((citation) => ({
      ...keyOf(citation),
      properties: citation.properties,
    }));
    await transaction.run(citationsQueries.setCitations, { rows });
  }
  changeCounts(papers, changed, removed);
  const touched = [...changed, ...removed];
  await storeTallies(
    transaction,
    papers,
    touched.map(({ citedId }) => citedId),
  );
  await storeReferenceCounts(
    transaction,
    papers,
    [...created, ...removed].map(({ citingId }) => citingId),
    created.some((citation) => dependsUnseen(papers, citation)),
  );
}

/**
 * Whether the headline of a citation depends on the evidence of a source while nobody else can see its citing paper: whoever
 * changes that evidence meanwhile cannot wait for the lock of the paper, and would miss the citation.
 */
function dependsUnseen(
  papers: ReadonlyMap<string, LockedPaper>,
  { citingId, claims }: PendingCitation,
): boolean {
  return (
    lockedPaper(papers, citingId).isNew &&
    claims.allContexts().some(({ evidence }) => evidence === undefined)
  );
}

/** Changes the counts of both papers of each citation. */
function changeCounts(
  papers: ReadonlyMap<string, LockedPaper>,
  changed: readonly ChangedCitation[],
  removed: readonly RemovedCitation[],
): void {
  for (const { citingId, citedId, newestKey, ...stored } of removed) {
    lockedPaper(papers, citedId).tally.remove({ ...labelsOf(stored), dateKey: newestKey });
    lockedPaper(papers, citingId).referenceCount -= 1;
  }
  for (const { citingId, citedId, newestKey, before, properties } of changed) {
    const { tally } = lockedPaper(papers, citedId);
    if (before !== null) tally.remove({ ...before, dateKey: newestKey });
    else lockedPaper(papers, citingId).referenceCount += 1;
    tally.add({ ...labelsOf(properties), dateKey: newestKey });
  }
}

/** What of a citation is counted, and nothing else. */
function labelsOf(stored: TalliedLabels): TalliedLabels {
  const { role, polarity, humanRole, humanPolarity, selfCitation, vocabularies } = stored;
  return { role, polarity, humanRole, humanPolarity, selfCitation, vocabularies };
}

function createdRow({ citingId, citedId, properties: stored }: ChangedCitation): CreatedCitation {
  const { newestKey, role, polarity, disagreement, influential } = stored;
  const { contexts, emptyContexts, sources, influentialSaid, selfCitationSaid } = stored;
  const { humanRole, humanPolarity, selfCitation, vocabularies } = stored;
  const headline = [role, polarity, disagreement, influential] as const;
  const claims = [contexts, sources, influentialSaid, emptyContexts] as const;
  const others = [humanRole, humanPolarity, selfCitation] as const;
  const created = [citingId, citedId, newestKey, ...headline, ...claims, ...others] as const;
  if (contexts === null && selfCitationSaid === null) return [...created];
  const { contextCount, sections, confidences, humanVocabularies } = stored;
  return [
    ...([...created, vocabularies, contextCount, sections, confidences] as const),
    humanVocabularies,
    selfCitationSaid,
  ];
}

function keyOf({ citedId, newestKey }: { citedId: string; newestKey: string }) {
  return { citedId, newestKey };
}

function propertiesOf(
  papers: ReadonlyMap<string, LockedPaper>,
  { citingId, citedId, newestKey, claims }: PendingCitation,
  evidenceOf: EvidenceBySource,
): CitationProperties {
  const [citing, cited] = [lockedPaper(papers, citingId), lockedPaper(papers, citedId)];
  const selfCitation = selfCitationOf(citing.authorship(), cited.authorship());
  const labels = derivedLabelsOf(claims, evidenceOf);
  return { ...labels, ...claims.store(), citedId, newestKey, selfCitation };
}

/** Names the citation between two papers. */
export function pairKey({ citingId, citedId }: Ends): string {
  return `${citingId}>${citedId}`;
}

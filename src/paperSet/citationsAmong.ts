import type { CitationContextType } from '../citation/citation.type.js';
import { readContext } from '../citation/citationClaims.js';
import { filteringParamsOf } from '../citation/countTogether.js';
import type { Headline } from '../citation/headline.js';
import { sectionOf } from '../citation/section.js';
import { selfCitationTypeOf, type SelfCitationType } from '../citation/selfCitation.type.js';
import { parseOrigin } from '../source/claim.js';
import { EVIDENCE, type Evidence } from '../source/evidence.js';
import { evidenceBySource } from '../sources/evidenceBySource.js';
import { oncePerSet } from './oncePerSet.js';
import type { PaperSet } from './paperSet.js';
import { paperSetQueries, type SetCitation, type SetCitationParams } from './paperSet.queries.js';
import { citationsWithin } from './setLinks.js';

/** Maximum number of ids. */
export const MOST_IDS_AMONG = 5_000;
/** Maximum number of citations that are listed. */
export const MOST_CITATIONS_AMONG = 50_000;

/** Papers that a client names, and what is asked of the citations among them. */
export interface PapersAmong {
  readonly set: PaperSet;
  readonly wanted: SetCitationParams['wanted'];
  readonly limit: number;
}

export interface CitationAmong extends Headline {
  readonly citingId: string;
  readonly citedId: string;
  readonly evidence: Evidence | null;
  readonly sources: readonly string[];
  readonly selfCitation: SelfCitationType;
  readonly sentence: CitationContextType | null;
}

/** Why citations are missing: too many to list, or too many references to read. */
export type CitationsCutReason = 'LIMIT' | 'BUDGET';

export interface CitationsAmongCut {
  readonly reason: CitationsCutReason;
  /** Number of citations; null when unknown. */
  readonly skipped: number | null;
  /** Papers whose references were not read; null for LIMIT. */
  readonly papers: number | null;
}

export interface CitationsAmong {
  /** By the ids of the citing, then of the cited paper. */
  readonly citations: readonly CitationAmong[];
  readonly truncated: readonly CitationsAmongCut[];
}

/** The citations among some papers: one statement, and one more that counts them where there are too many to list. */
export const citationsAmong = oncePerSet(async (among: PapersAmong): Promise<CitationsAmong> => {
  const { set, limit } = among;
  // One more shows that there are more.
  const rows = await readCitations(among, limit + 1);
  const unread = set.papers.length - set.ofReferences.papers.length;
  const truncated: CitationsAmongCut[] = [];
  if (rows.length > limit) {
    const { count } = await citationsWithin(set);
    truncated.push({ reason: 'LIMIT', skipped: count - limit, papers: null });
  }
  if (unread > 0) truncated.push({ reason: 'BUDGET', skipped: null, papers: unread });
  return { citations: rows.slice(0, limit).map(citationOf), truncated };
});

async function readCitations(
  { set, wanted }: PapersAmong,
  limit: number,
): Promise<readonly SetCitation[]> {
  const { papers, ofReferences, filter, loaders } = set;
  if (papers.length < 2) return [];
  return loaders.read(paperSetQueries.setCitations, {
    ids: papers.map(({ id }) => id),
    citingIds: ofReferences.papers.map(({ id }) => id),
    ...filteringParamsOf(filter),
    ...{ wanted, limit, classes: EVIDENCE },
    evidenceOf: wanted.evidence ? await loaders.get(evidenceBySource)() : {},
  });
}

function citationOf({
  selfCitation,
  selfCitationDue,
  selfCitationSaid,
  sources,
  sentence,
  ...citation
}: SetCitation): CitationAmong {
  const judged = { selfCitation, selfCitationDue, selfCitationSaid: selfCitationSaid ?? [] };
  return {
    ...citation,
    sources: [...new Set((sources ?? []).map((origin) => parseOrigin(origin).source))].sort(),
    selfCitation: selfCitationTypeOf(judged),
    sentence: sentence === null ? null : contextOf(sentence),
  };
}

function contextOf(stored: string): CitationContextType {
  const context = readContext(stored);
  return { ...context, sectionType: sectionOf(context.section) };
}

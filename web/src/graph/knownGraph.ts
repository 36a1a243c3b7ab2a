import type {
  EvidenceBasis,
  GraphPaperFragment,
  GraphPapersQuery,
  NoticeKind,
} from '../generated/operations.js';
import { shownLabels } from '../citation/shownLabels.js';
import type { PaperArrival } from './graphState.js';
import type { ShownCitation, ShownGraph, ShownPaper } from './shownGraph.js';

type Answer = GraphPapersQuery['citationsAmong'];

/** Notices after which a paper counts as retracted, as in the filter `retracted` of the API. */
const RETRACTED: ReadonlySet<NoticeKind | null> = new Set<NoticeKind>([
  'PARTIAL_RETRACTION',
  'REMOVAL',
  'RETRACTION',
  'RETRACTION_AND_REPLACEMENT',
  'WITHDRAWAL',
]);

/** What the server says of the papers that are here, by the labels that count. */
export function knownGraph(
  { papers, citations }: Answer,
  arrivals: readonly PaperArrival[],
  basis: EvidenceBasis | null,
  untitled: string,
): ShownGraph {
  const arrivalOf = new Map(arrivals.map(({ id, arrival }) => [id, arrival]));
  return {
    papers: papers.map((paper): ShownPaper => {
      const { id, year, hubTier, citerCount } = paper;
      return {
        id,
        title: paper.title ?? untitled,
        firstAuthor: paper.authors?.[0]?.name ?? null,
        year,
        tier: hubTier,
        citerCount,
        retracted: isRetracted(paper),
        arrival: arrivalOf.get(id) ?? { kind: 'ASKED' },
      };
    }),
    citations: citations.map((citation): ShownCitation => {
      const { citingId, citedId, influential, disagreement, selfCitation, sources } = citation;
      return {
        citingId,
        citedId,
        ...shownLabels(citation, basis),
        influential,
        disagreement,
        self: selfCitation.verdict,
        sources,
      };
    }),
  };
}

function isRetracted({ editorialState }: GraphPaperFragment): boolean {
  if (editorialState === null) return false;
  return editorialState.removed || RETRACTED.has(editorialState.state);
}

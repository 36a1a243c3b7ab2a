import type { Polarity } from '../citation/polarity.js';
import { POLARITIES } from '../citation/polarity.js';
import { findPaper } from '../lookup/findPapers.js';
import { loadCards } from '../paper/paper.loader.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Loaders } from '../graph/loaders.js';
import { findPaths, NO_PATHS, type PathFindings, type PathPlan } from './findPaths.js';
import type { PathRow } from './pathRows.js';
import type { FollowedCitation } from './walk.js';

/** A path with the cards of its papers. */
export interface CitationPath {
  readonly length: number;
  readonly papers: readonly PaperCard[];
  readonly citations: readonly FollowedCitation[];
}

/** The request for paths between two papers; paths are searched only when selected. */
export class PathResult {
  private findings: Promise<PathFindings> | undefined;

  constructor(
    readonly from: PaperCard | null,
    readonly to: PaperCard | null,
    private readonly plan: PathPlan,
    private readonly loaders: Loaders,
  ) {}

  find(): Promise<PathFindings> {
    const { from, to, plan } = this;
    if (from === null || to === null) return Promise.resolve(NO_PATHS);
    return (this.findings ??= findPaths(this.loaders.read, from.id, to.id, plan));
  }

  /** The paths, with the cards of all their papers with one statement. */
  async paths(): Promise<CitationPath[]> {
    const { paths } = await this.find();
    const found = await Promise.all(paths.map((path) => this.withCards(path)));
    return found.filter((path) => path !== null);
  }

  private async withCards([paperIds, citations]: PathRow): Promise<CitationPath | null> {
    const papers = await loadCards(paperIds, this.loaders);
    // A paper that was merged meanwhile is no longer on any path.
    if (papers.length < paperIds.length) return null;
    return {
      length: paperIds.length - 1,
      papers,
      citations: citations.flatMap((citation) => {
        const [place, isCiter, role, polarity, influential, disagreement] = citation;
        const [before, after] = papers.slice(place - 1, place + 1);
        if (before === undefined || after === undefined) return [];
        const [citing, cited] = isCiter ? [after, before] : [before, after];
        return [{ citing, cited, role, polarity, influential, disagreement }];
      }),
    };
  }
}

/** Looks both ends up, with one statement. Throws `BadInputError` for an invalid end. */
export async function pathsBetween(
  ends: { readonly from: string; readonly to: string },
  plan: PathPlan,
  loaders: Loaders,
): Promise<PathResult> {
  const [from, to] = await Promise.all([
    findPaper(ends.from, 'from', loaders),
    findPaper(ends.to, 'to', loaders),
  ]);
  return new PathResult(from, to, plan, loaders);
}

/** Number of citations by polarity, in the order of the enum, without zeros. */
export function countPolarities(
  citations: readonly { readonly polarity: Polarity }[],
): { polarity: Polarity; count: number }[] {
  return POLARITIES.map((polarity) => ({
    polarity,
    count: citations.filter((citation) => citation.polarity === polarity).length,
  })).filter(({ count }) => count > 0);
}

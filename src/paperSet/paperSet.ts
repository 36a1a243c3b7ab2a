import { isUnfiltered, type CitationFilter } from '../citation/filter.js';
import { totalCount } from '../citation/totalCount.js';
import { BadInputError } from '../errors.js';
import type { Loaders } from '../graph/loaders.js';
import { findPapersAmong, type FoundPapers } from '../lookup/findPapers.js';
import type { PaperCard } from '../paper/paperRows.js';
import { oncePerSet } from './oncePerSet.js';
import { MOST_SET_CITATIONS, withinBudget } from './withinBudget.js';

/** Maximum number of ids of a set. */
export const MOST_SET_IDS = 2_000;

/** A paper with its number of citations that pass the filter of its set. */
export interface CountedPaper {
  readonly paper: PaperCard;
  readonly count: number;
}

/** The papers of a set whose citations are read, and whether these are all. */
export interface ReadPapers {
  readonly papers: readonly PaperCard[];
  readonly exact: boolean;
}

/** Papers that a client names, and the citations of them that count. */
export class PaperSet {
  constructor(
    readonly found: FoundPapers,
    readonly filter: CitationFilter,
    readonly loaders: Loaders,
    private readonly budget = MOST_SET_CITATIONS,
  ) {}

  get papers(): readonly PaperCard[] {
    return this.found.papers;
  }

  /** Whether all citations count, by the labels of all. */
  get isUnfiltered(): boolean {
    return isUnfiltered(this.filter);
  }

  /** The papers whose citers are read. */
  get ofCiters(): ReadPapers {
    return this.readable(({ citerCount }) => citerCount);
  }

  /** The papers whose references are read. */
  get ofReferences(): ReadPapers {
    return this.readable(({ referenceCount }) => referenceCount);
  }

  /** Throws `BadInputError` where a filter is to be applied to too many citations. */
  checkFiltered(): void {
    if (this.isUnfiltered || this.ofCiters.exact) return;
    const total = this.papers.reduce((sum, { citerCount }) => sum + citerCount, 0);
    throw new BadInputError(
      'ids',
      `papers with ${total} citations`,
      `at most ${this.budget} citations in all under a filter`,
    );
  }

  private readable(costOf: (paper: PaperCard) => number): ReadPapers {
    const papers = withinBudget(this.papers, costOf, this.budget);
    return { papers, exact: papers.length === this.papers.length };
  }
}

/** Every paper with its citations. Rejects with `BadInputError` where they would have to be read, and are too many. */
export const countedPapers = oncePerSet(async (set: PaperSet): Promise<CountedPaper[]> => {
  set.checkFiltered();
  const { papers, filter, loaders } = set;
  return Promise.all(
    papers.map(async (paper) => ({
      paper,
      count: await totalCount('citers', paper, filter, loaders),
    })),
  );
});

/** The number of citations of each paper. */
export async function citationCounts(set: PaperSet): Promise<number[]> {
  return (await countedPapers(set)).map(({ count }) => count);
}

/** How large a set may be, and how many citations one field reads of it. */
export interface SetBounds {
  readonly mostIds?: number;
  readonly budget?: number | undefined;
}

/** The set of the papers of some ids. Rejects with `BadInputError` for too few or too many. */
export async function findPaperSet(
  ids: readonly string[],
  filter: CitationFilter,
  loaders: Loaders,
  { mostIds = MOST_SET_IDS, budget }: SetBounds = {},
): Promise<PaperSet> {
  if (ids.length < 1 || ids.length > mostIds) {
    throw new BadInputError('ids', `${ids.length} ids`, `1 to ${mostIds} ids`);
  }
  return new PaperSet(await findPapersAmong(ids, loaders), filter, loaders, budget);
}

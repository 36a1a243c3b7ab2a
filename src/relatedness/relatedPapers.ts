import { totalCount } from '../citation/totalCount.js';
import type { CitationFilter } from '../citation/filter.js';
import type { Direction } from '../citation/scan.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { Loaders } from '../graph/loaders.js';
import { checkCount, DEFAULT_PAGE } from '../relay/paging.js';
import {
  citationFilterOf,
  readTraversalFilter,
  type TraversalFilterInput,
} from '../traversal/traversalFilter.js';
import { BadInputError } from '../errors.js';
import type { SharedCounts } from './measures.js';
import { relatedPapersLoader, type Relation } from './relatedPapers.loader.js';

/** The arguments of a list of related papers, as received. */
export interface RelatedPapersArgs {
  readonly first?: number | null;
  readonly minimumShared: number;
  readonly filter?: TraversalFilterInput | null;
}

/** The data of one related paper. */
export interface RelatedPaperSource extends SharedCounts {
  readonly node: PaperCard;
  readonly direction: Direction;
  readonly filter: CitationFilter;
}

/** The data of a list of related papers. */
export interface RelatedPapersSource {
  readonly edges: readonly RelatedPaperSource[];
  readonly hasMore: boolean;
  readonly population: number;
  readonly sampleSize: number;
  readonly exact: boolean;
}

/** What two related papers share: their citers, or their references. */
const SHARED: Readonly<Record<Relation, Direction>> = { coCited: 'citers', coupled: 'references' };

/** The papers related to a paper. Throws `BadInputError` for arguments out of range. */
export async function relatedPapers(
  relation: Relation,
  paper: PaperCard,
  args: RelatedPapersArgs,
  loaders: Loaders,
): Promise<RelatedPapersSource> {
  const first = checkCount('first', args.first ?? DEFAULT_PAGE);
  const minimumShared = checkMinimum(args.minimumShared);
  const followed = readTraversalFilter(args.filter);
  const filter = citationFilterOf(followed);
  const direction = SHARED[relation];
  const population = await totalCount(direction, paper, filter, loaders);
  const { sampleSize, related } = await loaders.get(relatedPapersLoader).load({
    relation,
    paperId: paper.id,
    population,
    filter: followed,
    minimumShared,
    limit: first + 1,
  });
  const edges = related.slice(0, first).map((node) => {
    const { shared } = node;
    const isRandom = relation === 'coCited';
    return { node, shared, population, sampleSize, isRandom, direction, filter };
  });
  const hasMore = related.length > first;
  return { edges, hasMore, population, sampleSize, exact: sampleSize === population };
}

/** How many citers (or references) a related paper has under the same filter. */
export function otherCount(
  { direction, node, filter }: RelatedPaperSource,
  loaders: Loaders,
): Promise<number> {
  return totalCount(direction, node, filter, loaders);
}

function checkMinimum(minimumShared: number): number {
  if (minimumShared >= 1) return minimumShared;
  throw new BadInputError('minimumShared', minimumShared, 'a whole number from 1');
}

import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { POLARITIES } from '../citation/polarity.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { DEFAULT_PAGE, checkCount } from '../relay/paging.js';
import {
  COUNTED_ABOVE,
  FEW,
  Priced,
  workOfWalk,
  type AskedField,
  type Price,
} from '../relay/price.js';
import { MOST_PATHS, type PathGroup } from './findPaths.js';
import { DEFAULT_LENGTH, PathsArgs } from './paths.args.js';
import {
  CitationPathType,
  PathGroupType,
  PathPolarityCountType,
  PathResultType,
} from './paths.type.js';
import { countPolarities, pathsBetween, type CitationPath, type PathResult } from './paths.js';
import { FollowedCitationType, TruncationType } from './traversal.type.js';
import { readTraversalFilter } from './traversalFilter.js';
import type { FollowedCitation } from './walk.js';
import type { Truncation } from './walkFindings.js';
import { LONGEST_WALK } from './walkPlan.js';

function pathsPrice({ args }: AskedField<PathsArgs>): Price {
  return { times: pageSize(args), nodes: true, work: workOfWalk(MOST_PATHS), isLong: true };
}

/** Paths between two papers. */
@Resolver(() => PathResultType)
export class PathResultResolver {
  @Query(() => PathResultType, {
    description:
      'All shortest paths along citations from one paper to another, then longer ones, until first paths are found or maxLength is reached.',
  })
  @Priced(pathsPrice)
  paths(
    @Args(() => PathsArgs) args: PathsArgs,
    @Ctx() { loaders }: QueryContext,
  ): Promise<PathResult> {
    const plan = {
      direction: args.direction,
      filter: readTraversalFilter(args.filter),
      maxLength: checkCount('maxLength', args.maxLength ?? DEFAULT_LENGTH, LONGEST_WALK),
      first: checkCount('first', args.first ?? DEFAULT_PAGE),
    };
    return pathsBetween(args, plan, loaders);
  }

  @FieldResolver(() => [CitationPathType], {
    name: 'paths',
    description: 'The paths, at most first of them, ordered by length, then by the ids on them.',
  })
  @Priced(COUNTED_ABOVE)
  foundPaths(@Root() result: PathResult): Promise<CitationPath[]> {
    return result.paths();
  }

  @FieldResolver(() => [PathGroupType], {
    description: 'Number of paths of each length, for the lengths that were searched.',
  })
  @Priced({ times: LONGEST_WALK })
  async groups(@Root() result: PathResult): Promise<readonly PathGroup[]> {
    return (await result.find()).groups;
  }

  @FieldResolver(() => [TruncationType], {
    description: `Everything left out. LIMIT: there are more paths than first; skipped is null when longer paths were not searched. BUDGET: there are more than ${MOST_PATHS} paths up to that length, none of which are listed. Empty means that paths holds all paths up to maxLength.`,
  })
  @Priced(FEW)
  async truncated(@Root() result: PathResult): Promise<readonly Truncation[]> {
    return (await result.find()).truncated;
  }
}

@Resolver(() => PathGroupType)
export class PathGroupResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Exact number; null when counting stopped early.',
  })
  exact(@Root() { isExact, pathCount }: PathGroup): number | null {
    return isExact ? pathCount : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Number counted so far when counting stopped early; null otherwise.',
  })
  atLeast(@Root() { isExact, pathCount }: PathGroup): number | null {
    return isExact ? null : pathCount;
  }
}

@Resolver(() => CitationPathType)
export class CitationPathResolver {
  @FieldResolver(() => [PaperType], { description: 'Papers on the path, including both ends.' })
  @Priced({ times: LONGEST_WALK + 1 })
  papers(@Root() { papers }: CitationPath): readonly PaperCard[] {
    return papers;
  }

  @FieldResolver(() => [FollowedCitationType], {
    description:
      'Citations on the path, one per step; two where papers cite each other and the direction is BOTH.',
  })
  @Priced({ times: 2 * LONGEST_WALK })
  citations(@Root() { citations }: CitationPath): readonly FollowedCitation[] {
    return citations;
  }

  @FieldResolver(() => [PathPolarityCountType], {
    description:
      'Number of citations on the path by polarity. Polarities do not multiply: contradicting a paper that contradicts another one is not the same as supporting the latter.',
  })
  @Priced({ times: POLARITIES.length })
  polarityCounts(@Root() { citations }: CitationPath): PathPolarityCountType[] {
    return countPolarities(citations);
  }
}

import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { MOST_STARTS, findPapers } from '../lookup/findPapers.js';
import type { QueryContext } from '../relay/context.js';
import {
  COUNTED_ABOVE,
  FEW,
  Priced,
  workOfWalk,
  type AskedField,
  type Price,
} from '../relay/price.js';
import { TraverseArgs } from './traverse.args.js';
import {
  FollowedCitationType,
  TraversalLevelType,
  TraversalType,
  TraversedPaperType,
  TruncationType,
} from './traversal.type.js';
import { Walk, type FollowedCitation, type ReachedPaper } from './walk.js';
import type { Truncation, WalkLevel } from './walkFindings.js';
import {
  DEFAULT_BUDGET,
  DEFAULT_LIMIT,
  LARGEST_LIMIT,
  LONGEST_WALK,
  readWalkPlan,
  type WalkInput,
} from './walkPlan.js';

/** Starts and papers shown are counted together; how many are visited is work. */
function walkPrice({ args }: AskedField<WalkInput>): Price {
  const shown = Math.min(args.limit ?? DEFAULT_LIMIT, LARGEST_LIMIT);
  return {
    times: Math.max(shown, Math.min(args.from.length, MOST_STARTS)),
    nodes: true,
    work: workOfWalk(Math.max(0, args.budget ?? DEFAULT_BUDGET)),
    isLong: true,
  };
}

/** Walks along citations. */
@Resolver(() => TraversalType)
export class TraversalResolver {
  @Query(() => TraversalType, {
    description:
      'Walks along citations from the given papers: with maxDepth, to all papers up to that depth, each at its smallest depth and without the starts; or with steps, each with conditions of its own. Role and polarity are those of the whole citation.',
  })
  @Priced(walkPrice)
  async traverse(
    @Args(() => TraverseArgs) args: TraverseArgs,
    @Ctx() { loaders, config }: QueryContext,
  ): Promise<Walk> {
    const plan = readWalkPlan(args, config.largestWalkBudget, config.walkBudgetOfMemory);
    const { papers, unknownIds } = await findPapers(args.from, 'from', loaders);
    return new Walk(papers, unknownIds, plan, loaders);
  }

  @FieldResolver(() => [TraversalLevelType], {
    description: 'Number of papers at each depth; depths without papers are omitted.',
  })
  @Priced({ times: LONGEST_WALK })
  async levels(@Root() walk: Walk): Promise<readonly WalkLevel[]> {
    return (await walk.find()).levels;
  }

  @FieldResolver(() => [TraversedPaperType], {
    description:
      'The papers reached, at most limit, ordered by depth, then most cited, then by id. With steps, a paper may appear in several of them.',
  })
  @Priced(COUNTED_ABOVE)
  papers(@Root() walk: Walk): Promise<ReachedPaper[]> {
    return walk.papers();
  }

  @FieldResolver(() => [TruncationType], {
    description: 'Everything left out of levels and papers; empty means nothing was.',
  })
  @Priced(FEW)
  truncated(@Root() walk: Walk): Promise<Truncation[]> {
    return walk.truncations();
  }
}

@Resolver(() => TraversalLevelType)
export class TraversalLevelResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Exact number; null when counting stopped at the budget.',
  })
  exact(@Root() { isExact, paperCount }: WalkLevel): number | null {
    return isExact ? paperCount : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Number counted when the budget was reached; null when it was not. No paper of such a level is part of the walk.',
  })
  atLeast(@Root() { isExact, paperCount }: WalkLevel): number | null {
    return isExact ? null : paperCount;
  }
}

@Resolver(() => TraversedPaperType)
export class TraversedPaperResolver {
  @FieldResolver(() => [FollowedCitationType], {
    description:
      'Citations from a start to this paper, in that order. When several chains lead to it, the one through the paper listed first in the previous level.',
  })
  @Priced({ times: LONGEST_WALK })
  chain(@Root() place: ReachedPaper): Promise<FollowedCitation[]> {
    return place.walk.chainTo(place);
  }
}

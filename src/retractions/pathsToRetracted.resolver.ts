import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { checkCount } from '../relay/paging.js';
import {
  COUNTED_ABOVE,
  FEW,
  FROM_INDEX,
  Priced,
  workOfWalk,
  type AskedField,
  type Price,
} from '../relay/price.js';
import { TruncationType } from '../traversal/traversal.type.js';
import type { Truncation } from '../traversal/walkFindings.js';
import { PathsToRetractedArgs } from './pathsToRetracted.args.js';
import {
  PathsToRetractedType,
  RetractedLevelType,
  RetractedPathType,
  RetractedShareType,
  RetractionOrderCountType,
} from './retractedPaths.type.js';
import { RetractedPaths, type RetractedPath } from './retractedPaths.js';
import { DEEPEST, MOST_REACHED, type RetractedLevel } from './retractedWalk.js';
import { retractedShare } from './retractions.loader.js';
import { ORDERS, type RetractionOrder } from './retractionTiming.js';

/** Each paper has a walk of its own, and all that it reaches is looked up. */
function pathsPrice({ args }: AskedField<PathsToRetractedArgs>): Price {
  return {
    times: pageSize(args),
    nodes: true,
    workPerParent: 2 * workOfWalk(MOST_REACHED),
    isLong: true,
  };
}

@Resolver(() => PaperType)
export class PaperPathsToRetractedResolver {
  @FieldResolver(() => PathsToRetractedType, {
    description:
      'Retracted papers among what this paper builds on: its references, with maxDepth their references, too. Each is a chain of citations; not evidence that its results depend on it.',
  })
  @Priced(pathsPrice)
  pathsToRetracted(
    @Args(() => PathsToRetractedArgs) args: PathsToRetractedArgs,
    @Root() paper: PaperCard,
    @Ctx() { loaders, config }: QueryContext,
  ): RetractedPaths {
    const plan = {
      maxDepth: checkCount('maxDepth', args.maxDepth, DEEPEST),
      roles: args.roles ?? null,
      first: checkCount('first', args.first),
      budget: Math.min(config.largestWalkBudget, config.walkBudgetOfMemory),
    };
    return new RetractedPaths(paper, plan, loaders);
  }
}

/** What a paper builds on that is retracted. */
@Resolver(() => PathsToRetractedType)
export class PathsToRetractedResolver {
  @FieldResolver(() => [RetractedPathType], {
    description:
      'The retracted papers, at most first, each once at its smallest depth: by depth, then most cited, then id.',
  })
  @Priced(COUNTED_ABOVE)
  paths(@Root() found: RetractedPaths): Promise<RetractedPath[]> {
    return found.paths();
  }

  @FieldResolver(() => [RetractionOrderCountType], {
    description:
      'All retracted papers that were reached, by whether they were retracted already when this paper was published, in the order of the enum.',
  })
  @Priced({ times: ORDERS.length })
  byOrder(@Root() found: RetractedPaths): Promise<{ order: RetractionOrder; count: number }[]> {
    return found.byOrder();
  }

  @FieldResolver(() => [RetractedLevelType], {
    description: 'The papers that were reached, at each depth; depths without papers are omitted.',
  })
  @Priced({ times: DEEPEST })
  async levels(@Root() found: RetractedPaths): Promise<readonly RetractedLevel[]> {
    return (await found.find()).levels;
  }

  @FieldResolver(() => RetractedShareType, {
    description: 'The share of retracted papers in the whole graph.',
  })
  @Priced(FROM_INDEX)
  async baseRate(@Ctx() { loaders }: QueryContext): Promise<RetractedShareType> {
    const { retracted, papers } = await loaders.get(retractedShare).load('graph');
    return { retracted, papers, share: papers === 0 ? null : retracted / papers };
  }

  @FieldResolver(() => [TruncationType], {
    description: `Everything left out; empty means nothing was. LIMIT: there are more retracted papers than first. BUDGET: the next depth has so many papers that all together would be more than ${MOST_REACHED}, or than the server allows; none of them was looked up. DEPTH: maxDepth was reached, and references of the last papers were not followed.`,
  })
  @Priced(FEW)
  truncated(@Root() found: RetractedPaths): Promise<Truncation[]> {
    return found.truncated();
  }
}

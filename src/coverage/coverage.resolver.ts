import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { CitationFilterType } from '../citation/citationFilter.input.js';
import { isUnfiltered, readFilter } from '../citation/filter.js';
import type { CountedCitations } from '../citation/countTogether.js';
import { NO_CITERS } from '../citation/citerTally.js';
import { reportedCountOf } from '../paper/paperDetails.js';
import { detailsOf } from '../paper/paper.loader.js';
import { ReportedCitationCountType } from '../paper/paperDetails.type.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { QueryContext } from '../relay/context.js';
import { FEW, Priced, READS_ALL, type AskedField, type Price } from '../relay/price.js';
import { EVIDENCE } from '../source/evidence.js';
import {
  countedCoverage,
  labelCoverage,
  storedCoverage,
  withSentence,
  type HeadlineCoverage,
} from './coverage.js';
import { citerCoverage } from './coverage.loader.js';
import { CoverageType, LabelCoverageType } from './coverage.type.js';

/** The citers whose citations are looked at. */
interface CoverageSource {
  readonly paper: PaperCard;
  readonly counted: CountedCitations;
  /** Whether these are all citers of the paper, so that stored counts tell of their headlines. */
  readonly isAll: boolean;
}

/** Fields that no stored count answers. */
const COUNTED = ['withSentence', 'labels'];

function coveragePrice({ args, selects }: AskedField<{ filter?: object | null }>): Price {
  const isCounted = args.filter ? true : COUNTED.some(selects);
  return { work: 1, workPerParent: isCounted ? READS_ALL : 0 };
}

@Resolver(() => PaperType)
export class PaperCoverageResolver {
  @FieldResolver(() => CoverageType, {
    description:
      'How much is known of the citations of this paper. Instant without a filter, but for withSentence and labels, which read all citations.',
  })
  @Priced(coveragePrice)
  coverage(
    @Root() paper: PaperCard,
    @Arg('filter', () => CitationFilterType, {
      nullable: true,
      description: 'Citations to look at; all by default.',
    })
    input: CitationFilterType | null,
  ): CoverageSource {
    const filter = readFilter(input);
    return { paper, counted: { paperId: paper.id, filter }, isAll: isUnfiltered(filter) };
  }
}

@Resolver(() => CoverageType)
export class CoverageResolver {
  @FieldResolver(() => Int, { description: 'Number of citing papers in this graph.' })
  async citerCount(@Root() source: CoverageSource, @Ctx() context: QueryContext): Promise<number> {
    return (await headlinesOf(source, context)).citerCount;
  }

  @FieldResolver(() => [ReportedCitationCountType], {
    description:
      'Citation counts reported by sources, beside which to read citerCount: the same as reportedCitationCounts of the paper, whatever the filter.',
  })
  @Priced(FEW)
  async reported(
    @Root() { paper }: CoverageSource,
    @Ctx() context: QueryContext,
  ): Promise<ReportedCitationCountType[]> {
    return ((await detailsOf(paper, context))?.reportedCitationCounts ?? []).map(reportedCountOf);
  }

  @FieldResolver(() => Int, { description: 'Number of citing papers with a role.' })
  async withRole(@Root() source: CoverageSource, @Ctx() context: QueryContext): Promise<number> {
    return (await headlinesOf(source, context)).withRole;
  }

  @FieldResolver(() => Int, {
    description: 'Number of citing papers that take a side: SUPPORTING, CONTRADICTING or MIXED.',
  })
  async withSide(@Root() source: CoverageSource, @Ctx() context: QueryContext): Promise<number> {
    return (await headlinesOf(source, context)).withSide;
  }

  @FieldResolver(() => Int, {
    description: 'Number of citing papers with at least one citing sentence in this graph.',
  })
  async withSentence(
    @Root() { counted }: CoverageSource,
    @Ctx() { loaders }: QueryContext,
  ): Promise<number> {
    return withSentence(await loaders.get(citerCoverage).load(counted));
  }

  @FieldResolver(() => [LabelCoverageType], {
    description: 'Whose labels these are: the classes of evidence that occur, the strongest first.',
  })
  @Priced({ times: EVIDENCE.length })
  async labels(
    @Root() { counted }: CoverageSource,
    @Ctx() { loaders }: QueryContext,
  ): Promise<LabelCoverageType[]> {
    return labelCoverage(await loaders.get(citerCoverage).load(counted));
  }
}

async function headlinesOf(
  { paper, counted, isAll }: CoverageSource,
  context: QueryContext,
): Promise<HeadlineCoverage> {
  if (isAll) return storedCoverage((await detailsOf(paper, context)) ?? NO_CITERS);
  return countedCoverage(await context.loaders.get(citerCoverage).load(counted));
}

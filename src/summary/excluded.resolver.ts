import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { independentCounts } from '../citation/citerCube.loader.js';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { QueryContext } from '../relay/context.js';
import { FROM_INDEX, Priced } from '../relay/price.js';
import { CitationSummaryType } from './citationSummary.type.js';
import type { CitationSummarySource } from './citationSummarySource.js';
import { excludedOf, NOTHING_EXCLUDED, selfCitationCountsOf } from './excluded.js';
import { ExcludedCitersType, SelfCitationCountsType } from './excluded.type.js';

const OTHER_FILTERS =
  'Null under fields of the filter other than basis, selfCitations, selfCitationVerdicts, yearFrom, yearTo, roles and polarities.';

@Resolver(() => CitationSummaryType)
export class ExcludedResolver {
  @FieldResolver(() => ExcludedCitersType, {
    nullable: true,
    description: `The citers of the paper that the filter leaves out. ${OTHER_FILTERS}`,
  })
  async excluded(
    @Root() { isUnfiltered, chosen }: CitationSummarySource,
  ): Promise<ExcludedCitersType | null> {
    if (isUnfiltered) return NOTHING_EXCLUDED;
    const found = await chosen();
    return found && excludedOf(found.leftOut);
  }

  @FieldResolver(() => SelfCitationCountsType, {
    nullable: true,
    description: `The citers that are counted, by whether they are self-citations. ${OTHER_FILTERS}`,
  })
  @Priced(FROM_INDEX)
  async selfCitations(
    @Root() { chosen }: CitationSummarySource,
  ): Promise<SelfCitationCountsType | null> {
    const found = await chosen();
    return found && selfCitationCountsOf(found.verdicts, found.pending);
  }
}

@Resolver(() => PaperType)
export class IndependentCitersResolver {
  @FieldResolver(() => Int, {
    description:
      'Number of papers in this graph that cite it and share no identifier of an author with it: all citers but self-citations whose verdict is YES. LIKELY ones count, because namesakes are many, and so do those that cannot be judged: without authors and identifiers in this graph it equals citerCount. The same as the totalCount of citers under selfCitations: EXCLUDE.',
  })
  @Priced(FROM_INDEX)
  independentCiterCount(
    @Root() { id }: PaperCard,
    @Ctx() { loaders }: QueryContext,
  ): Promise<number> {
    return loaders.get(independentCounts).load(id);
  }
}

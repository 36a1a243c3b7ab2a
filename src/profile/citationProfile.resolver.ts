import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readFilter } from '../citation/filter.js';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { QueryContext } from '../relay/context.js';
import { Priced } from '../relay/price.js';
import { readSummary } from '../summary/readSummary.js';
import { SummaryArgs, summaryPrice } from '../summary/summary.args.js';
import { profileOf, type CitationProfile } from './citationProfile.js';
import { sentenceUnder } from './filterWording.js';
import { CitationProfileType } from './citationProfile.type.js';

@Resolver(() => PaperType)
export class CitationProfileResolver {
  @FieldResolver(() => CitationProfileType, {
    description: 'How this paper is cited: a label and the evidence for it.',
  })
  @Priced(summaryPrice)
  async citationProfile(
    @Root() paper: PaperCard,
    @Args(() => SummaryArgs) { filter = null }: SummaryArgs,
    @Ctx() { loaders }: QueryContext,
  ): Promise<CitationProfile> {
    const summary = await readSummary(paper, readFilter(filter), loaders);
    const profile = profileOf(summary);
    const { sentence } = profile;
    return {
      ...profile,
      sentence: sentenceUnder(filter ?? {}, { sentence, total: summary.total }),
    };
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { QueryContext } from '../relay/context.js';
import { FROM_INDEX, Priced } from '../relay/price.js';
import { readSummary } from '../summary/readSummary.js';
import { profileOf, type CitationProfile } from './citationProfile.js';
import { CitationProfileType } from './citationProfile.type.js';

@Resolver(() => PaperType)
export class CitationProfileResolver {
  @FieldResolver(() => CitationProfileType, {
    description: 'How this paper is cited: a label and the evidence for it.',
  })
  @Priced(FROM_INDEX)
  async citationProfile(
    @Root() paper: PaperCard,
    @Ctx() { loaders }: QueryContext,
  ): Promise<CitationProfile> {
    return profileOf(await readSummary(paper, loaders));
  }
}

import { Args, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { Priced, READS_ALL, type AskedField, type Price } from '../relay/price.js';
import { cosineOf, estimatedShared, jaccardOf } from './measures.js';
import {
  otherCount,
  relatedPapers,
  type RelatedPapersArgs,
  type RelatedPaperSource,
  type RelatedPapersSource,
} from './relatedPapers.js';
import { RelatedPapersArgsType } from './relatedness.args.js';
import { RelatedPapersType, RelatedPaperType } from './relatedness.type.js';

/** Of counting the citers (or references) of one related paper under a filter, for its similarity. */
const COUNTS_RELATED = 2;

function relatedPrice({ args }: AskedField<RelatedPapersArgs>): Price {
  const times = pageSize(args);
  const counts = args.filter ? COUNTS_RELATED * times : 0;
  return { times, nodes: true, work: 1, workPerParent: READS_ALL + counts };
}

/** Related papers, judged by citations alone. */
@Resolver(() => PaperType)
export class PaperRelatednessResolver {
  @FieldResolver(() => RelatedPapersType, {
    description:
      'Papers that are cited together with this one (co-citation, Small 1973). A citing paper is shared when its citations of both papers pass the filter. Reads the references of up to 20,000 citers; beyond that, those of a sample of about that size.',
  })
  @Priced(relatedPrice)
  coCited(
    @Root() paper: PaperCard,
    @Args(() => RelatedPapersArgsType) args: RelatedPapersArgsType,
    @Ctx() { loaders }: QueryContext,
  ): Promise<RelatedPapersSource> {
    return relatedPapers('coCited', paper, args, loaders);
  }

  @FieldResolver(() => RelatedPapersType, {
    description:
      'Papers that cite the same papers as this one (bibliographic coupling, Kessler 1963). A cited paper is shared when the citations of it by both pass the filter. Reads the citers of all references if they total at most 500,000; otherwise those of a sample of the references.',
  })
  @Priced(relatedPrice)
  coupled(
    @Root() paper: PaperCard,
    @Args(() => RelatedPapersArgsType) args: RelatedPapersArgsType,
    @Ctx() { loaders }: QueryContext,
  ): Promise<RelatedPapersSource> {
    return relatedPapers('coupled', paper, args, loaders);
  }
}

/** How strongly two papers are related. */
@Resolver(() => RelatedPaperType)
export class RelatedPaperResolver {
  @FieldResolver(() => Float, {
    description:
      'Estimated number of shared citers (or references): equal to shared when exact, otherwise shared × population / sampleSize.',
  })
  estimatedShared(@Root() related: RelatedPaperSource): number {
    return estimatedShared(related);
  }

  @FieldResolver(() => Int, {
    description:
      'Exact number of citers (or references) of the related paper that pass the same filter.',
  })
  otherPopulation(
    @Root() related: RelatedPaperSource,
    @Ctx() { loaders }: QueryContext,
  ): Promise<number> {
    return otherCount(related, loaders);
  }

  @FieldResolver(() => Float, {
    description:
      "Salton's cosine: estimatedShared / √(population × otherPopulation), 0 to 1 (Salton & McGill 1983).",
  })
  async cosine(
    @Root() related: RelatedPaperSource,
    @Ctx() { loaders }: QueryContext,
  ): Promise<number> {
    return cosineOf(related, await otherCount(related, loaders));
  }

  @FieldResolver(() => Float, {
    description:
      "Jaccard's index: estimatedShared / (population + otherPopulation − estimatedShared), 0 to 1 (Jaccard 1901).",
  })
  async jaccard(
    @Root() related: RelatedPaperSource,
    @Ctx() { loaders }: QueryContext,
  ): Promise<number> {
    return jaccardOf(related, await otherCount(related, loaders));
  }
}

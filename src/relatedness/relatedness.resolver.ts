import { Args, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { Priced, READS_ALL, type AskedField, type Price } from '../relay/price.js';
import {
  associationStrengthOf,
  cosineOf,
  estimatedShared,
  jaccardOf,
  sharedInterval,
  standardErrorOf,
  type SharedInterval,
} from './measures.js';
import {
  otherCount,
  relatedPapers,
  type RelatedPapersArgs,
  type RelatedPaperSource,
  type RelatedPapersSource,
} from './relatedPapers.js';
import { RelatedPapersArgsType } from './relatedness.args.js';
import { RelatedPapersType, RelatedPaperType, SharedIntervalType } from './relatedness.type.js';

/** Of counting the citers (or references) of one related paper under a filter, for its similarity. */
const COUNTS_RELATED = 2;

function relatedPrice({ args }: AskedField<RelatedPapersArgs>): Price {
  const times = pageSize(args);
  const counts = args.filter ? COUNTS_RELATED * times : 0;
  return { times, nodes: true, work: 1, workPerParent: READS_ALL + counts, isLong: true };
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
      'Papers that cite the same papers as this one (bibliographic coupling, Kessler 1963). A cited paper is shared when the citations of it by both pass the filter. Reads the citers of all references if they total at most 500,000; otherwise those of the references with the fewest citers, as many as stay within that number.',
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
    nullable: true,
    description:
      'Estimated number of shared citers (or references): equal to shared when exact, shared × population / sampleSize from a sample of citers. Null when only a part of the references was examined, which is no random sample.',
  })
  estimatedShared(@Root() related: RelatedPaperSource): number | null {
    return estimatedShared(related);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Standard error of estimatedShared, with finite-population correction: 0 when exact; null where there is no estimate.',
  })
  standardError(@Root() related: RelatedPaperSource): number | null {
    return standardErrorOf(related);
  }

  @FieldResolver(() => SharedIntervalType, {
    description: 'Between which numbers the number of shared citers (or references) lies.',
  })
  interval(@Root() related: RelatedPaperSource): SharedInterval {
    return sharedInterval(related);
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
    nullable: true,
    description:
      "Salton's cosine: estimatedShared / √(population × otherPopulation), 0 to 1 (Salton & McGill 1983). Null where there is no estimate.",
  })
  async cosine(
    @Root() related: RelatedPaperSource,
    @Ctx() { loaders }: QueryContext,
  ): Promise<number | null> {
    return cosineOf(related, await otherCount(related, loaders));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Jaccard's index: estimatedShared / (population + otherPopulation − estimatedShared), 0 to 1 (Jaccard 1901). Null where there is no estimate.",
  })
  async jaccard(
    @Root() related: RelatedPaperSource,
    @Ctx() { loaders }: QueryContext,
  ): Promise<number | null> {
    return jaccardOf(related, await otherCount(related, loaders));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Association strength: estimatedShared / (population × otherPopulation) (van Eck & Waltman 2009). It does not favour papers with many citers, and ranks papers that share by more than their numbers; it is no share. Null where there is no estimate.',
  })
  async associationStrength(
    @Root() related: RelatedPaperSource,
    @Ctx() { loaders }: QueryContext,
  ): Promise<number | null> {
    return associationStrengthOf(related, await otherCount(related, loaders));
  }
}

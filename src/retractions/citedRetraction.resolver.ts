import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CitationEdgeType } from '../citation/citation.type.js';
import type { CitationEdgeSource } from '../citation/citationConnection.js';
import { CitationFilterType } from '../citation/citationFilter.input.js';
import { readFilter } from '../citation/filter.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { QueryContext } from '../relay/context.js';
import { FROM_INDEX, Priced, READS_ALL } from '../relay/price.js';
import type { Acknowledgement } from './acknowledgement.js';
import {
  citedRetraction,
  retractionCounts,
  type CitedRetraction,
  type CountedRetraction,
  type RetractionCounts,
} from './citedRetraction.js';
import {
  CitationsOfRetractedType,
  CitedRetractionType,
  RetractionCountsType,
} from './citedRetraction.type.js';
import { RetractionAcknowledgementEnum } from './retractionEnums.js';
import { acknowledgements, retractionCells, retractions } from './retractions.loader.js';

/** Citations of a paper that is retracted, one by one. */
@Resolver(() => CitedRetractionType)
export class CitedRetractionResolver {
  @FieldResolver(() => RetractionAcknowledgementEnum, {
    description:
      'Whether the citation lets the retraction be seen, as far as this graph holds its sentences.',
  })
  @Priced(FROM_INDEX)
  async acknowledged(
    @Root() { citingId, citedId }: CitedRetraction,
    @Ctx() { loaders }: QueryContext,
  ): Promise<Acknowledgement> {
    // Of a citation that was deleted meanwhile, there is no sentence any more.
    return (await loaders.get(acknowledgements).load({ citingId, citedId })) ?? 'NO_SENTENCE';
  }
}

@Resolver(() => CitationEdgeType)
export class CitedRetractionEdgeResolver {
  @FieldResolver(() => CitedRetractionType, {
    nullable: true,
    description:
      'The retraction of the cited paper, seen from this citation; null when no source reports one.',
  })
  @Priced(FROM_INDEX)
  async citedRetraction(
    @Root() { citing, cited }: CitationEdgeSource,
    @Ctx() { loaders }: QueryContext,
  ): Promise<CitedRetraction | null> {
    const retraction = await loaders.get(retractions).load(cited.id);
    return retraction && citedRetraction(retraction, { citing, cited });
  }
}

/** The citations of a paper that is retracted, counted. */
@Resolver(() => CitationsOfRetractedType)
export class CitationsOfRetractedResolver {
  @FieldResolver(() => RetractionCountsType, {
    description:
      'The citing papers by when they were published, and by whether they let the retraction be seen. Exact: all of them are read.',
  })
  @Priced({ workPerParent: READS_ALL })
  async counts(
    @Root() { request, ...retraction }: CountedRetraction,
    @Ctx() { loaders }: QueryContext,
  ): Promise<RetractionCounts> {
    return retractionCounts(retraction, await loaders.get(retractionCells).load(request));
  }
}

@Resolver(() => PaperType)
export class PaperRetractionResolver {
  @FieldResolver(() => CitationsOfRetractedType, {
    nullable: true,
    description:
      'The citations of this paper seen from its retraction; null when no source reports one.',
  })
  @Priced(FROM_INDEX)
  async citationsOfRetracted(
    @Arg('filter', () => CitationFilterType, {
      nullable: true,
      description: 'Citations to count; all by default.',
    })
    filter: CitationFilterType | null,
    @Root() paper: PaperCard,
    @Ctx() { loaders }: QueryContext,
  ): Promise<CountedRetraction | null> {
    const request = { paperId: paper.id, filter: readFilter(filter) };
    const retraction = await loaders.get(retractions).load(paper.id);
    return retraction && { ...retraction, request };
  }
}

import { FieldResolver, Resolver, Root } from 'type-graphql';
import { timespanOf } from '../paper/timespan.js';
import { CitationEdgeType } from './citation.type.js';
import type { CitationEdgeSource } from './citationConnection.js';

/** When a citation was made, and how long after the cited paper. */
@Resolver(() => CitationEdgeType)
export class CitationTimeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Publication date of the citing paper, as precise as known: 2019, 2019-03 or 2019-03-07; null when unknown.',
  })
  citedOn(@Root() { citing }: CitationEdgeSource): string | null {
    return citing.publishedOn;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Time from the publication of the cited paper to that of the citing one: an ISO 8601 duration in years, months and days, as far as both dates have them (P3Y, P2Y4M, P2Y4M3D), with a minus before it when the citing paper is older; null when a paper has no date.',
  })
  timespan(@Root() { citing, cited }: CitationEdgeSource): string | null {
    return timespanOf(cited.publishedOn, citing.publishedOn);
  }
}

import { Field, Float, InputType } from 'type-graphql';
import { CitationSection } from './citationEnums.js';
import { MOST_SOURCES, type EvidenceFilterInput, type LeastConfidence } from './evidenceFilter.js';
import type { Section } from './section.js';

@InputType('MinimumConfidence', {
  description:
    'The least confidence of one source. Confidences of different sources do not compare.',
})
export class MinimumConfidenceType implements LeastConfidence {
  @Field(() => String, { description: 'Name of the source.' })
  source!: string;

  @Field(() => Float, { description: 'Least confidence, 0 to 1, inclusive.' })
  value!: number;
}

/** Whatever filter has them: they choose citations, and change no headline. */
@InputType()
export abstract class EvidenceFilterFields implements EvidenceFilterInput {
  @Field(() => [MinimumConfidenceType], {
    nullable: true,
    description: `Citations that every source in this list labels with at least this confidence, in one of its labels that are in force; 1 to ${MOST_SOURCES} sources, each once. Citations that a source gives no confidence are left out. Not indexed.`,
  })
  minimumConfidence?: MinimumConfidenceType[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Citations that at least one of these sources reports, as CitationEdge.sources lists them: 1 to ${MOST_SOURCES} names. A source that is not in the graph reports none. Not indexed.`,
  })
  sources?: string[] | null;

  @Field(() => [CitationSection], {
    nullable: true,
    description:
      'Citations that stand in at least one of these sections, as far as sources name sections; 1 or more. Not indexed.',
  })
  sections?: Section[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a citing sentence is known. Not indexed.',
  })
  hasContext?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether sources differ about the citation. Not indexed.',
  })
  disagreement?: boolean | null;
}

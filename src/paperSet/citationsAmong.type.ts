import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CitationContextType } from '../citation/citation.type.js';
import { HeadlinesFields } from '../citation/headline.type.js';
import { SelfCitationType } from '../citation/selfCitation.type.js';
import { enumType } from '../relay/enumType.js';
import { Priced } from '../relay/price.js';
import type { Evidence } from '../source/evidence.js';
import { EvidenceClass } from '../sources/evidenceClass.js';
import {
  MOST_CITATIONS_AMONG,
  type CitationsAmongCut,
  type CitationsCutReason as Reason,
} from './citationsAmong.js';
import { MOST_SET_CITATIONS } from './withinBudget.js';

/** Names of sources, as many as `FEW`. */
const VALUES_OF_SOURCES = 5;

@ObjectType('CitationAmong', {
  description: 'A citation between two papers of those that were named.',
  simpleResolvers: true,
})
export class CitationAmongType extends HeadlinesFields {
  @Field(() => ID, { description: 'Paper.id of the citing paper, which is one of papers.' })
  citingId!: string;

  @Field(() => ID, { description: 'Paper.id of the cited paper, which is one of papers.' })
  citedId!: string;

  @Field(() => EvidenceClass, {
    nullable: true,
    description:
      'Who decided on its labels: the strongest evidence of those in force, as CitationEdge.claims begins with; null without a label.',
  })
  evidence!: Evidence | null;

  @Field(() => [String], {
    description: 'Names of all sources that report the citation, each once, ordered.',
  })
  @Priced({ values: VALUES_OF_SOURCES })
  sources!: readonly string[];

  @Field(() => SelfCitationType, {
    description: 'Whether the two papers have an author in common.',
  })
  selfCitation!: SelfCitationType;

  @Field(() => CitationContextType, {
    nullable: true,
    description:
      'The first citing sentence, as CitationEdge.contexts begins with; null when none is known.',
  })
  sentence!: CitationContextType | null;
}

const MOST_LISTED = MOST_CITATIONS_AMONG.toLocaleString('en');
const MOST_READ = MOST_SET_CITATIONS.toLocaleString('en');

const CitationsCutReason = enumType<Reason>('CitationsCutReason', 'Why citations are missing.', {
  LIMIT: `There are more than ${MOST_LISTED} citations: the last ones in the order of the list are left out.`,
  BUDGET: `The papers have more references than are read (${MOST_READ}), so those of the papers with the most were not read.`,
});

@ObjectType('CitationsAmongCut', {
  description: 'Citations that are left out of a list.',
  simpleResolvers: true,
})
export class CitationsAmongCutType implements CitationsAmongCut {
  @Field(() => CitationsCutReason, { description: 'Why they are missing.' })
  reason!: Reason;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of missing citations; null when unknown, in which case there may be none.',
  })
  skipped!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of papers whose references were not read; null for LIMIT.',
  })
  papers!: number | null;
}

@ObjectType('CitationsAmong', {
  description: 'Papers that were named, and the citations among them, for drawing a graph.',
})
export class CitationsAmongType {}

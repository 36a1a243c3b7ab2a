import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HeadlineFields } from '../citation/headline.type.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import { COUNTED_ABOVE, FEW, Priced } from '../relay/price.js';
import { enumType } from '../relay/enumType.js';
import type {
  Subgraph,
  SubgraphCitation,
  SubgraphCut,
  SubgraphCutReason as Reason,
  SubgraphPaper,
} from './neighbourhood.js';

/** Citations among the papers of a subgraph, for each of them; a dense one has more. */
const CITATIONS_A_PAPER = 10;

const SubgraphCutReason = enumType<Reason>('SubgraphCutReason', 'Why papers are missing.', {
  LIMIT: 'There are more than limit.',
  BUDGET:
    'The papers nearer by have more citations than are read for one depth (500,000); those with the most were not followed.',
});

@ObjectType('SubgraphCut', {
  description: 'Papers that are missing from one depth.',
  simpleResolvers: true,
})
export class SubgraphCutType implements SubgraphCut {
  @Field(() => SubgraphCutReason, { description: 'Why they are missing.' })
  reason!: Reason;

  @Field(() => Int, { description: 'Their distance from the papers asked for.' })
  atDepth!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many they are; null when nobody looked, so that there may be none.',
  })
  skipped!: number | null;
}

@ObjectType('SubgraphPaper', { description: 'A paper of a subgraph.', simpleResolvers: true })
export class SubgraphPaperType implements SubgraphPaper {
  @Field(() => PaperType, { description: 'The paper.' })
  paper!: PaperCard;

  @Field(() => Int, {
    description: 'How many citations it is away from the nearest paper asked for.',
  })
  depth!: number;
}

@ObjectType('SubgraphCitation', {
  description: 'A citation between two papers of a subgraph.',
  simpleResolvers: true,
})
export class SubgraphCitationType extends HeadlineFields implements SubgraphCitation {
  @Field(() => ID, { description: 'Paper.id of the citing paper, which is one of papers.' })
  citingId!: string;

  @Field(() => ID, { description: 'Paper.id of the cited paper, which is one of papers.' })
  citedId!: string;
}

@ObjectType('Subgraph', {
  description: 'Papers and all citations among them, for a drawing.',
  simpleResolvers: true,
})
export class SubgraphType implements Subgraph {
  @Field(() => [SubgraphPaperType], {
    description: 'The papers, nearest first, among equally near ones most cited first, then by id.',
  })
  @Priced(COUNTED_ABOVE)
  papers!: SubgraphPaper[];

  @Field(() => [SubgraphCitationType], {
    description: 'Every citation of which both ends are among papers, whatever its role.',
  })
  @Priced({ times: CITATIONS_A_PAPER })
  citations!: SubgraphCitation[];

  @Field(() => [ID], { description: 'Those of ids that no paper has, as they came.' })
  unknownIds!: string[];

  @Field(() => [SubgraphCutType], { description: 'What is missing; empty when nothing is.' })
  @Priced(FEW)
  truncated!: SubgraphCut[];
}

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
  LIMIT: 'There are more papers than limit.',
  BUDGET:
    'The papers one depth closer have more citations than are read for one depth (500,000), so those with the most citations were not followed.',
});

@ObjectType('SubgraphCut', {
  description: 'Papers missing at one depth.',
  simpleResolvers: true,
})
export class SubgraphCutType implements SubgraphCut {
  @Field(() => SubgraphCutReason, { description: 'Why they are missing.' })
  reason!: Reason;

  @Field(() => Int, { description: 'Distance of the missing papers from the papers in ids.' })
  atDepth!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of missing papers; null when unknown, in which case there may be none.',
  })
  skipped!: number | null;
}

@ObjectType('SubgraphPaper', { description: 'A paper of a subgraph.', simpleResolvers: true })
export class SubgraphPaperType implements SubgraphPaper {
  @Field(() => PaperType, { description: 'The paper.' })
  paper!: PaperCard;

  @Field(() => Int, {
    description: 'Distance in citations from the nearest paper in ids.',
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
  description: 'Papers and all citations among them, for drawing a graph.',
  simpleResolvers: true,
})
export class SubgraphType implements Subgraph {
  @Field(() => [SubgraphPaperType], {
    description: 'The papers, nearest first, then most cited first, then by id.',
  })
  @Priced(COUNTED_ABOVE)
  papers!: SubgraphPaper[];

  @Field(() => [SubgraphCitationType], {
    description: 'All citations with both ends among papers, whatever their role.',
  })
  @Priced({ times: CITATIONS_A_PAPER })
  citations!: SubgraphCitation[];

  @Field(() => [ID], { description: 'Entries of ids that match no paper, as given.' })
  unknownIds!: string[];

  @Field(() => [SubgraphCutType], { description: 'Everything left out; empty means nothing was.' })
  @Priced(FEW)
  truncated!: SubgraphCut[];
}

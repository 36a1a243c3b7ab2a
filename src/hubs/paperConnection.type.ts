import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../relay/connection.js';
import type { PaperEdgeSource } from './hubs.js';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';

@ObjectType('PaperEdge', { description: 'A paper in a list of papers.', simpleResolvers: true })
export class PaperEdgeType implements PaperEdgeSource {
  @Field(() => String, { description: 'Cursor of this edge; pass it as after.' })
  cursor!: string;

  @Field(() => PaperType, { description: 'The paper.' })
  node!: PaperCard;
}

export const PaperConnectionType = connectionType('PaperConnection', PaperEdgeType, {
  type: 'A page of a list of papers.',
  totalCount:
    'Number of papers in the whole list. Counted when selected, in time that grows with the list.',
});

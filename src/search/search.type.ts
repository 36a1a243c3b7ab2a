import { Field, Float, ObjectType } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import { connectionType } from '../relay/connection.js';
import type { SearchEdgeSource } from './search.js';

@ObjectType('SearchEdge', { description: 'A paper that a search found.', simpleResolvers: true })
export class SearchEdgeType implements SearchEdgeSource {
  @Field(() => String, { description: 'Cursor of this edge; pass it as after to the same query.' })
  cursor!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'How well it fits: to be compared within one answer only. Null for the paper that the query names by an identifier.',
  })
  score!: number | null;

  @Field(() => PaperType, { description: 'The paper.' })
  node!: PaperCard;
}

export const SearchConnectionType = connectionType('SearchConnection', SearchEdgeType, {
  type: 'A page of what a search found, best first.',
  totalCount: 'How many papers the whole list has: exact, unless truncated. Counted when selected.',
});

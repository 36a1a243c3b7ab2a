import { Field, Float, ObjectType } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import { connectionType } from '../relay/connection.js';
import type { SearchEdgeSource } from './search.js';

@ObjectType('SearchEdge', { description: 'A paper in a search result.', simpleResolvers: true })
export class SearchEdgeType implements SearchEdgeSource {
  @Field(() => String, { description: 'Cursor of this edge; pass it as after to the same query.' })
  cursor!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Relevance score, comparable only within one response. Null for a paper that the query names by an identifier or by its title, and without a query.',
  })
  score!: number | null;

  @Field(() => PaperType, { description: 'The paper.' })
  node!: PaperCard;
}

export const SearchConnectionType = connectionType('SearchConnection', SearchEdgeType, {
  type: 'A page of search results.',
  totalCount: 'Number of papers in the whole list; exact unless truncated. Counted when selected.',
});

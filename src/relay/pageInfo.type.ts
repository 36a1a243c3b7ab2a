import { Field, ObjectType } from 'type-graphql';
import type { PageInfo } from './page.js';

@ObjectType('PageInfo', {
  description:
    'Position of a page in its list, as the Relay Cursor Connections specification defines it. Pages are not a snapshot: edges added between two requests appear at their position in the order.',
  simpleResolvers: true,
})
export class PageInfoType implements PageInfo {
  @Field(() => Boolean, {
    description:
      'With first (or neither argument): whether more edges follow, within the bounds of after and before. With last: whether the list has an edge at or after the position of before; false without before. That check runs only when this field is selected; it reads the list again, and sorts it in orders without an index.',
  })
  hasNextPage!: Promise<boolean> | boolean;

  @Field(() => Boolean, {
    description:
      'With last: whether more edges precede, within the bounds of after and before. With first (or neither argument): whether the list has an edge at or before the position of after; false without after. That check runs only when this field is selected; it reads the list again, and sorts it in orders without an index.',
  })
  hasPreviousPage!: Promise<boolean> | boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge; null when the page is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge; null when the page is empty.',
  })
  endCursor!: string | null;
}

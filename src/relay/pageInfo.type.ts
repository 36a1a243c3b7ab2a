import { Field, ObjectType } from 'type-graphql';
import type { PageInfo } from './page.js';

@ObjectType('PageInfo', {
  description:
    'Position of a page in its list, as the Relay Cursor Connections specification defines it. Pages are not a snapshot: edges added between two requests appear where they belong.',
  simpleResolvers: true,
})
export class PageInfoType implements PageInfo {
  @Field(() => Boolean, {
    description:
      'With first (or neither argument): whether more edges follow within after and before. With last: whether the list has an edge at or after the place of before, and false without before. That check reads the list once more, in orders without an index by sorting it, and only when this field is selected.',
  })
  hasNextPage!: Promise<boolean> | boolean;

  @Field(() => Boolean, {
    description:
      'With last: whether more edges precede within after and before. With first (or neither argument): whether the list has an edge at or before the place of after, and false without after. That check reads the list once more, in orders without an index by sorting it, and only when this field is selected.',
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

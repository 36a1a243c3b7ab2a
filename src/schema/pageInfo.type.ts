import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', {
  description:
    'Where a page stands in the whole list. Pages are not a snapshot: what is added meanwhile appears where it belongs.',
  simpleResolvers: true,
})
export class PageInfoType {
  @Field(() => Boolean, {
    description:
      'Whether edges follow this page. Exact when paging with first; true whenever before was given, because the edge of that cursor follows.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether edges precede this page. Exact when paging with last; true whenever after was given, because the edge of that cursor precedes.',
  })
  hasPreviousPage!: boolean;

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

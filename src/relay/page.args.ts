import { ArgsType, Field, Int } from 'type-graphql';
import type { PageRequestArgs } from './paging.js';

/** The arguments of every connection that pages both ways; `readPageArgs` checks them. */
@ArgsType()
export class PageArgs implements PageRequestArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of edges from the start of the list, 1 to 100. Defaults to 20 when last is not given.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only edges after this cursor, which must come from the same field with the same orderBy. The paper and the filter may differ: a cursor marks a position in the order.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of edges from the end of the list, 1 to 100. Cannot be combined with first.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only edges before this cursor, which must come from the same field with the same orderBy. The paper and the filter may differ: a cursor marks a position in the order.',
  })
  before?: string | null;
}

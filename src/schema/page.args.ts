import { ArgsType, Field, Int } from 'type-graphql';
import type { PageRequestArgs } from './paging.js';

/** The arguments of every connection that pages both ways; `readPageArgs` checks them. */
@ArgsType()
export class PageArgs implements PageRequestArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many edges from the beginning, 1 to 100. 20 when neither first nor last is given.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only edges after this cursor, which must be of the same order.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many edges from the end, 1 to 100. Not together with first.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only edges before this cursor, which must be of the same order.',
  })
  before?: string | null;
}

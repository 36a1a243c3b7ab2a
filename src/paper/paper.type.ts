import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../relay/node.type.js';

@ObjectType('Paper', {
  implements: NodeType,
  description:
    'A work. It may be a stub: only cited so far, so that nothing but its identifiers is known. What is not known is null.',
  simpleResolvers: true,
})
export class PaperType extends NodeType {
  @Field(() => String, { nullable: true, description: 'Title, as the believed source spells it.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The paper in one sentence.' })
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'Journal, conference or archive.' })
  venue!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Date of publication, as far as it is known: 2019, 2019-03 or 2019-03-07.',
  })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the paper can be read.' })
  url!: string | null;

  @Field(() => Boolean, { description: 'Whether nothing but identifiers is known.' })
  stub!: boolean;

  @Field(() => Int, { description: 'How many papers cite it in this graph.' })
  citerCount!: number;

  @Field(() => Int, { description: 'How many papers it cites in this graph.' })
  referenceCount!: number;
}

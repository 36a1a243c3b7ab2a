import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../relay/node.type.js';

@ObjectType('Paper', {
  implements: NodeType,
  description:
    'A work. A stub is a paper of which only identifiers are known, in most cases from citations; a paper whose sources have deleted all their records of it is a stub, too, which hubs, search and suggest leave out. Unknown values are null.',
  simpleResolvers: true,
})
export class PaperType extends NodeType {
  @Field(() => String, { nullable: true, description: 'Title, from the preferred source.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'One-sentence summary.' })
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'Journal, conference or archive.' })
  venue!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Publication date, as precise as known: 2019, 2019-03 or 2019-03-07.',
  })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Web address of the paper.' })
  url!: string | null;

  @Field(() => Boolean, { description: 'Whether only identifiers are known.' })
  stub!: boolean;

  @Field(() => Int, { description: 'Number of papers in this graph that cite it.' })
  citerCount!: number;

  @Field(() => Int, { description: 'Number of papers in this graph that it cites.' })
  referenceCount!: number;
}

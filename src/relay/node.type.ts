import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything that node(id:) finds again by its id.' })
export abstract class NodeType {
  @Field(() => ID, {
    description: 'Opaque and short; never changes, and comes from no external identifier.',
  })
  id!: string;
}

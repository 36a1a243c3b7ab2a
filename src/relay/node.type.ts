import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'An object that can be refetched with node(id:).' })
export abstract class NodeType {
  @Field(() => ID, {
    description:
      'Short opaque id. It never changes and is not derived from any external identifier.',
  })
  id!: string;
}

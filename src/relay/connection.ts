import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { LazyConnection } from './lazyConnection.js';
import type { PageInfo } from './page.js';
import { PageInfoType } from './pageInfo.type.js';
import { COUNTED_ABOVE, Priced } from './price.js';

/** The GraphQL type `name` of a connection whose edges are of `edgeType`. */
export function connectionType<Edge extends object>(
  name: string,
  edgeType: ClassType<Edge>,
  descriptions: { readonly type: string; readonly totalCount: string },
): ClassType<LazyConnection<Edge>> {
  @ObjectType(name, { description: descriptions.type, simpleResolvers: true })
  class ConnectionType extends LazyConnection<Edge> {
    @Field(() => [edgeType], { description: 'Edges of this page, in the requested order.' })
    @Priced(COUNTED_ABOVE)
    override get edges(): Promise<readonly Edge[]> {
      return super.edges;
    }

    @Field(() => PageInfoType, { description: 'Position of this page in the list.' })
    override get pageInfo(): Promise<PageInfo> {
      return super.pageInfo;
    }

    @Field(() => Int, { description: descriptions.totalCount })
    override get totalCount(): Promise<number> | number {
      return super.totalCount;
    }
  }
  return ConnectionType;
}

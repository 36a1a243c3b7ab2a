import { Field, Int, ObjectType } from 'type-graphql';
import { CitationRole } from '../citation/citationEnums.js';
import type { Role } from '../citation/role.js';

@ObjectType('RoleAnyCount', {
  description: 'The citers with at least one label of one role.',
  simpleResolvers: true,
})
export class RoleAnyCountType {
  @Field(() => CitationRole, { description: 'The role; never UNCLASSIFIED.' })
  role!: Role;

  @Field(() => Int, {
    description:
      'Number of citers with at least one label of this role; never 0. A citer counts once for each of its roles, so these numbers do not add up.',
  })
  count!: number;
}

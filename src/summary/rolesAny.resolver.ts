import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ROLES } from '../citation/role.js';
import { Priced, READS_ALL } from '../relay/price.js';
import { CitationSummaryType } from './citationSummary.type.js';
import type { CitationSummarySource } from './citationSummarySource.js';
import { RoleAnyCountType } from './rolesAny.type.js';

@Resolver(() => CitationSummaryType)
export class RolesAnyResolver {
  @FieldResolver(() => [RoleAnyCountType], {
    description:
      'Citers by every role that at least one of their labels in force gives, whatever the headline: the roles that occur, largest first; ties follow the order of the enum. A citer with labels of several roles counts in each, so these numbers do not add up. Under basis HUMAN only labels of AUTHOR, EXPERT and CROWD count; other fields of the filter choose citations. Computed when selected: it reads the labels of all citations.',
  })
  @Priced({ times: ROLES.length - 1, workPerParent: READS_ALL })
  rolesAny(@Root() { rolesAny }: CitationSummarySource): Promise<RoleAnyCountType[]> {
    return rolesAny();
  }
}

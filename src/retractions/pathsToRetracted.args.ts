import { ArgsType, Field, Int } from 'type-graphql';
import { CitationRole } from '../citation/citationEnums.js';
import type { Role } from '../citation/role.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../relay/paging.js';
import { DEEPEST } from './retractedWalk.js';

@ArgsType()
export class PathsToRetractedArgs {
  @Field(() => Int, {
    defaultValue: 1,
    description: `Maximum number of citations in a chain, 1 to ${DEEPEST}: 1 for the references of this paper, 2 for theirs, too.`,
  })
  maxDepth!: number;

  @Field(() => [CitationRole], {
    nullable: true,
    description:
      'Roles of the citations to follow, such as METHOD and DATASET; all by default. UNCLASSIFIED is one of them, and an empty list follows nothing.',
  })
  roles?: Role[] | null;

  @Field(() => Int, {
    defaultValue: DEFAULT_PAGE,
    description: `Maximum number of retracted papers to list, 1 to ${LARGEST_PAGE}. Those beyond it are still counted.`,
  })
  first!: number;
}

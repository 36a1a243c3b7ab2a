import { ArgsType, Field, ID } from 'type-graphql';
import { CitationFilterType } from '../citation/citationFilter.input.js';
import { ID_FORMS } from '../lookup/paperLookup.js';
import { MOST_SET_IDS } from './paperSet.js';

@ArgsType()
export class PaperSetArgs {
  @Field(() => [ID], {
    description: `1 to ${MOST_SET_IDS} papers, each by ${ID_FORMS}. Those that name no paper are in unknownIds, malformed ones too.`,
  })
  ids!: string[];

  @Field(() => CitationFilterType, {
    nullable: true,
    description:
      'Citations to count in every number; all by default. The other paper is the citing one, but for topReferences, where it is the cited one.',
  })
  filter?: CitationFilterType | null;
}

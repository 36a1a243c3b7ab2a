import { ArgsType, Field, ID } from 'type-graphql';
import { CitationFilterType } from '../citation/citationFilter.input.js';
import { ID_FORMS } from '../lookup/paperLookup.js';
import { MOST_IDS_AMONG } from './citationsAmong.js';

@ArgsType()
export class CitationsAmongArgs {
  @Field(() => [ID], {
    description: `1 to ${MOST_IDS_AMONG.toLocaleString('en')} papers, each by ${ID_FORMS}. Those that name no paper are in unknownIds, malformed ones too.`,
  })
  ids!: string[];

  @Field(() => CitationFilterType, {
    nullable: true,
    description:
      'Citations to list; all by default. The other paper is the citing one. A filter leaves out no paper.',
  })
  filter?: CitationFilterType | null;
}

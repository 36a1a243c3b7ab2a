import { ArgsType, Field } from 'type-graphql';
import { asksCubeAlone } from '../citation/chosenCells.js';
import { CitationFilterType } from '../citation/citationFilter.input.js';
import { isGiven } from '../relay/paging.js';
import { FROM_INDEX, READS_ALL, type AskedField, type Price } from '../relay/price.js';

@ArgsType()
export class SummaryArgs {
  @Field(() => CitationFilterType, {
    nullable: true,
    description:
      'Citations to count; all by default. What basis, selfCitations, selfCitationVerdicts, years, roles and polarities choose is counted beforehand, and costs the same for every paper; under other fields, the citers are counted as facets are.',
  })
  filter?: CitationFilterType | null;
}

/** Whether something other than all citers, as they are stored, is asked for. */
export function asksForFiltered({ filter }: Pick<SummaryArgs, 'filter'>): boolean {
  return Object.values(filter ?? {}).some(isGiven);
}

/** The price of what is derived from the counts of a paper's citers. */
export function summaryPrice({ args }: AskedField<SummaryArgs>): Price {
  return asksForFiltered(args) && !asksCubeAlone(args.filter)
    ? { ...FROM_INDEX, workPerParent: READS_ALL }
    : FROM_INDEX;
}

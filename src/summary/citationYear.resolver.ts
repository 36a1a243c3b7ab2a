import { FieldResolver, Resolver, Root } from 'type-graphql';
import { FiltersBelow, FROM_INDEX, Priced } from '../relay/price.js';
import { PolaritySummaryType, RoleSummaryType } from './bucket.type.js';
import { axesOf } from './citationSummary.js';
import {
  polaritiesWithCiters,
  rolesWithCiters,
  type CitationYearSource,
} from './citationSummarySource.js';
import { CitationYearType } from './citationYear.type.js';
import { contradictingShareOf, type ContradictingShare } from './contradictingShare.js';
import { ContradictingShareType } from './contradictingShare.type.js';
import type { YearLabels } from './yearLabels.js';

const NO_LABELS = axesOf([]);

@Resolver(() => CitationYearType)
export class CitationYearResolver {
  @FieldResolver(() => RoleSummaryType, { description: 'The citers of this year by role.' })
  @Priced(FROM_INDEX)
  @FiltersBelow(() => true)
  async roles(@Root() year: CitationYearSource): Promise<RoleSummaryType> {
    return rolesWithCiters((await labelsOf(year)).roles, year.citersOf);
  }

  @FieldResolver(() => PolaritySummaryType, {
    description: 'The citers of this year by polarity.',
  })
  @Priced(FROM_INDEX)
  @FiltersBelow(() => true)
  async polarities(@Root() year: CitationYearSource): Promise<PolaritySummaryType> {
    return polaritiesWithCiters((await labelsOf(year)).polarities, year.citersOf);
  }

  @FieldResolver(() => ContradictingShareType, {
    description: 'How many of the citers of this year that take a side contradict the paper.',
  })
  @Priced(FROM_INDEX)
  async contradictingShare(@Root() year: CitationYearSource): Promise<ContradictingShare> {
    return contradictingShareOf((await labelsOf(year)).polarities);
  }
}

/** The year may be gone from what was read a moment later. */
async function labelsOf({ year, labels }: CitationYearSource): Promise<YearLabels> {
  return (await labels()).get(year) ?? NO_LABELS;
}

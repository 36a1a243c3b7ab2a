import { Field, Int, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { Priced, READS_ALL, type AskedField, type Price } from '../relay/price.js';
import { CitationYearType } from './citationYear.type.js';
import { PolaritySummaryType, RoleSummaryType } from './bucket.type.js';

/** Under a filter, bases are counted from all citers when they are asked for. */
function basesPrice({ isFiltered, selectsBelow }: AskedField<object>): Price {
  return isFiltered && selectsBelow?.('base') ? { workPerParent: READS_ALL } : {};
}

/** Years in which a paper of some age is cited. */
const USUAL_YEARS = 30;

@ObjectType('CitationMatrixCell', {
  description: 'Number of citers with one combination of role and polarity.',
  simpleResolvers: true,
})
export class CitationMatrixCellType {
  @Field(() => CitationRole, { description: 'Role of these citers, possibly UNCLASSIFIED.' })
  role!: Role;

  @Field(() => CitationPolarity, {
    description: 'Polarity of these citers, possibly UNCLASSIFIED.',
  })
  polarity!: Polarity;

  @Field(() => Int, { description: 'Number of citers; never 0.' })
  count!: number;
}

@ObjectType('CitationSummary', {
  description:
    'Counts of the citing papers of a paper in this graph, which are seldom all that there are: those that pass the filter. Those of all, and those by basis, self-citations, years, roles and polarities, are stored with the paper and updated with each citation, so they are exact and cost the same for every paper. Labels describe sentences in citing papers, not the quality of the cited one.',
  simpleResolvers: true,
})
export class CitationSummaryType {
  @Field(() => Int, { description: 'Number of citing papers in this graph that are counted.' })
  total!: number;

  @Field(() => RoleSummaryType, { description: 'Citers by role.' })
  @Priced(basesPrice)
  roles!: object;

  @Field(() => PolaritySummaryType, { description: 'Citers by polarity.' })
  @Priced(basesPrice)
  polarities!: object;

  @Field(() => [CitationMatrixCellType], {
    description:
      'Citers by combination of role and polarity: those that occur, at most 65, in the order of the enums.',
  })
  @Priced({ times: ROLES.length * POLARITIES.length })
  matrix!: CitationMatrixCellType[];

  @Field(() => [CitationYearType], {
    description: 'Citers by publication year: the years that occur, ascending.',
  })
  @Priced({ times: USUAL_YEARS })
  byYear!: CitationYearType[];

  @Field(() => Int, { description: 'Number of citers without a date, which byYear omits.' })
  undated!: number;

  @Field(() => Int, { nullable: true, description: 'Earliest year in byYear.' })
  firstCitedYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Latest year in byYear.' })
  lastCitedYear!: number | null;
}

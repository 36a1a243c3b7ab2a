import { Field, Int, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { Priced } from '../relay/price.js';
import { PolaritySummaryType, RoleSummaryType } from './bucket.type.js';

/** Years in which a paper of some age is cited. */
const USUAL_YEARS = 30;

@ObjectType('CitationMatrixCell', {
  description: 'How many citers have this role and this polarity at once.',
  simpleResolvers: true,
})
export class CitationMatrixCellType {
  @Field(() => CitationRole, { description: 'Their role, UNCLASSIFIED included.' })
  role!: Role;

  @Field(() => CitationPolarity, { description: 'Their polarity, UNCLASSIFIED included.' })
  polarity!: Polarity;

  @Field(() => Int, { description: 'How many; never 0.' })
  count!: number;
}

@ObjectType('CitationYear', {
  description: 'How many citers were published in a year.',
  simpleResolvers: true,
})
export class CitationYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'How many; never 0.' })
  count!: number;
}

@ObjectType('CitationSummary', {
  description:
    'All citers of a paper, counted. Stored with the paper and changed with each citation, so it is exact and costs the same for every paper.',
  simpleResolvers: true,
})
export class CitationSummaryType {
  @Field(() => Int, { description: 'All citers.' })
  total!: number;

  @Field(() => RoleSummaryType, { description: 'Why they cite the paper.' })
  roles!: object;

  @Field(() => PolaritySummaryType, { description: 'Which way they lean.' })
  polarities!: object;

  @Field(() => [CitationMatrixCellType], {
    description:
      'Roles and polarities together: the combinations that occur, at most 65, in the order of the enums.',
  })
  @Priced({ times: ROLES.length * POLARITIES.length })
  matrix!: CitationMatrixCellType[];

  @Field(() => [CitationYearType], {
    description: 'Citers by year of publication: the years that occur, ascending.',
  })
  @Priced({ times: USUAL_YEARS })
  byYear!: CitationYearType[];

  @Field(() => Int, { description: 'Citers without a date, which byYear leaves out.' })
  undated!: number;

  @Field(() => Int, { nullable: true, description: 'First year in byYear.' })
  firstCitedYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year in byYear.' })
  lastCitedYear!: number | null;
}

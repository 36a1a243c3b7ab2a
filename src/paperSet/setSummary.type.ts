import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CitationPolarity, CitationRole } from '../citation/citationEnums.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import { Priced } from '../relay/price.js';

/** Years in which the papers of a set are cited. */
const USUAL_YEARS = 50;

@ObjectType({ simpleResolvers: true })
abstract class SetBucketFields {
  @Field(() => Int, { description: 'Number of citations.' })
  count!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share among the citations classified on this axis, 0 to 1; null when fewer than 5 are.',
  })
  share!: number | null;
}

@ObjectType('PaperSetRole', {
  description: 'The citations of a set of papers with one role.',
  simpleResolvers: true,
})
export class PaperSetRoleType extends SetBucketFields {
  @Field(() => CitationRole, { description: 'Role of these citations.' })
  role!: Role;
}

@ObjectType('PaperSetPolarity', {
  description: 'The citations of a set of papers with one polarity.',
  simpleResolvers: true,
})
export class PaperSetPolarityType extends SetBucketFields {
  @Field(() => CitationPolarity, { description: 'Polarity of these citations.' })
  polarity!: Polarity;
}

@ObjectType('PaperSetCitationYear', {
  description: 'The citations of a set of papers by citing papers of one year.',
  simpleResolvers: true,
})
export class PaperSetCitationYearType {
  @Field(() => Int, { description: 'Publication year of the citing papers.' })
  year!: number;

  @Field(() => Int, { description: 'Number of citations; never 0.' })
  count!: number;
}

const OCCURRING =
  'that occur, largest first; ties follow the order of the enum. UNCLASSIFIED has no bucket.';

@ObjectType('PaperSetSummary', {
  description:
    'All citations of the papers of a set, counted: citations, not citing papers. A paper that cites three papers of the set counts three times, once with each citation.',
  simpleResolvers: true,
})
export class PaperSetSummaryType {
  @Field(() => Int, { description: 'Number of citations.' })
  total!: number;

  @Field(() => [PaperSetRoleType], { description: `Roles ${OCCURRING}` })
  @Priced({ times: ROLES.length - 1 })
  roles!: PaperSetRoleType[];

  @Field(() => Int, { description: 'Number of citations without a role; in no share of roles.' })
  withoutRole!: number;

  @Field(() => [PaperSetPolarityType], { description: `Polarities ${OCCURRING}` })
  @Priced({ times: POLARITIES.length - 1 })
  polarities!: PaperSetPolarityType[];

  @Field(() => Int, {
    description: 'Number of citations without a polarity; in no share of polarities.',
  })
  withoutPolarity!: number;

  @Field(() => [PaperSetCitationYearType], {
    description: 'Citations by publication year of the citing paper: those that occur, ascending.',
  })
  @Priced({ times: USUAL_YEARS })
  byYear!: PaperSetCitationYearType[];

  @Field(() => Int, {
    description: 'Number of citations by papers without a date, which byYear omits.',
  })
  undated!: number;
}

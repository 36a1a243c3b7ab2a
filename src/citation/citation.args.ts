import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../relay/page.args.js';
import { enumType } from '../relay/enumType.js';
import { CitationFilterType } from './citationFilter.input.js';
import type { CiterOrder as CiterOrderName, ReferenceOrder as ReferenceOrderName } from './scan.js';

const CiterOrder = enumType<CiterOrderName>('CiterOrder', 'The order of citers.', {
  REPRESENTATIVE:
    'Citers with a summary first, then those that are classified, then the most cited, then the newest. Sorts all citers of the paper: up to seconds on the largest hubs.',
  NEWEST:
    'By date of publication, newest first; those without a date last. Read from an index, whatever the number of citers.',
  OLDEST:
    'By date of publication, oldest first; those without a date first of all. Read from an index, whatever the number of citers.',
  MOST_CITED:
    'By the number of their own citers, then the newest. Sorts all citers of the paper: up to seconds on the largest hubs.',
});

const ReferenceOrder = enumType<ReferenceOrderName>(
  'ReferenceOrder',
  'The order of references. Each sorts all references of the paper, which are as many as its bibliography is long.',
  {
    NEWEST: 'By date of publication, newest first; those without a date last.',
    OLDEST: 'By date of publication, oldest first; those without a date first of all.',
    MOST_CITED: 'By the number of their citers, then the newest.',
  },
);

@ArgsType()
export class CitersArgs extends PageArgs {
  @Field(() => CitationFilterType, {
    nullable: true,
    description: 'Which citations to keep; all by default.',
  })
  filter?: CitationFilterType | null;

  @Field(() => CiterOrder, { defaultValue: 'NEWEST', description: 'In which order.' })
  orderBy!: CiterOrderName;
}

@ArgsType()
export class ReferencesArgs extends PageArgs {
  @Field(() => CitationFilterType, {
    nullable: true,
    description: 'Which citations to keep; all by default.',
  })
  filter?: CitationFilterType | null;

  @Field(() => ReferenceOrder, { defaultValue: 'NEWEST', description: 'In which order.' })
  orderBy!: ReferenceOrderName;
}

/** Of the citers in one bucket: the bucket is the filter. */
@ArgsType()
export class BucketCitersArgs extends PageArgs {
  @Field(() => CiterOrder, { defaultValue: 'NEWEST', description: 'In which order.' })
  orderBy!: CiterOrderName;
}

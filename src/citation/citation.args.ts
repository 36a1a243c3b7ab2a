import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../relay/page.args.js';
import { enumType } from '../relay/enumType.js';
import { CitationFilterType } from './citationFilter.input.js';
import type { CiterOrder as CiterOrderName, ReferenceOrder as ReferenceOrderName } from './scan.js';

const CiterOrder = enumType<CiterOrderName>('CiterOrder', 'Sort order of citers.', {
  REPRESENTATIVE:
    'Citers with a summary first, then classified ones, then the most cited, then the newest. Sorts all citing papers of the paper in this graph, which takes up to seconds on the largest hubs.',
  NEWEST:
    'By publication date, newest first; papers without a date last. Read from an index, at the same speed for any number of citers.',
  OLDEST:
    'By publication date, oldest first; papers without a date before all others. Read from an index, at the same speed for any number of citers.',
  MOST_CITED:
    'Most cited first, then the newest. Sorts all citing papers of the paper in this graph, which takes up to seconds on the largest hubs.',
});

const ReferenceOrder = enumType<ReferenceOrderName>(
  'ReferenceOrder',
  'Sort order of references. Every order sorts all references of the paper, which are no more than its bibliography lists.',
  {
    NEWEST: 'By publication date, newest first; papers without a date last.',
    OLDEST: 'By publication date, oldest first; papers without a date before all others.',
    MOST_CITED: 'Most cited first, then the newest.',
  },
);

@ArgsType()
export class CitersArgs extends PageArgs {
  @Field(() => CitationFilterType, {
    nullable: true,
    description: 'Citations to keep; all by default.',
  })
  filter?: CitationFilterType | null;

  @Field(() => CiterOrder, { defaultValue: 'NEWEST', description: 'Sort order.' })
  orderBy!: CiterOrderName;
}

@ArgsType()
export class ReferencesArgs extends PageArgs {
  @Field(() => CitationFilterType, {
    nullable: true,
    description: 'Citations to keep; all by default.',
  })
  filter?: CitationFilterType | null;

  @Field(() => ReferenceOrder, { defaultValue: 'NEWEST', description: 'Sort order.' })
  orderBy!: ReferenceOrderName;
}

/** Of the citers in one bucket: the bucket is the filter. */
@ArgsType()
export class BucketCitersArgs extends PageArgs {
  @Field(() => CiterOrder, { defaultValue: 'NEWEST', description: 'Sort order.' })
  orderBy!: CiterOrderName;
}

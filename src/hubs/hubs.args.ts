import { ArgsType, Field, Int } from 'type-graphql';
import { enumType } from '../relay/enumType.js';
import type { HubsRequest } from './hubs.js';
import type { HubOrder as HubOrderName } from './hubScan.js';
import { PaperFilterType } from './paperFilter.input.js';

const HubOrder = enumType<HubOrderName>('HubOrder', 'Sort order of hubs; ties are ordered by id.', {
  CITERS: 'Most cited first.',
  NEWEST: 'By publication date, newest first; papers without a date last.',
  INDEPENDENT_CITERS:
    'By independentCiterCount, greatest first: the citers that no identifier of an author shows to be self-citations.',
  CONTRADICTING_SHARE:
    'By the share of CONTRADICTING among the citations that take a side (SUPPORTING, CONTRADICTING and MIXED), greatest first. Compares the lower bound of the 95% Wilson interval, so that 50 of 100 come before 1 of 1. Only papers with at least one contradicting citation.',
});

@ArgsType()
export class HubsArgs implements HubsRequest {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of papers on the page, 1 to 100; 20 by default.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only hubs after this cursor, which must come from hubs with the same orderBy; the filter may differ.',
  })
  after?: string | null;

  @Field(() => PaperFilterType, {
    nullable: true,
    description:
      'Papers to keep; all cited papers by default. Only one index is used per query, and fields marked as not indexed have none: with several fields or with one of those, a page that few papers match can take a second or two in a graph of a million.',
  })
  filter?: PaperFilterType | null;

  @Field(() => HubOrder, { defaultValue: 'CITERS', description: 'Sort order.' })
  orderBy!: HubOrderName;
}

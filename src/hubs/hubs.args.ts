import { ArgsType, Field, Int } from 'type-graphql';
import { enumType } from '../relay/enumType.js';
import type { HubsRequest } from './hubs.js';
import type { HubOrder as HubOrderName } from './hubScan.js';
import { PaperFilterType } from './paperFilter.input.js';

const HubOrder = enumType<HubOrderName>('HubOrder', 'The order of hubs; equal ones by id.', {
  CITERS: 'By the number of their citers, most first.',
  NEWEST: 'By date of publication, newest first; those without a date last.',
  CONTRADICTING_SHARE:
    'By the share of CONTRADICTING among the citations that take a side (SUPPORTING, CONTRADICTING and MIXED), greatest first: by the lower bound of its 95% interval, so that 50 of 100 come before 1 of 1. Only papers that some citation contradicts.',
});

@ArgsType()
export class HubsArgs implements HubsRequest {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 by default.' })
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
      'Which papers to keep; all that are cited by default. Each field has an index, and of several given one is used: a page that few papers pass can take a second in a graph of a million.',
  })
  filter?: PaperFilterType | null;

  @Field(() => HubOrder, { defaultValue: 'CITERS', description: 'In which order.' })
  orderBy!: HubOrderName;
}

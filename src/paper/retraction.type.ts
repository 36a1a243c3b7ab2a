import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../relay/enumType.js';
import { originOf } from '../source/said.js';
import type { PaperDetails } from './paperRows.js';
import type { RetractionStatus as RetractionStatusName } from './retraction.js';

export const RetractionStatus = enumType<RetractionStatusName>(
  'RetractionStatus',
  'How the publication of a paper was taken back.',
  {
    RETRACTED: 'Retracted: the notice says that its findings are not to be relied on.',
    PARTIALLY_RETRACTED: 'Part of it is retracted.',
    WITHDRAWN: 'Withdrawn, in most cases by its authors before the final version appeared.',
    REMOVED: 'Removed by the publisher, its text included.',
  },
);

@ObjectType('Retraction', {
  description: 'That the publication of a paper was taken back, and who says so.',
  simpleResolvers: true,
})
export class RetractionType {
  @Field(() => RetractionStatus, { description: 'In which way.' })
  status!: RetractionStatusName;

  @Field(() => String, {
    nullable: true,
    description: 'Date of the notice, as far as it is known: 2019, 2019-03 or 2019-03-07.',
  })
  date!: string | null;

  @Field(() => String, { description: 'Name of the source that says so.' })
  source!: string;
}

/** The retraction of a paper, null when no source knows of one. */
export function retractionOf(details: PaperDetails | null): RetractionType | null {
  if (!details?.retractionStatus || details.retractionOrigin === null) return null;
  const { retractionStatus: status, retractionDate: date, retractionOrigin } = details;
  return { status, date, source: originOf(retractionOrigin).source };
}

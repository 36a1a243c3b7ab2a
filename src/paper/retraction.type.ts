import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../relay/enumType.js';
import { originOf } from '../source/claim.js';
import type { PaperDetails } from './paperRows.js';
import { RETRACTION_DESCRIPTIONS, type RetractionStatus } from './retraction.js';

const RetractionStatusEnum = enumType(
  'RetractionStatus',
  'How a paper was retracted.',
  RETRACTION_DESCRIPTIONS,
);

@ObjectType('Retraction', {
  description: 'Retraction of a paper, as reported by a source.',
  simpleResolvers: true,
})
export class RetractionType {
  @Field(() => RetractionStatusEnum, { description: 'Kind of retraction.' })
  status!: RetractionStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Date of the notice, as precise as known: 2019, 2019-03 or 2019-03-07.',
  })
  date!: string | null;

  @Field(() => String, { description: 'Name of the source that reports the retraction.' })
  source!: string;
}

/** The retraction of a paper, null when no source knows of one. */
export function retractionOf(details: PaperDetails | null): RetractionType | null {
  if (!details?.retractionStatus || details.retractionOrigin === null) return null;
  const { retractionStatus: status, retractionDate: date, retractionOrigin } = details;
  return { status, date, source: originOf(retractionOrigin).source };
}

import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../relay/enumType.js';
import { editorialStateOf, retractionIn } from './editorialState.js';
import type { PaperDetails } from './paperRows.js';
import { RETRACTION_DESCRIPTIONS, type RetractionStatus } from './retraction.js';
import { noticesOf } from './storedNotices.js';

export const RetractionStatusEnum = enumType(
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

/** The retraction of a paper, null when its notices leave it unretracted. */
export function retractionOf(details: PaperDetails | null): RetractionType | null {
  const told = details && retractionIn(editorialStateOf(noticesOf(details)));
  return told && { status: told.status, date: told.notice.date, source: told.notice.source };
}

import { Field, ObjectType } from 'type-graphql';
import type { Evidence } from '../source/evidence.js';
import { EvidenceClass } from './evidenceClass.js';

@ObjectType('SourceProfile', {
  description: 'What is known of a source of data, whoever states it.',
  simpleResolvers: true,
})
export class SourceProfileType {
  @Field(() => String, { description: 'Name of the source.' })
  name!: string;

  @Field(() => EvidenceClass, {
    description: 'Who decides on its labels, where a label does not state that itself.',
  })
  evidence!: Evidence;

  @Field(() => String, {
    nullable: true,
    description: 'The person, the group or the program that makes its labels.',
  })
  agent!: string | null;

  @Field(() => String, { nullable: true, description: 'Licence of its data.' })
  licence!: string | null;

  @Field(() => String, { nullable: true, description: 'Web page that describes the source.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the statement: a number or an ISO date; null when it has none.',
  })
  version!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it is stated in this graph, by an imported record or by citegraph source set; false for what citegraph knows of well-known sources.',
  })
  stated!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether its evidence has changed and some citations still have headlines by the earlier one. citegraph source set and imports derive them again before they end, and so does the next start.',
  })
  pending!: boolean;
}

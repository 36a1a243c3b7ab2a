import { Field, ObjectType } from 'type-graphql';
import { parseOrigin } from './claim.js';
import { knownVersion } from './version.js';

@ObjectType('Source', {
  description: 'A source of data, with the version of its record.',
  simpleResolvers: true,
})
export class SourceType {
  @Field(() => String, { description: 'Name of the source.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of its record; null for a source that has one record of each paper.',
  })
  record!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Newest version of its record: a number or an ISO date; null when it has no version.',
  })
  version!: string | null;
}

/** A stored `source@version`, taken apart; records without a name or version have null. */
export function sourceOf(origin: string): SourceType {
  const { source, record = null, version } = parseOrigin(origin);
  return { name: source, record, version: knownVersion(version) };
}

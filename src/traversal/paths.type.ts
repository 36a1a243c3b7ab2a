import { Field, Int, ObjectType } from 'type-graphql';
import { CitationPolarity } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';

@ObjectType('PathResult', {
  description: 'Paths between two papers; the list is empty when there are none.',
  simpleResolvers: true,
})
export class PathResultType {
  @Field(() => PaperType, {
    nullable: true,
    description: 'Paper where paths start; null when it is unknown.',
  })
  from!: PaperCard | null;

  @Field(() => PaperType, {
    nullable: true,
    description: 'Paper where paths end; null when it is unknown.',
  })
  to!: PaperCard | null;
}

@ObjectType('PathGroup', {
  description: 'Number of paths of one length. Either exact or atLeast is set.',
})
export class PathGroupType {
  @Field(() => Int, { description: 'Number of citations on each path.' })
  length!: number;
}

@ObjectType('PathPolarityCount', {
  description: 'Number of citations on a path with one polarity.',
  simpleResolvers: true,
})
export class PathPolarityCountType {
  @Field(() => CitationPolarity, { description: 'Polarity of these citations.' })
  polarity!: Polarity;

  @Field(() => Int, { description: 'Number of citations, at least 1.' })
  count!: number;
}

@ObjectType('CitationPath', {
  description: 'A path along citations from one paper to another that visits no paper twice.',
  simpleResolvers: true,
})
export class CitationPathType {
  @Field(() => Int, { description: 'Number of citations from the first paper to the last.' })
  length!: number;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { CitationPolarity } from '../citation/citationEnums.js';
import type { Polarity } from '../citation/polarity.js';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';

@ObjectType('PathResult', {
  description: 'The paths between two papers; none is an empty list.',
  simpleResolvers: true,
})
export class PathResultType {
  @Field(() => PaperType, {
    nullable: true,
    description: 'Where paths begin; null when nobody knows it.',
  })
  from!: PaperCard | null;

  @Field(() => PaperType, {
    nullable: true,
    description: 'Where paths end; null when nobody knows it.',
  })
  to!: PaperCard | null;
}

@ObjectType('PathGroup', {
  description: 'How many paths of one length there are. Either exact or atLeast is given.',
})
export class PathGroupType {
  @Field(() => Int, { description: 'Citations on each path.' })
  length!: number;
}

@ObjectType('PathPolarityCount', {
  description: 'How many citations of a path lean one way.',
  simpleResolvers: true,
})
export class PathPolarityCountType {
  @Field(() => CitationPolarity, { description: 'Which way.' })
  polarity!: Polarity;

  @Field(() => Int, { description: 'How many, at least 1.' })
  count!: number;
}

@ObjectType('CitationPath', {
  description: 'A way from one paper to another along citations. It meets no paper twice.',
  simpleResolvers: true,
})
export class CitationPathType {
  @Field(() => Int, { description: 'Citations from the first paper to the last.' })
  length!: number;
}

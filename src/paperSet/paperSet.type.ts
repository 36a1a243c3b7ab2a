import { Field, Int, ObjectType } from 'type-graphql';
import { PaperType } from '../paper/paper.type.js';
import type { PaperCard } from '../paper/paperRows.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import type { CitationsWithin, SetCount, SetLink, TopLinks } from './setLinks.js';
import type { SetYear } from './setYears.js';

const EXACT =
  'Whether the citations of all papers of the set were read. If not, the papers with the fewest, up to 500,000 citations together, were, and numbers are lower bounds.';

@ObjectType('PaperSetCount', {
  description: 'A number of papers.',
  simpleResolvers: true,
})
export class PaperSetCountType implements SetCount {
  @Field(() => Int, { description: 'The number, or a lower bound of it when not exact.' })
  count!: number;

  @Field(() => Boolean, { description: EXACT })
  exact!: boolean;
}

@ObjectType('PaperSetYear', {
  description: 'The papers of a set that were published in one year.',
  simpleResolvers: true,
})
export class PaperSetYearType implements SetYear {
  @Field(() => Int, { nullable: true, description: 'Year; null for papers without a date.' })
  year!: number | null;

  @Field(() => Int, { description: 'Number of papers of the set.' })
  paperCount!: number;

  @Field(() => Int, { description: 'Number of citations of these papers, of any year.' })
  citationCount!: number;
}

@ObjectType('PaperSetCitationsWithin', {
  description:
    'The citations that papers of the set make to each other, by whether they are self-citations. The four verdicts add up to count.',
  simpleResolvers: true,
})
export class PaperSetCitationsWithinType implements CitationsWithin {
  @Field(() => Int, { description: 'Number of citations within the set.' })
  count!: number;

  @Field(() => Int, { description: 'Self-citations shown by identifiers of authors.' })
  yes!: number;

  @Field(() => Int, { description: 'Likely self-citations, shown by names.' })
  likely!: number;

  @Field(() => Int, { description: 'Citations between papers without an author in common.' })
  no!: number;

  @Field(() => Int, { description: 'Citations of which too little is known to tell.' })
  unknown!: number;

  @Field(() => Int, {
    description: 'How many of all are to be judged again, because authors have changed.',
  })
  pending!: number;

  @Field(() => Boolean, { description: EXACT })
  exact!: boolean;
}

@ObjectType('PaperSetLink', {
  description: 'A paper that cites papers of the set, or is cited by them.',
  simpleResolvers: true,
})
export class PaperSetLinkType implements SetLink {
  @Field(() => PaperType, { description: 'The paper.' })
  node!: PaperCard;

  @Field(() => Int, {
    description: 'Number of papers of the set that it cites, or that cite it.',
  })
  count!: number;

  @Field(() => Boolean, { description: 'Whether it is itself a paper of the set.' })
  inSet!: boolean;
}

@ObjectType('PaperSetLinks', {
  description: 'The papers that cite most papers of the set, or that most of them cite.',
  simpleResolvers: true,
})
export class PaperSetLinksType implements TopLinks {
  @Field(() => [PaperSetLinkType], {
    description: 'Those with the most papers of the set first, then by id; at most first of them.',
  })
  @Priced(COUNTED_ABOVE)
  edges!: SetLink[];

  @Field(() => Boolean, { description: 'Whether there are more than first.' })
  hasMore!: boolean;

  @Field(() => Boolean, { description: EXACT })
  exact!: boolean;

  @Field(() => Int, { description: 'Number of papers of the set whose citations were read.' })
  papersRead!: number;
}

@ObjectType('PaperSet', {
  description:
    'Numbers about some papers together, within this graph: a citation that this graph does not have counts nowhere. Indices are those of this set, not of an author.',
})
export class PaperSetType {}

import { Field, ObjectType } from 'type-graphql';
import type { PaperCard } from '../paper/paperRows.js';
import { PaperType } from '../paper/paper.type.js';
import { COUNTED_ABOVE, Priced } from '../relay/price.js';
import { CONSIDERED_TITLES } from './suggest.js';

@ObjectType('Suggestion', { description: 'A paper for a search box.', simpleResolvers: true })
export class SuggestionType {
  @Field(() => PaperType, { description: 'The paper.' })
  paper!: PaperCard;
}

@ObjectType('Suggestions', { description: 'Papers for a search box.', simpleResolvers: true })
export class SuggestionsType {
  @Field(() => [SuggestionType], {
    description:
      'The paper that the text identifies, then papers with an identifier that begins with it, then papers whose title does; each the most cited first, ties ordered by id.',
  })
  @Priced(COUNTED_ABOVE)
  suggestions!: SuggestionType[];

  @Field(() => Boolean, {
    description: `Whether more titles or identifiers begin with the text than the first ${CONSIDERED_TITLES} of each in alphabetical order, of which the most cited are suggested.`,
  })
  truncated!: boolean;
}

import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { IdentifierType, identifiersOf } from '../paper/identifier.type.js';
import type { QueryContext } from '../relay/context.js';
import { pageSize } from '../relay/pagePrice.js';
import { Priced, type AskedField, type Price } from '../relay/price.js';
import { LONGEST_QUERY } from './searchText.js';
import {
  FEWEST_LETTERS,
  MOST_SUGGESTIONS,
  suggest,
  type SuggestionSource,
  type SuggestionsSource,
} from './suggest.js';
import { SuggestionType, SuggestionsType } from './suggest.type.js';

/** Two statements that read a few hundred papers from an index. */
const SUGGESTS = 10;

function suggestPrice({ args }: AskedField<{ first: number }>): Price {
  return { times: pageSize(args, MOST_SUGGESTIONS, MOST_SUGGESTIONS), nodes: true, work: SUGGESTS };
}

@Resolver()
export class SuggestResolver {
  @Query(() => SuggestionsType, {
    description:
      'Papers whose title or identifier begins with a text, for search boxes: fast enough for every key stroke.',
  })
  @Priced(suggestPrice)
  suggest(
    @Arg('prefix', () => String, {
      description: `Beginning of a title, ignoring case, accents, punctuation and spaces, or an identifier or its beginning, as in paper(id:); at most ${LONGEST_QUERY.toLocaleString('en')} characters. Nothing is suggested for fewer than ${FEWEST_LETTERS} letters or digits.`,
    })
    prefix: string,
    @Arg('first', () => Int, {
      defaultValue: MOST_SUGGESTIONS,
      description: `Maximum number of papers, 1 to ${MOST_SUGGESTIONS}.`,
    })
    first: number,
    @Ctx() { loaders }: QueryContext,
  ): Promise<SuggestionsSource> {
    return suggest(prefix, first, loaders.read);
  }
}

@Resolver(() => SuggestionType)
export class SuggestionResolver {
  @FieldResolver(() => IdentifierType, {
    nullable: true,
    description: 'Identifier that begins with the text; null for a paper whose title or id does.',
  })
  identifier(@Root() { identifierKey }: SuggestionSource): IdentifierType | null {
    return identifierKey === null ? null : (identifiersOf([identifierKey])[0] ?? null);
  }
}

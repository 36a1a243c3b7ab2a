import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { QueryContext } from '../relay/context.js';
import { Priced } from '../relay/price.js';
import { SearchArguments } from './search.args.js';
import { CONSIDERED, searchConnection, type SearchConnection } from './search.js';
import { LITTLE } from './didYouMean.js';
import { searchPrice } from './searchPrice.js';
import { SearchConnectionType } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    description:
      'Papers whose title, abstract, summary or authors contain all words of the query, best match first by default, and that pass the filter.',
  })
  @Priced(searchPrice)
  search(
    @Args(() => SearchArguments) args: SearchArguments,
    @Ctx() { loaders, config }: QueryContext,
  ): SearchConnection {
    return searchConnection(args, config.hubTiers, loaders.read);
  }
}

@Resolver(() => SearchConnectionType)
export class SearchConnectionResolver {
  @FieldResolver(() => Boolean, {
    description: `Whether more papers match the query than a search considers: the best ${spelled(CONSIDERED.best)}, or the best ${spelled(CONSIDERED.chosen)} with a filter or in another order than by relevance. Further matches are neither listed nor counted; use more words, or rarer ones, to narrow the search. Never without a query.`,
  })
  truncated(@Root() found: SearchConnection): Promise<boolean> {
    return found.isTruncated();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `Where fewer than ${LITTLE} papers are found: a query with similar words of this graph that finds more, under the same filter. Null when there is none, and for a query that names a paper or is its title.`,
  })
  didYouMean(@Root() found: SearchConnection): Promise<string | null> {
    return found.didYouMean();
  }
}

function spelled(count: number): string {
  return count.toLocaleString('en');
}

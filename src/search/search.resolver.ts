import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { PaperFilterType } from '../hubs/paperFilter.input.js';
import type { QueryContext } from '../relay/context.js';
import { COUNTS_PAPERS } from '../hubs/hubsPrice.js';
import { pageSize, readingsOf } from '../relay/pagePrice.js';
import { Priced, type AskedField, type Price } from '../relay/price.js';
import { CONSIDERED, searchConnection, type SearchArgs, type SearchConnection } from './search.js';
import { MOST_WORDS } from './searchText.js';
import { SearchConnectionType } from './search.type.js';

const SEARCHES = 30;

/** The count, and whether there are more, look at every paper with the words. */
function searchPrice(asked: AskedField<SearchArgs>): Price {
  const { args, selects } = asked;
  const counts = selects('totalCount') || selects('truncated');
  return {
    times: pageSize(args),
    nodes: true,
    work: readingsOf(asked) * SEARCHES + (counts ? COUNTS_PAPERS : 0),
  };
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    description:
      'Papers whose title, abstract, summary or authors contain all words of the query, best match first. A paper that the query names by an identifier comes before all others; then those whose title the query is, the most cited first.',
  })
  @Priced(searchPrice)
  search(
    @Arg('query', () => String, {
      description: `A title, words in any language and in any order, or an identifier as in paper(id:); 1 to 2,000 characters. Case and accents are ignored, and for titles also punctuation and spaces. A word of four or more letters also matches longer words that begin with it; words in double quotes match as a phrase. The most common English words (the, of, with, …) and all words after the first ${MOST_WORDS} are ignored.`,
    })
    query: string,
    @Arg('filter', () => PaperFilterType, {
      nullable: true,
      description: 'Papers to keep; all by default.',
    })
    filter: PaperFilterType | null,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'Number of papers on the page, 1 to 100; 20 by default.',
    })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'Only results after this cursor, which must come from the same query: it marks a score, which means nothing for another one.',
    })
    after: string | null,
    @Ctx() { loaders, config }: QueryContext,
  ): SearchConnection {
    return searchConnection({ query, filter, first, after }, config.hubTiers, loaders.read);
  }
}

@Resolver(() => SearchConnectionType)
export class SearchConnectionResolver {
  @FieldResolver(() => Boolean, {
    description: `Whether more papers match than a search considers: the best ${spelled(CONSIDERED.unfiltered)}, or the best ${spelled(CONSIDERED.filtered)} with a filter. Further matches are neither listed nor counted; use more words, or rarer ones, to narrow the search.`,
  })
  truncated(@Root() found: SearchConnection): Promise<boolean> {
    return found.isTruncated();
  }
}

function spelled(count: number): string {
  return count.toLocaleString('en');
}

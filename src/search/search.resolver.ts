import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { PaperFilterType } from '../hubs/paperFilter.input.js';
import type { QueryContext } from '../relay/context.js';
import { COUNTS_PAPERS } from '../hubs/hubsPrice.js';
import { pageSize, readingsOf } from '../relay/pagePrice.js';
import { Priced, type AskedField, type Price } from '../relay/price.js';
import { CONSIDERED, searchConnection, type SearchArgs, type SearchConnection } from './search.js';
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
      'Papers whose title, abstract, summary or authors contain all words of the query, best first. A paper that the query names by an identifier comes first of all.',
  })
  @Priced(searchPrice)
  search(
    @Arg('query', () => String, {
      description:
        'Words in any language, in any order, case and accents ignored; a word of four letters also finds those that begin with it, and words in double quotes stand together. Or an identifier, as paper(id:) takes it. 1 to 300 characters. The most common English words (the, of, and, …) are not looked for.',
    })
    query: string,
    @Arg('filter', () => PaperFilterType, {
      nullable: true,
      description: 'Which papers to keep; all by default.',
    })
    filter: PaperFilterType | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 20 by default.' })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'Only results after this cursor of search. Take it from the same query: it marks a score, which means nothing under another one.',
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
    description: `Whether more papers contain the words than a search looks at, which are the best ${spelled(CONSIDERED.unfiltered)}, or the best ${spelled(CONSIDERED.filtered)} where a filter is given. The rest is in no page and no count; more words, or rarer ones, tell them apart.`,
  })
  truncated(@Root() found: SearchConnection): Promise<boolean> {
    return found.isTruncated();
  }
}

function spelled(count: number): string {
  return count.toLocaleString('en');
}

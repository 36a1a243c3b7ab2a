import { ArgsType, Field, Int } from 'type-graphql';
import { PaperFilterType } from '../hubs/paperFilter.input.js';
import { enumType } from '../relay/enumType.js';
import type { SearchArgs } from './search.js';
import type { SearchOrder as SearchOrderName } from './searchScan.js';
import { MOST_WORDS } from './searchText.js';

const SearchOrder = enumType<SearchOrderName>(
  'SearchOrder',
  'Sort order of search results; ties are ordered by id.',
  {
    RELEVANCE:
      'Best match first. A paper that the query names by an identifier comes before all others; then those whose title the query is, the most cited first. Without a query, as MOST_CITED.',
    NEWEST: 'By publication date, newest first; papers without a date last.',
    MOST_CITED: 'Most cited first.',
  },
);

@ArgsType()
export class SearchArguments implements SearchArgs {
  @Field(() => String, {
    nullable: true,
    description: `A title, words in any language and in any order, or an identifier as in paper(id:); 1 to 2,000 characters. Case and accents are ignored, and for titles also punctuation and spaces. A word of four or more letters also matches longer words that begin with it; words in double quotes match as a phrase. The most common English words (the, of, with, …) and all words after the first ${MOST_WORDS} are ignored. Optional beside a filter: without it, all papers that pass the filter are found.`,
  })
  query?: string | null;

  @Field(() => PaperFilterType, {
    nullable: true,
    description: 'Papers to keep; all by default.',
  })
  filter?: PaperFilterType | null;

  @Field(() => SearchOrder, { defaultValue: 'RELEVANCE', description: 'Sort order.' })
  orderBy!: SearchOrderName;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of papers on the page, 1 to 100; 20 by default.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only results after this cursor, which must come from a search with the same orderBy; the filter may differ. By relevance it must come from the same query: it marks a score, which means nothing for another one.',
  })
  after?: string | null;
}

import { words } from '../words/words.js';
import { languageName } from '../words/languageName.js';
import { searchFacet, type SearchFacet } from './searchFacet.js';

const { facets: texts } = words.search;

/** The facets in their order: where the buckets of each are, what they are called, and what they narrow the search to. */
export const FACETS: readonly SearchFacet[] = [
  searchFacet({
    title: texts.tier,
    buckets: ({ byTier }) => byTier.buckets,
    unknown: ({ byTier }) => byTier.unknown,
    sayUnknown: words.search.noHubs,
    nameOf: (tier) => words.tiers[tier],
    choiceOf: (tier) => ({ tier }),
  }),
  searchFacet({
    title: texts.label,
    buckets: ({ byLabel }) => byLabel.buckets,
    unknown: ({ byLabel }) => byLabel.unknown,
    nameOf: (label) => words.search.labels[label],
    choiceOf: (label) => ({ label }),
  }),
  searchFacet({
    title: texts.year,
    buckets: ({ byYear }) => byYear.buckets,
    unknown: ({ byYear }) => byYear.unknown,
    others: ({ byYear }) => byYear.others,
    nameOf: String,
    choiceOf: (year) => ({ from: year, to: year }),
  }),
  searchFacet({
    title: texts.venue,
    buckets: ({ byVenue }) => byVenue.buckets,
    unknown: ({ byVenue }) => byVenue.unknown,
    others: ({ byVenue }) => byVenue.others,
    nameOf: (venue) => venue,
    choiceOf: (venue) => ({ venue }),
  }),
  searchFacet({
    title: texts.author,
    hint: texts.authorHint,
    buckets: ({ byAuthor }) => byAuthor.buckets,
    unknown: ({ byAuthor }) => byAuthor.unknown,
    others: ({ byAuthor }) => byAuthor.others,
    nameOf: (author) => author,
    choiceOf: (author) => ({ author }),
  }),
  searchFacet({
    title: texts.language,
    buckets: ({ byLanguage }) => byLanguage.buckets,
    unknown: ({ byLanguage }) => byLanguage.unknown,
    others: ({ byLanguage }) => byLanguage.others,
    nameOf: languageName,
    choiceOf: (language) => ({ language }),
  }),
];

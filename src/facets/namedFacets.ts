import { CitationSection } from '../citation/citationEnums.js';
import type { Section } from '../citation/section.js';
import { frequentValues } from './frequentValues.loader.js';
import { facetsQueries } from './facets.queries.js';
import { namedFacetResolvers } from './namedFacet.js';

/** The resolvers of all facets by a name. */
export const NAMED_FACET_RESOLVERS = [
  ...namedFacetResolvers({
    facet: 'byVenue',
    counts: frequentValues(facetsQueries.citerVenues),
    filterOf: (venue) => ({ venue }),
    words: {
      plural: 'Venues',
      bucket: 'The citers published in one venue.',
      value: 'Venue of these citers, as spelled in the sources.',
      facets: 'Citers by venue.',
      unknown: 'Citers without a known venue.',
    },
  }),
  ...namedFacetResolvers({
    facet: 'byLanguage',
    counts: frequentValues(facetsQueries.citerLanguages),
    filterOf: (language) => ({ language }),
    words: {
      plural: 'Languages',
      bucket: 'The citers written in one language.',
      value: 'Language of these citers, as an ISO 639 code.',
      facets: 'Citers by language.',
      unknown: 'Citers without a known language.',
    },
  }),
  ...namedFacetResolvers({
    facet: 'byAuthor',
    counts: frequentValues(facetsQueries.citerAuthors),
    filterOf: (author, { authors }) => ({ authors: [...(authors ?? []), author] }),
    words: {
      plural: 'Authors',
      bucket: 'The citers written by one author.',
      value: 'Name of the author, as written; namesakes together.',
      facets:
        'Citers by author, as written; namesakes together. A paper counts once for each of its authors.',
      unknown: 'Citers without known authors.',
    },
  }),
  ...namedFacetResolvers({
    facet: 'bySection',
    counts: frequentValues(facetsQueries.citerSections),
    filterOf: (section) => ({ bucket: { section: section as Section } }),
    valueType: CitationSection,
    words: {
      plural: 'Sections',
      bucket: 'The citers with a citation in one section.',
      value: 'Section of these citers in which the citation stands.',
      facets:
        'Citers by section. A citer counts once for each section in which it cites the paper.',
      unknown: 'Citers of which no source names a section.',
    },
  }),
  ...namedFacetResolvers({
    facet: 'bySource',
    counts: frequentValues(facetsQueries.citerSources),
    filterOf: (source) => ({ bucket: { source } }),
    words: {
      plural: 'Sources',
      bucket: 'The citers that one source reports.',
      value: 'Name of the source that reports these citations.',
      facets:
        'Citers by source: whose claim a citation is. A citer counts once for each source that reports it.',
      unknown: 'Citers without a source: 0.',
    },
  }),
] as const;

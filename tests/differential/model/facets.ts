import { POLARITIES } from '../../../src/citation/polarity.js';
import { readFilter } from '../../../src/citation/filter.js';
import { ROLES } from '../../../src/citation/role.js';
import { VERDICTS } from '../../../src/citation/selfCitation.js';
import { bucketList } from '../../../src/facets/facetCursor.js';
import type { FacetList } from '../../../src/relay/cursor.js';
import {
  byText,
  countsOf,
  largestFirst,
  listed,
  namedPlace,
  type BucketWindow,
} from './bucketPage.js';
import { citationConnection, type ConnectionArguments } from './citations.js';
import { keptCitations } from './kept.js';
import { labelsOf, sectionsOf, verdictOn } from '../../support/filteredCitation.js';
import { checkFilter, conditionsOf, type CitationFilter } from './filters.js';
import type { PaperFacts } from './graph.js';
import type { Model } from './model.js';

/** What `Paper.citerFacets` answers. */
export function citerFacets(model: Model, paper: PaperFacts, filter: CitationFilter): object {
  checkFilter(filter);
  const counted = { paperId: paper.id, filter: readFilter(filter) };
  const listOf = (facet: FacetList) => bucketList(facet, counted, 'paper and filter');
  const kept = keptCitations(model, paper, 'citers', filter);
  const citers = kept.map(({ other }) => other);
  /** A bucket with the list of its citers: those of the filter that are in it, too. */
  const bucket = (name: string, value: unknown, count: number, own: CitationFilter): object => ({
    [name]: value,
    count,
    citers: (args: ConnectionArguments) =>
      citationConnection(model, paper, 'citers', { ...args, filter: { ...filter, ...own } }),
  });
  const claimed = kept.map(({ citation }) => conditionsOf(citation));
  const labels = kept.map(({ citation }) => labelsOf(citation, filter.basis));
  const roles = countsOf(labels.map(({ role }) => role));
  const polarities = countsOf(labels.map(({ polarity }) => polarity));
  return {
    byRole: () =>
      largestFirst(roles, (a, b) => ROLES.indexOf(a) - ROLES.indexOf(b)).map(([role, count]) =>
        bucket('role', role, count, { roles: [role] }),
      ),
    byPolarity: () =>
      largestFirst(polarities, (a, b) => POLARITIES.indexOf(a) - POLARITIES.indexOf(b)).map(
        ([polarity, count]) => bucket('polarity', polarity, count, { polarities: [polarity] }),
      ),
    byYear: (page: BucketWindow) =>
      listed(listOf('byYear'), page, {
        counts: [...countsOf(citers.flatMap(({ year }) => year ?? []))].sort(([a], [b]) => b - a),
        unknown: citers.filter(({ year }) => year === null).length,
        placeOf: String,
        bucketOf: (year, count) => bucket('year', year, count, { yearFrom: year, yearTo: year }),
      }),
    byVenue: (page: BucketWindow) =>
      listed(listOf('byVenue'), page, {
        counts: largestFirst(countsOf(citers.flatMap(({ venue }) => venue ?? [])), byText),
        unknown: citers.filter(({ venue }) => venue === null).length,
        placeOf: namedPlace,
        bucketOf: (venue, count) => bucket('venue', venue, count, { venue }),
      }),
    byLanguage: (page: BucketWindow) =>
      listed(listOf('byLanguage'), page, {
        counts: largestFirst(countsOf(citers.flatMap(({ language }) => language ?? [])), byText),
        unknown: citers.filter(({ language }) => language === null).length,
        placeOf: namedPlace,
        bucketOf: (language, count) => bucket('language', language, count, { language }),
      }),
    bySection: (page: BucketWindow) =>
      listed(listOf('bySection'), page, {
        counts: largestFirst(countsOf(claimed.flatMap(sectionsOf)), byText),
        unknown: claimed.filter((citation) => sectionsOf(citation).length === 0).length,
        placeOf: namedPlace,
        bucketOf: (section, count) => bucket('section', section, count, { bucket: { section } }),
      }),
    bySource: (page: BucketWindow) =>
      listed(listOf('bySource'), page, {
        counts: largestFirst(
          countsOf(claimed.flatMap(({ sourceNames }) => [...new Set(sourceNames)])),
          byText,
        ),
        unknown: 0,
        placeOf: namedPlace,
        bucketOf: (source, count) => bucket('source', source, count, { bucket: { source } }),
      }),
    byInfluential: () => ({
      buckets: largestFirst(
        countsOf(claimed.flatMap(({ influential }) => influential ?? [])),
        (a, b) => Number(b) - Number(a),
      ).map(([influential, count]) =>
        bucket('influential', influential, count, { bucket: { influential } }),
      ),
      unknown: claimed.filter(({ influential }) => influential === null).length,
    }),
    bySelfCitation: () =>
      largestFirst(
        countsOf(claimed.map(verdictOn)),
        (a, b) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b),
      ).map(([verdict, count]) => ({
        ...bucket('verdict', verdict, count, { bucket: { verdict } }),
        pending: 0,
      })),
    byAuthor: (page: BucketWindow) =>
      listed(listOf('byAuthor'), page, {
        counts: largestFirst(
          countsOf(citers.flatMap(({ authors }) => authors?.map(({ name }) => name) ?? [])),
          byText,
        ),
        unknown: citers.filter(({ authors }) => authors === null).length,
        placeOf: namedPlace,
        bucketOf: (author, count) =>
          bucket('author', author, count, { authors: [...(filter.authors ?? []), author] }),
      }),
  };
}

import 'reflect-metadata';
import { isInterfaceType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AgesResolver } from '../ages/ages.resolver.js';
import { CitationEdgeResolver, PaperCitationsResolver } from '../citation/citation.resolver.js';
import { CitationTimeResolver } from '../citation/citationTime.resolver.js';
import { CoverageResolver, PaperCoverageResolver } from '../coverage/coverage.resolver.js';
import { CiterFacetsResolver, PaperFacetsResolver } from '../facets/citerFacets.resolver.js';
import {
  InfluentialFacetResolver,
  JudgedFacetsResolver,
  SelfCitationFacetResolver,
} from '../facets/judgedFacets.resolver.js';
import {
  PolarityFacetResolver,
  RoleFacetResolver,
  YearFacetResolver,
} from '../facets/facetCiters.resolver.js';
import { NAMED_FACET_RESOLVERS } from '../facets/namedFacets.js';
import { HubsResolver } from '../hubs/hubs.resolver.js';
import { LookupResolver } from '../lookup/lookup.resolver.js';
import { NoticesResolver } from '../paper/notices.resolver.js';
import { PaperResolver } from '../paper/paper.resolver.js';
import {
  CitationsAmongQueryResolver,
  CitationsAmongResolver,
} from '../paperSet/citationsAmong.resolver.js';
import { PaperSetQueryResolver, PaperSetResolver } from '../paperSet/paperSet.resolver.js';
import { PaperDetailsResolver } from '../paper/paperDetails.resolver.js';
import { SubjectResolver } from '../paper/subject.resolver.js';
import { CitationProfileResolver } from '../profile/citationProfile.resolver.js';
import {
  CitationsOfRetractedResolver,
  CitedRetractionEdgeResolver,
  CitedRetractionResolver,
  PaperRetractionResolver,
} from '../retractions/citedRetraction.resolver.js';
import {
  PaperPathsToRetractedResolver,
  PathsToRetractedResolver,
} from '../retractions/pathsToRetracted.resolver.js';
import { SearchConnectionResolver, SearchResolver } from '../search/search.resolver.js';
import { SEARCH_FACET_RESOLVERS } from '../search/searchFacets.resolver.js';
import { SuggestResolver, SuggestionResolver } from '../search/suggest.resolver.js';
import { NeighbourhoodResolver } from '../neighbourhood/neighbourhood.resolver.js';
import {
  PaperRelatednessResolver,
  RelatedPaperResolver,
} from '../relatedness/relatedness.resolver.js';
import { GraphStatisticsResolver } from '../statistics/graphStatistics.resolver.js';
import {
  CitationPathResolver,
  PathGroupResolver,
  PathResultResolver,
} from '../traversal/paths.resolver.js';
import {
  TraversalLevelResolver,
  TraversalResolver,
  TraversedPaperResolver,
} from '../traversal/traversal.resolver.js';
import {
  CitationSummaryResolver,
  PolarityBucketResolver,
  RoleBucketResolver,
} from '../summary/citationSummary.resolver.js';
import { SourcesResolver } from '../sources/sources.resolver.js';
import { CitationYearResolver } from '../summary/citationYear.resolver.js';
import { ExcludedResolver, IndependentCitersResolver } from '../summary/excluded.resolver.js';
import { RolesAnyResolver } from '../summary/rolesAny.resolver.js';
import { VocabulariesResolver } from '../vocabulary/vocabularies.resolver.js';

/** What a reader of the schema sees first, as Markdown. */
const SCHEMA_DESCRIPTION = `Papers and the typed citations between them: every citation has a role (background, method, critique, …) and a polarity (supporting, contradicting, …).

- Find papers with \`search\`, \`hubs\` and \`paper(id:)\`, which takes identifiers of many schemes.
- Read how a paper is received: \`citationProfile\` for a label with its evidence, \`citationSummary\` and \`citerFacets\` for counts, \`citers\` for the citations themselves.
- Follow citations with \`traverse\` and \`paths\`; find related papers with \`coCited\`, \`coupled\` and \`neighbourhood\`.

Labels describe sentences in citing papers, not the quality of the cited one. Everything is counted among the papers in this graph, which are seldom all that there are.

Unknown values are null. Labels are never inferred: a citation without one is UNCLASSIFIED, and every share comes with its count and base. Lists are Relay connections, with \`first\` and \`after\`. Errors have a stable \`extensions.code\`.`;

/** The executable schema. Resolvers need a `QueryContext`. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      LookupResolver,
      HubsResolver,
      PaperResolver,
      PaperDetailsResolver,
      SubjectResolver,
      NoticesResolver,
      PaperCitationsResolver,
      CitationEdgeResolver,
      CitationTimeResolver,
      AgesResolver,
      CitationSummaryResolver,
      RoleBucketResolver,
      PolarityBucketResolver,
      PaperSetQueryResolver,
      PaperSetResolver,
      CitationsAmongQueryResolver,
      CitationsAmongResolver,
      PaperCoverageResolver,
      CoverageResolver,
      CitationYearResolver,
      ExcludedResolver,
      RolesAnyResolver,
      IndependentCitersResolver,
      PaperFacetsResolver,
      CiterFacetsResolver,
      RoleFacetResolver,
      PolarityFacetResolver,
      YearFacetResolver,
      ...NAMED_FACET_RESOLVERS,
      JudgedFacetsResolver,
      InfluentialFacetResolver,
      SelfCitationFacetResolver,
      CitationProfileResolver,
      SearchResolver,
      SearchConnectionResolver,
      ...SEARCH_FACET_RESOLVERS,
      SuggestResolver,
      SuggestionResolver,
      PaperRelatednessResolver,
      RelatedPaperResolver,
      NeighbourhoodResolver,
      PaperRetractionResolver,
      CitationsOfRetractedResolver,
      CitedRetractionResolver,
      CitedRetractionEdgeResolver,
      PaperPathsToRetractedResolver,
      PathsToRetractedResolver,
      GraphStatisticsResolver,
      VocabulariesResolver,
      SourcesResolver,
      TraversalResolver,
      TraversalLevelResolver,
      TraversedPaperResolver,
      PathResultResolver,
      PathGroupResolver,
      CitationPathResolver,
    ],
    // Arguments are checked where they are read, with messages that state the expected value.
    validate: false,
  });
  schema.description = SCHEMA_DESCRIPTION;
  const query = schema.getQueryType();
  if (query) query.description = 'Papers, the citations between them, and statistics about both.';
  const node = schema.getType('Node');
  // Papers are the only nodes; type-graphql would look at each for its class, asynchronously.
  if (isInterfaceType(node)) node.resolveType = () => 'Paper';
  return schema;
}

import { Kind, type ArgumentNode } from 'graphql';
import { VALUES } from './texts.js';

/** How many nodes a field may return where its arguments do not say; 1 for all others. */
const SIZES: Readonly<Record<string, number>> = {
  'Query.hubs': 20,
  'Query.search': 20,
  'Query.suggest': 10,
  'PaperSet.topCiters': 20,
  'PaperSet.topReferences': 20,
  'PaperSet.years': 20,
  'PaperSetSummary.byYear': 20,
  'Query.papers': 5,
  // Few ids, but each may cite every other one.
  'Query.citationsAmong': 10,
  'CitationsAmong.papers': 5,
  'CitationsAmong.citations': 10,
  'Query.neighbourhood': 100,
  'Query.traverse': 100,
  'Query.paths': 20,
  'Query.vocabularies': 11,
  'Query.sources': 9,
  'Vocabulary.labels': 25,
  'Paper.citers': 20,
  'Paper.references': 20,
  'Paper.coCited': 20,
  'Paper.coupled': 20,
  'Paper.representativeCiters': 15,
  'Paper.authors': 25,
  'Paper.notices': 25,
  'Paper.pathsToRetracted': 20,
  'RetractedPath.citations': 3,
  'CitationEdge.contexts': 10,
  'CitationEdge.claims': 10,
  'Coverage.labels': 6,
  'CiterFacets.byRole': 13,
  'CiterFacets.byPolarity': 5,
  'CiterFacets.byYear': 50,
  'CiterFacets.byVenue': 20,
  'CiterFacets.byLanguage': 20,
  'CiterFacets.byAuthor': 20,
  'CiterFacets.byInfluential': 2,
  'CiterFacets.bySelfCitation': 4,
  'SearchFacets.byYear': 20,
  'SearchFacets.byVenue': 20,
  'SearchFacets.byLanguage': 20,
  'SearchFacets.byAuthor': 20,
  'SearchFacets.byTier': 20,
  'SearchFacets.byLabel': 20,
  'CitationSummary.rolesAny': 12,
  'RoleSummary.buckets': 13,
  'PolaritySummary.buckets': 5,
  'CitationPath.papers': 7,
  'CitationPath.citations': 12,
  'TraversedPaper.chain': 6,
};

/** How many nodes a field may return, as the server counts them. */
export function sizeOf(part: string, given: readonly ArgumentNode[]): number {
  const size = given.find(({ name }) => ['first', 'last', 'limit'].includes(name.value));
  const fallback = SIZES[part] ?? (part.endsWith('.citers') ? 20 : 1);
  if (size === undefined) return fallback;
  if (size.value.kind === Kind.INT) return Math.max(1, Number(size.value.value));
  if (size.value.kind === Kind.NULL) return fallback;
  // A variable may be left out, which means the default.
  const most = Math.max(...(VALUES[size.name.value]?.right ?? []).map(Number));
  return Math.max(most, fallback);
}

/** What a field costs that reads more than it shows, for each of its parents; 0 for one that does not. */
export function workOf(part: string, given: readonly ArgumentNode[]): number {
  const names = given.map(({ name }) => name.value);
  if (part === 'Query.search') return 230;
  if (part.startsWith('SearchFacets.')) return 100;
  if (part === 'SearchConnection.didYouMean') return 310;
  if (part === 'Query.hubs' && names.includes('filter')) return 200;
  if (/^PaperSet\.top|^Paper\.pathsToRetracted$/.test(part)) return 120;
  if (part === 'Query.paperSet') return 300;
  if (part === 'Query.citationsAmong') return 20;
  if (part === 'Query.traverse' || part === 'Query.paths') return 120;
  if (part.startsWith('Query.__')) return 50;
  if (/^CiterFacets\.by|^Paper\.(coCited|coupled|coverage)$/.test(part)) return 50;
  if (part === 'CitationsOfRetracted.counts') return 50;
  if (/^CitationSummary\.(rolesAny|roles|polarities)$/.test(part)) return 50;
  const isConnection = part.endsWith('.citers') || part === 'Paper.references';
  const order = given.find(({ name }) => name.value === 'orderBy')?.value;
  const isIndexed = order === undefined || (order.kind === Kind.ENUM && /EST$/.test(order.value));
  const mayScan =
    !isIndexed ||
    names.includes('filter') ||
    /^(Author|Influential|Language|Section|SelfCitation|Source|Venue)Facet/.test(part);
  return isConnection && mayScan ? 50 : 0;
}

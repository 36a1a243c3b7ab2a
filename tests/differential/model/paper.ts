import { SCHEMES, SCHEME_NAMES } from '../../../src/identifier/schemes.js';
import { agesOf } from './ages.js';
import { citationConnection, type ConnectionArguments } from './citations.js';
import { coverage } from './coverage.js';
import { citerFacets } from './facets.js';
import type { CitationFilter } from './filters.js';
import { citationsOf, citerCountOf, independentCountOf, type PaperFacts } from './graph.js';
import { tierOf, type Model } from './model.js';
import { relatedPapers, type RelatedArguments } from './related.js';
import { citationsOfRetracted, pathsToRetracted } from './retractions.js';
import { representativesOf } from './representatives.js';
import { citationProfile, citationSummary } from './summary.js';
import { checkedCount } from './wrongInput.js';

type First = { readonly first: number };
type Filtered = { readonly filter?: CitationFilter | null };

/** A paper as graphql-js resolves it: plain values, and functions of the arguments. */
export function paperObject(model: Model, paper: PaperFacts): object {
  const { graph } = model;
  const { identifiers, authors, notices, ...facts } = paper;
  const citerCount = citerCountOf(graph, paper);
  const related = (relation: 'coCited' | 'coupled') => (args: RelatedArguments) =>
    relatedPapers(model, paper, relation, args);
  return {
    ...facts,
    __typename: 'Paper',
    citerCount,
    referenceCount: citationsOf(graph, paper, 'references').length,
    independentCiterCount: independentCountOf(graph, paper),
    hubTier: tierOf(model, citerCount),
    authorCount: authors?.length ?? null,
    authors: ({ first }: First) =>
      authors?.slice(0, checkedCount('first', first)) ?? checkedNull(first),
    noticeCount: notices.length,
    notices: ({ first }: First) => notices.slice(0, checkedCount('first', first)),
    identifiers: identifiersOf(identifiers),
    arxivId: firstOf(identifiers, 'arxiv'),
    doi: doiOf(identifiers),
    citers: (args: ConnectionArguments) => citationConnection(model, paper, 'citers', args),
    references: (args: ConnectionArguments) => citationConnection(model, paper, 'references', args),
    citationSummary: ({ filter }: Filtered) => citationSummary(model, paper, filter),
    citationProfile: ({ filter }: Filtered) => citationProfile(model, paper, filter),
    citerFacets: ({ filter }: Filtered) => citerFacets(model, paper, filter ?? {}),
    coverage: ({ filter }: Filtered) => coverage(model, paper, filter ?? {}),
    medianCitationAge: () => agesOf(model, paper, 'citers'),
    medianReferenceAge: () => agesOf(model, paper, 'references'),
    citationsOfRetracted: ({ filter }: Filtered) => citationsOfRetracted(model, paper, filter),
    pathsToRetracted: (args: Parameters<typeof pathsToRetracted>[2]) =>
      pathsToRetracted(model, paper, args),
    coCited: related('coCited'),
    coupled: related('coupled'),
    representativeCiters: ({ first }: First) => ({
      // The time of the import; only whether there is one is compared. Without citers, no list was ever composed.
      refreshedAt: citerCount === 0 ? null : '',
      papers: representativesOf(model, paper, checkedCount('first', first, 25)).map((citer) =>
        model.objectOf(citer),
      ),
    }),
  };
}

/** Arguments are checked of papers without authors, too. */
function checkedNull(first: number): null {
  checkedCount('first', first);
  return null;
}

function identifiersOf(keys: readonly string[]): object[] {
  return SCHEME_NAMES.flatMap((scheme) =>
    valuesOf(keys, scheme).map((value) => ({
      scheme: scheme.toUpperCase(),
      value,
      url: SCHEMES[scheme].url(value),
    })),
  );
}

function valuesOf(keys: readonly string[], scheme: string): string[] {
  return keys
    .filter((key) => key.startsWith(`${scheme}:`))
    .map((key) => key.slice(scheme.length + 1))
    .sort();
}

function firstOf(keys: readonly string[], scheme: string): string | null {
  return valuesOf(keys, scheme)[0] ?? null;
}

function doiOf(keys: readonly string[]): string | null {
  const arxiv = firstOf(keys, 'arxiv');
  return firstOf(keys, 'doi') ?? (arxiv === null ? null : `10.48550/arXiv.${arxiv}`);
}

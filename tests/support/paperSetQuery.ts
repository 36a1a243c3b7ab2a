const LINKS = '{ hasMore exact papersRead edges { count inSet node { id } } }';
/** Everything about a set, and the ids of `all`. */
export const PAPER_SET_QUERY = `query ($ids: [ID!]!, $filter: CitationFilter, $all: [ID!]!, $first: Int!) {
  papers(ids: $all) { id }
  citationsAmong(ids: $ids, filter: $filter) { citations { citingId citedId role polarity } }
  paperSet(ids: $ids, filter: $filter) {
    paperCount unknownIds distinctCiters { count exact } hIndex gIndex i10Index
    summary { total roles { role count share } withoutRole polarities { polarity count share }
      withoutPolarity byYear { year count } undated }
    citationsWithin { count yes likely no unknown pending exact }
    topCiters(first: $first) ${LINKS} topReferences(first: $first) ${LINKS}
    years { year paperCount citationCount } } }`;

interface Links {
  readonly hasMore: boolean;
  readonly edges: readonly {
    readonly count: number;
    readonly inSet: boolean;
    readonly node: { readonly id: string };
  }[];
}
export interface PaperSetAnswer {
  readonly papers: readonly { readonly id: string }[];
  readonly citationsAmong: { readonly citations: readonly object[] };
  readonly paperSet: {
    readonly summary: {
      readonly roles: readonly { role: string; count: number; share: number | null }[];
      readonly polarities: readonly { polarity: string; count: number; share: number | null }[];
      readonly byYear: readonly { year: number; count: number }[];
      readonly [field: string]: unknown;
    };
    readonly topCiters: Links;
    readonly topReferences: Links;
    readonly [field: string]: unknown;
  };
}

import type { TestServer } from '../testServer.js';

/** A filter of citations, as in variables of GraphQL. */
export type Filter = Readonly<Record<string, unknown>>;

export interface ListedCiter {
  readonly role: string;
  readonly contexts: readonly { readonly text: string | null }[];
  readonly node: { readonly id: string };
}

interface CitersPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly ListedCiter[];
}

const CITERS = `query Listed($id: ID!, $filter: CitationFilter, $after: String) {
  paper(id: $id) { citers(first: 100, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { role contexts(first: 10) { text } node { id } } } } }`;

/** All citing papers under a filter, newest first as pages show them; throws when their number is not the server's. */
export async function listedCiters(
  server: Pick<TestServer, 'query'>,
  id: string,
  filter: Filter,
): Promise<readonly ListedCiter[]> {
  const found: ListedCiter[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await server.query(CITERS, { id, filter, after });
    const { citers } = data?.['paper'] as unknown as { readonly citers: CitersPage };
    found.push(...citers.edges);
    after = citers.pageInfo.endCursor;
    if (citers.pageInfo.hasNextPage) continue;
    if (found.length === citers.totalCount) return found;
    throw new Error(`${found.length} citing papers are listed, and ${citers.totalCount} counted.`);
  }
}

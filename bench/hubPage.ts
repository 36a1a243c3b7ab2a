import neo4j from 'neo4j-driver';
import type { Asked, Scenario } from './scenario.js';
import { p50ByRaw, rateByRaw } from './targets.js';

export const HUB_PAGE = `query HubPage($id: ID!) {
  paper(id: $id) {
    id title summary abstract publishedOn venue url stub citerCount referenceCount hubTier
    citationProfile { label displayLabel sentence
      role { rule bucket share count classified total interval { low high } } polarity { rule bucket count } }
    citationSummary { total
      roles { classified unclassified buckets { role count share interval { low high } } }
      polarities { classified unclassified buckets { polarity count share } }
      matrix { role polarity count } byYear { year count } undated }
    representativeCiters(first: 15) { refreshedAt papers { id title summary } }
    citers(first: 20, orderBy: NEWEST) { totalCount pageInfo { hasNextPage endCursor }
      edges { cursor role polarity influential disagreement node { id title summary } } } } }`;

/** The newest citers of `paper`. */
export const RAW_CITERS = `CALL (paper) {
  MATCH (citing)-[c:CITES]->()
  USING INDEX c:CITES(citedId, newestKey)
  WHERE c.citedId = paper.id AND c.newestKey > '' AND c.newestKey < $high
  WITH citing, c ORDER BY c.citedId DESC, c.newestKey DESC LIMIT $first
  RETURN collect([c.newestKey, c.role, c.polarity, c.influential, c.disagreement,
    citing.id, citing.title, citing.summary]) AS citers
}`;

const RAW_HUB_PAGE = `MATCH (paper:Paper {id: $id})
${RAW_CITERS}
CALL (paper) {
  UNWIND paper.representativeCiterIds[..15] AS citerId
  MATCH (citer:Paper {id: citerId})
  RETURN collect([citer.id, citer.title, citer.summary]) AS representatives
}
RETURN paper.id, paper.title, paper.summary, paper.abstract, paper.publishedOn, paper.venue, paper.url,
  paper:Stub, paper.citerCount, paper.referenceCount, paper.citerCells, paper.citerYears,
  paper.representativesRefreshedAt, citers, representatives`;

/** Parameters of RAW_CITERS. */
export const first = (count: number, high = '~') => ({ first: neo4j.int(count), high });
/** A paper a request. */
export const inTurn =
  (ids: readonly string[]) =>
  (turn: number): { id: string | undefined } => ({ id: ids[turn % ids.length] });

export const hubPage = (
  name: string,
  ids: readonly string[],
  clients: number,
  asked: Asked = 'anew',
): Scenario => ({
  ...{ name, clients, asked },
  query: HUB_PAGE,
  raw: RAW_HUB_PAGE,
  idsOf: inTurn(ids),
  rawParams: first(20),
});

/** Hub pages that were asked before, while nothing is committed. */
export function hubPagesAgain(ids: readonly string[]): Scenario[] {
  const again = (clients: number, asked: Asked = 'again'): Scenario => {
    const how = { again: '', 'again by GET': ' by GET', unchanged: ' by GET, unchanged', anew: '' };
    const name = `hub page asked again${how[asked]}, ${clients} ${clients === 1 ? 'client' : 'clients'}`;
    return hubPage(name, ids, clients, asked);
  };
  return [
    { ...again(1), targets: [p50ByRaw(1.3)] },
    { ...again(16), targets: [rateByRaw(4)] },
    again(64),
    ...([1, 16] as const).flatMap((clients) => [
      again(clients, 'again by GET'),
      again(clients, 'unchanged'),
    ]),
  ];
}

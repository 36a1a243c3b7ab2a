import neo4j from 'neo4j-driver';

/** One thing that clients do, and the shortest statement that reads the same data. */
export interface Scenario {
  readonly name: string;
  readonly query: string;
  readonly raw: string;
  /** Papers that a request is about: one, or all of them. */
  readonly papers: 'typical' | 'largest' | 'list';
  readonly clients: number;
  /** Variables besides the ids. */
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly rawParams?: Readonly<Record<string, unknown>>;
}

/** Papers that a list asks for. */
export const LIST = 100;

const HUB_PAGE = `query HubPage($id: ID!) {
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

const RAW_CITERS = `CALL (paper) {
  MATCH (citing)-[c:CITES]->()
  USING INDEX c:CITES(citedId, newestKey)
  WHERE c.citedId = paper.id AND c.newestKey > '' AND c.newestKey < '~'
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

const LIST_QUERY = `query List($ids: [ID!]!) {
  papers(ids: $ids) { id title
    citationSummary { total roles { classified buckets { role count share } } }
    citers(first: 5) { edges { role polarity node { id title } } } } }`;

const RAW_LIST = `UNWIND $ids AS id
MATCH (paper:Paper {id: id})
${RAW_CITERS}
RETURN paper.id, paper.title, paper.citerCount, paper.citerCells, citers`;

const TWO_HOPS = `query TwoHops($id: ID!) {
  paper(id: $id) { id
    citers(first: 20) { totalCount edges { role node { id title citerCount
      citers(first: 5) { totalCount edges { role node { id title } } } } } } } }`;

const RAW_TWO_HOPS = `MATCH (hub:Paper {id: $id})
CALL (hub) {
  MATCH (citing)-[c:CITES]->()
  USING INDEX c:CITES(citedId, newestKey)
  WHERE c.citedId = hub.id AND c.newestKey > '' AND c.newestKey < '~'
  RETURN citing AS paper, c.role AS role ORDER BY c.citedId DESC, c.newestKey DESC LIMIT 20
}
${RAW_CITERS}
RETURN hub.citerCount, role, paper.id, paper.title, paper.citerCount, citers`;

const page = (filter: string): string => `query Page($id: ID!, $after: String) {
  paper(id: $id) { id citers(first: 20, after: $after${filter}) {
    pageInfo { hasNextPage } edges { cursor role node { id title } } } } }`;

const RAW_PAGE = `MATCH (paper:Paper {id: $id})
${RAW_CITERS}
RETURN paper.id, citers`;

const first = { first: neo4j.int(20) };
const pageOf = (name: string, papers: Scenario['papers'], filter = ''): Scenario => ({
  name,
  query: page(filter),
  raw: RAW_PAGE,
  papers,
  clients: 1,
  rawParams: first,
});

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'hub page, 16 clients',
    query: HUB_PAGE,
    raw: RAW_HUB_PAGE,
    papers: 'typical',
    clients: 16,
    rawParams: first,
  },
  {
    name: 'hub page, 1 client',
    query: HUB_PAGE,
    raw: RAW_HUB_PAGE,
    papers: 'typical',
    clients: 1,
    rawParams: first,
  },
  {
    name: 'hub page of the largest hub, 1 client',
    query: HUB_PAGE,
    raw: RAW_HUB_PAGE,
    papers: 'largest',
    clients: 1,
    rawParams: first,
  },
  pageOf('20 citers', 'typical'),
  pageOf('20 citers of the largest hub', 'largest'),
  pageOf('the same, one role', 'largest', ', filter: {roles: [METHOD]}'),
  pageOf('the same, two roles', 'largest', ', filter: {roles: [METHOD, BACKGROUND]}'),
  pageOf('the same, last page', 'largest', ', orderBy: OLDEST'),
  {
    name: `list of ${LIST}, 5 citers each, 16 clients`,
    query: LIST_QUERY,
    raw: RAW_LIST,
    papers: 'list',
    clients: 16,
    rawParams: { first: neo4j.int(5) },
  },
  {
    name: 'two hops, 20 x 5, 16 clients',
    query: TWO_HOPS,
    raw: RAW_TWO_HOPS,
    papers: 'typical',
    clients: 16,
    rawParams: { first: neo4j.int(5) },
  },
];

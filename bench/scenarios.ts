import type { BenchPapers, PageStart } from './papers.js';
import { RAW_CITERS, first, hubPage, hubPagesAgain, inTurn } from './hubPage.js';
import type { Scenario } from './scenario.js';
import { asFastAs, fewStatements, manyASecond, p50ByRaw, rateByRaw } from './targets.js';

/** Papers that a list asks for. */
const LIST = 100;

export const LIST_QUERY = `query List($ids: [ID!]!) {
  papers(ids: $ids) { id title
    citationSummary { total roles { classified buckets { role count share } } }
    citers(first: 5) { edges { role polarity node { id title } } } } }`;

const RAW_LIST = `UNWIND $ids AS id
MATCH (paper:Paper {id: id})
${RAW_CITERS}
RETURN paper.id, paper.title, paper.citerCount, paper.citerCells, citers`;

export const TWO_HOPS = `query TwoHops($id: ID!) {
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

const listOf =
  (ids: readonly string[], length: number) =>
  (turn: number): { ids: (string | undefined)[] } => ({
    ids: Array.from({ length }, (_, n) => ids[(turn * 37 + n) % ids.length]),
  });

const citers = (
  name: string,
  ids: readonly string[],
  filter = '',
  after?: PageStart,
): Scenario => ({
  name,
  query: page(filter),
  raw: RAW_PAGE,
  idsOf: inTurn(ids),
  clients: 1,
  rawParams: first(20, after?.key),
  variables: { after: after?.cursor },
});
const list = (name: string, ids: readonly string[], length: number, clients: number): Scenario => ({
  name,
  query: LIST_QUERY,
  raw: RAW_LIST,
  idsOf: listOf(ids, length),
  clients,
  rawParams: first(5),
});

/** What has a target. */
export function scenariosOf({ typical, largest, cursors }: BenchPapers): Scenario[] {
  const oneClient = hubPage('hub page never asked before, 1 client', typical, 1);
  const fewCiters = citers('20 citers', typical);
  const asFew = { targets: [asFastAs(fewCiters.name)] };
  return [
    {
      ...hubPage('hub page never asked before, 16 clients', typical, 16),
      targets: [rateByRaw(0.85)],
    },
    { ...oneClient, targets: [p50ByRaw(2)] },
    ...hubPagesAgain(typical),
    {
      ...hubPage('hub page of the largest hub, 1 client', [largest], 1),
      targets: [asFastAs(oneClient.name)],
    },
    fewCiters,
    { ...citers('20 citers of the largest hub', [largest]), ...asFew },
    { ...citers('the same, 500th page', [largest], '', cursors.get(500)), ...asFew },
    { ...citers('the same, one role', [largest], ', filter: {roles: [METHOD]}'), ...asFew },
    {
      ...citers('the same, two roles', [largest], ', filter: {roles: [METHOD, BACKGROUND]}'),
      ...asFew,
    },
    { ...citers('the same, last page', [largest], ', orderBy: OLDEST'), ...asFew },
    {
      ...list(`list of ${LIST}, 5 citers each, 16 clients`, typical, LIST, 16),
      targets: [fewStatements(3), manyASecond('papers', 5_000, LIST)],
    },
    {
      name: 'two hops, 20 x 5, 16 clients',
      query: TWO_HOPS,
      raw: RAW_TWO_HOPS,
      idsOf: inTurn(typical),
      clients: 16,
      rawParams: first(5),
      targets: [rateByRaw(0.8), manyASecond('requests', 1_000)],
    },
  ];
}

/** Hub pages that are measured once more while an import writes. */
export function hubPagesDuringImport(papers: BenchPapers): Scenario[] {
  return scenariosOf(papers).filter(
    ({ name, asked, clients }) =>
      clients < 64 && (asked === 'again' || name.startsWith('hub page never asked')),
  );
}

/** What is measured once more by one worker and by two. */
export function manyClients(papers: BenchPapers): Scenario[] {
  return scenariosOf(papers).filter(
    ({ clients, asked }) => clients === 16 && asked !== 'unchanged',
  );
}

/** How the cost grows: with the number of citers, the depth of a page, the length of a list, and the clients. */
export function growthScenarios({ typical, largest, byCiters, cursors }: BenchPapers): Scenario[] {
  return [
    ...[...byCiters].map(([degree, ids]) => hubPage(`growth: ${degree} citers`, ids, 1)),
    ...[...cursors].map(([n, after]) => citers(`growth: page ${n}`, [largest], '', after)),
    ...[1, 10].map((length) => list(`growth: list of ${length}`, typical, length, 1)),
    ...[4, 64].map((clients) => hubPage(`growth: ${clients} clients`, typical, clients)),
  ];
}

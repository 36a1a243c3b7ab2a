import neo4j from 'neo4j-driver';
import { sampleBound } from '../src/relatedness/sample.js';

/** Papers that a scenario asks about, found in the graph. */
export interface RelatednessPapers {
  readonly typical: readonly string[];
  /** Of about as many citers as are looked at without a sample. */
  readonly large: string;
  readonly largest: string;
  readonly largestCiterCount: number;
  /** The paper with the most references. */
  readonly survey: string;
}

/** A question to citegraph, and the best statement that we know for the same. */
export interface RelatednessScenario {
  readonly name: string;
  readonly query: string;
  readonly raw: string;
  readonly idsOf: (papers: RelatednessPapers) => readonly string[];
  readonly rawParams?: (papers: RelatednessPapers) => Record<string, unknown>;
}

const related = (field: string): string => `query ($id: ID!) { paper(id: $id) { id ${field} {
  population sampleSize edges { shared cosine jaccard node { id title citerCount } } } } }`;

/** Cards and measures of the papers that came out first. */
const measured = (count: string): string => `
WITH paper, related, count(*) AS shared
ORDER BY shared DESC, related.id LIMIT 20
RETURN related.id, related.title, related.citerCount, shared,
  shared / sqrt(paper.${count} * related.${count}) AS cosine,
  toFloat(shared) / (paper.${count} + related.${count} - shared) AS jaccard`;

const CO_CITED = `MATCH (paper:Paper {id: $id})<-[:CITES]-(citing)-[:CITES]->(related)
WHERE related <> paper${measured('citerCount')}`;

const METHODS = `MATCH (paper:Paper {id: $id})<-[a:CITES {role: 'METHOD'}]-()-[b:CITES {role: 'METHOD'}]->(related)
WHERE related <> paper
WITH paper, related, count(*) AS shared
ORDER BY shared DESC, related.id LIMIT 20
RETURN related.id, related.title, shared,
  COUNT { (related)<-[:CITES {role: 'METHOD'}]-() } AS other`;

const SAMPLED = `MATCH (paper:Paper {id: $id})
MATCH (citing)-[c:CITES]->()
USING INDEX c:CITES(citedId, newestKey)
WHERE c.citedId = $id AND c.newestKey > '' AND c.newestKey < '~' AND substring(c.newestKey, 17) < $bound
MATCH (citing)-[:CITES]->(related)
WHERE related <> paper${measured('citerCount')}`;

const COUPLED = `MATCH (paper:Paper {id: $id})-[:CITES]->()<-[:CITES]-(related)
WHERE related <> paper${measured('referenceCount')}`;

const neighbourhood = (args: string): string =>
  `query ($id: ID!) { neighbourhood(ids: [$id], ${args}) {
    papers { depth paper { id title publishedOn citerCount } }
    citations { citingId citedId role polarity } truncated { reason atDepth skipped } } }`;

const AMONG = `
WITH papers, [paper IN papers | paper.id] AS ids
UNWIND papers AS citing
OPTIONAL MATCH (citing)-[c:CITES]->(cited)
WHERE cited.id IN ids
WITH papers, collect([c.role, c.polarity, citing.id, cited.id]) AS citations
RETURN [paper IN papers | [paper.id, paper.title, paper.publishedOn, paper.citerCount]], citations`;

const DEPTH_1 = `MATCH (start:Paper {id: $id})
CALL (start) {
  MATCH (start)-[:CITES]-(near)
  WITH DISTINCT near ORDER BY near.citerCount DESC, near.id LIMIT $limit
  RETURN collect(near) AS nearest
}
WITH [start] + nearest AS papers${AMONG}`;

const DEPTH_2 = `MATCH (start:Paper {id: $id})
CALL (start) {
  MATCH (start)-[:CITES]-(near) WITH DISTINCT near ORDER BY near.citerCount DESC, near.id LIMIT $limit RETURN collect(near) AS nearest
}
CALL (start, nearest) {
  UNWIND nearest AS near
  MATCH (near)-[:CITES]-(far)
  WITH DISTINCT far ORDER BY far.citerCount DESC, far.id LIMIT 2 * $limit + 1
  RETURN collect(far) AS farthest
}
WITH [start] + nearest AS near, farthest
WITH near + [far IN farthest WHERE NOT far IN near][..$limit + 1 - size(near)] AS papers${AMONG}`;

const typical = ({ typical: ids }: RelatednessPapers): readonly string[] => ids;
const limit = (count: number) => () => ({ limit: neo4j.int(count) });

export const RELATEDNESS_SCENARIOS: readonly RelatednessScenario[] = [
  { name: 'co-cited, 100 citers', query: related('coCited'), raw: CO_CITED, idsOf: typical },
  {
    name: 'co-cited by METHOD, 100 citers',
    query: related('coCited(filter: { roles: [METHOD] })'),
    raw: METHODS,
    idsOf: typical,
  },
  {
    name: 'co-cited, 16,000 citers',
    query: related('coCited'),
    raw: CO_CITED,
    idsOf: ({ large }) => [large],
  },
  {
    name: 'co-cited, largest hub, the same sample',
    query: related('coCited'),
    raw: SAMPLED,
    idsOf: ({ largest }) => [largest],
    rawParams: ({ largestCiterCount }) => ({ bound: sampleBound(largestCiterCount) }),
  },
  {
    name: 'co-cited, largest hub, raw without a sample',
    query: related('coCited'),
    raw: CO_CITED,
    idsOf: ({ largest }) => [largest],
  },
  { name: 'coupled, 100 citers', query: related('coupled'), raw: COUPLED, idsOf: typical },
  {
    name: 'coupled, most references',
    query: related('coupled'),
    raw: COUPLED,
    idsOf: ({ survey }) => [survey],
  },
  {
    name: 'neighbourhood, depth 1, 100 papers',
    query: neighbourhood('depth: 1'),
    raw: DEPTH_1,
    idsOf: typical,
    rawParams: limit(99),
  },
  {
    name: 'neighbourhood, depth 2, 1,000 papers',
    query: neighbourhood('depth: 2, limit: 1000'),
    raw: DEPTH_2,
    idsOf: typical,
    rawParams: limit(999),
  },
  {
    name: 'neighbourhood of the largest hub',
    query: neighbourhood('depth: 1'),
    raw: DEPTH_1,
    idsOf: ({ largest }) => [largest],
    rawParams: limit(99),
  },
];

/** A walk that is measured, and the paper that it starts from. */
export interface BenchWalk {
  readonly name: string;
  readonly from: 'typical' | 'largest';
  readonly pattern: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const TRAVERSE = `query Walk(
  $from: [ID!]!, $direction: TraversalDirection, $maxDepth: Int, $filter: TraversalFilter, $steps: [StepInput!], $budget: Int
) {
  traverse(
    from: $from, direction: $direction, maxDepth: $maxDepth, filter: $filter, steps: $steps, budget: $budget
  ) {
    levels { depth exact atLeast } truncated { reason atDepth skipped }
    papers { depth paper { id title citerCount } } } }`;

export const PATHS = `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 4) {
    groups { length exact } paths { length papers { id title } citations { role polarity } } } }`;

export const RAW_PATHS = `MATCH (from:Paper {id: $from}) MATCH (to:Paper {id: $to})
MATCH path = SHORTEST 4 GROUPS (from)<-[:CITES]-{1,4}(to)
RETURN length(path) AS length, [paper IN nodes(path) | [paper.id, paper.title]] AS papers,
  [citation IN relationships(path) | [citation.role, citation.polarity]] AS citations`;

const ONE_ROLE = "WHERE all(citation IN citations WHERE citation.role = 'METHOD')";

export const WALKS: readonly BenchWalk[] = [
  uniform('citers, 2 hops', 'typical', 2),
  uniform('citers, 3 hops', 'typical', 3),
  uniform('citers, 4 hops, all of them', 'typical', 4, { budget: 1_000_000 }),
  uniform('citers, 5 hops, all of them', 'typical', 5, { budget: 1_000_000 }),
  uniform('citers of the largest hub, 2 hops, all of them', 'largest', 2, { budget: 1_000_000 }),
  {
    ...uniform('citers, 4 hops, one role', 'typical', 4),
    variables: { maxDepth: 4, filter: { roles: ['METHOD'] } },
    pattern: `<-[citations:CITES*1..4]-(paper) ${ONE_ROLE}`,
  },
  {
    ...uniform('citers of the largest hub, 2 hops, one role', 'largest', 2),
    variables: { maxDepth: 2, filter: { roles: ['METHOD'] }, budget: 1_000_000 },
    pattern: `<-[citations:CITES*1..2]-(paper) ${ONE_ROLE}`,
  },
  {
    name: 'references, 6 hops',
    from: 'largest',
    variables: { direction: 'REFERENCES', maxDepth: 6 },
    pattern: '-[citations:CITES*1..6]->(paper)',
  },
];

function uniform(
  name: string,
  from: BenchWalk['from'],
  maxDepth: number,
  variables: Readonly<Record<string, unknown>> = {},
): BenchWalk {
  const pattern = `<-[citations:CITES*1..${maxDepth}]-(paper)`;
  return { name, from, pattern, variables: { maxDepth, ...variables } };
}

/** How many papers there are at each depth, and the first hundred in order: two searches are the fastest way. */
export function rawWalk({ pattern }: BenchWalk): string {
  return `MATCH (start:Paper {id: $id})
CALL (start) {
  MATCH path = (start)${pattern}
  WITH paper, min(length(path)) AS depth
  WITH depth, count(*) AS paperCount ORDER BY depth
  RETURN collect([depth, paperCount]) AS levels
}
CALL (start) {
  MATCH path = (start)${pattern}
  WITH paper, min(length(path)) AS depth
  ORDER BY depth, paper.citerCount DESC, paper.id LIMIT 100
  RETURN collect([depth, paper.id, paper.title, paper.citerCount]) AS papers
}
RETURN levels, papers`;
}

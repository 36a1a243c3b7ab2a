import type { FastifyInstance } from 'fastify';
import { print } from 'graphql';
import { z } from 'zod';
import { DatabaseError, DatabaseUnavailableError } from '../errors.js';
import { HUB_PAGE } from '../explore/operations.js';
import type { Graph } from '../graph/graph.js';
import { PAPER_QUERY } from '../site/pageData.js';
import { GRAPHQL_PATH } from './answerLog.js';
import type { OnPlanned, Warming } from './readiness.js';
import { SERVED_QUERIES } from './servedQueries.js';

/** Planning takes a processor of the database each. */
const AT_ONCE = 2;
/** The id of these requests in the log. */
const REQUEST_ID = 'warm-up';
/** What the page at `/` shows. */
const HOME = `query WarmUp {
  graphStatistics { paperCount stubCount citationCount identifierCount }
  hubs(first: 10) { edges { node { id title year citerCount } } }
}`;
const HOME_ANSWER = z.object({
  data: z.object({
    hubs: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
  }),
});
const WALK = `query WarmUp($id: ID!) { traverse(from: [$id], limit: 1, budget: 1000) { levels { exact } } }`;
const PAPER = print(PAPER_QUERY);

/** The documents that warming sends. */
export const WARM_UP_TEXTS: readonly string[] = [HOME, PAPER, HUB_PAGE.query, WALK];

/**
 * Has Neo4j plan every query, which takes it up to half a second each after its start, and reads the entry points:
 * what `/` shows, the page of the largest hub, and a walk from there. `key` is one that the server admits.
 */
export function warmingOf(
  app: FastifyInstance,
  graph: Pick<Graph, 'read' | 'plan'>,
  key: string,
): Warming {
  return {
    plan: (onPlanned) => planAll(graph, onPlanned),
    entries: async () => {
      const { data } = HOME_ANSWER.parse(JSON.parse(await ask({ app, key }, HOME, {})));
      const id = data.hubs.edges[0]?.node.id ?? 'doi:10.5555/none';
      await ask({ app, key }, PAPER, { id });
      await ask({ app, key }, HUB_PAGE.query, { id, first: 20 });
      await ask({ app, key }, WALK, { id });
    },
  };
}

async function planAll(
  graph: Pick<Graph, 'plan'>,
  onPlanned: OnPlanned = () => undefined,
): Promise<void> {
  const left = [...SERVED_QUERIES];
  let planned = 0;
  const planNext = async (): Promise<void> => {
    for (let query = left.shift(); query !== undefined; query = left.shift()) {
      await graph.plan(query);
      planned += 1;
      onPlanned(planned, SERVED_QUERIES.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, planNext));
}

/** A request like any other one, so that the server's own code is warm too. Resolves with the text of the response. */
async function ask(
  { app, key }: { readonly app: FastifyInstance; readonly key: string },
  query: string,
  variables: Record<string, unknown>,
): Promise<string> {
  const { statusCode, body } = await app.inject({
    method: 'POST',
    url: GRAPHQL_PATH,
    headers: { 'x-request-id': REQUEST_ID, authorization: `Bearer ${key}` },
    payload: { query, variables },
  });
  if (statusCode === 200) return body;
  const message = `The warm-up got ${statusCode}: ${body.slice(0, 500)}`;
  if (statusCode === 503) throw new DatabaseUnavailableError(message);
  throw new DatabaseError(message);
}

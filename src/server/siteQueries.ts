import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/config.js';
import type { Graph } from '../graph/graph.js';
import type { Ask } from '../site/siteReader.js';
import type { Access } from './access/access.js';
import { contextWithin } from './requestContext.js';
import { RequestEnd } from './requestEnd.js';
import { runQuery } from './runQuery.js';

/** Milliseconds after which a page is sent without its data: the client of the page asks for them itself. */
const PAGE_WITHIN_MS = 3_000;

/** Runs the queries of pages as `/graphql` does and for whom it does, with less time. `reads` are shared with other requests. */
export function siteQueries(
  schema: GraphQLSchema,
  reads: Pick<Graph, 'read'>,
  config: Config,
  access: Access,
): Ask {
  const deadlineMs = Math.min(PAGE_WITHIN_MS, config.limits.deadlineMs);
  return async (document, variableValues, request, reply) => {
    await access.admit(request, reply);
    const { signal } = new RequestEnd(reply, deadlineMs);
    const limits = { signal, deadlineAt: Date.now() + deadlineMs };
    const contextValue = contextWithin(reads, config, request, limits);
    return runQuery({ schema, document, variableValues, contextValue });
  };
}

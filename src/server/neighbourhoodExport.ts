import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { readExportQuery, type QueryParameters } from '../neighbourhood/export/exportQuery.js';
import type { Subgraph } from '../neighbourhood/neighbourhood.js';
import { readNeighbourhood } from '../neighbourhood/readNeighbourhood.js';
import { answerRecord } from './answerLog.js';
import type { RequestContext } from './requestContext.js';
import { serverTiming } from './requestOutcome.js';

/** Counts and truncation of a file, for formats that cannot contain them. */
export const NEIGHBOURHOOD_HEADER = 'citegraph-neighbourhood';

/** `GET /export/neighbourhood`: the query of the same name as a file. Errors are those of GraphQL, as JSON. */
export function addNeighbourhoodExport(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext,
): void {
  app.get<{ Querystring: QueryParameters }>('/export/neighbourhood', async (request, reply) => {
    answerRecord(request).operation = 'export neighbourhood';
    const context = contextOf(request, reply);
    const { request: wanted, format } = readExportQuery(request.query);
    const subgraph = await readNeighbourhood(wanted, context.loaders);
    return reply
      .type(format.contentType)
      .header('content-disposition', `attachment; filename="${format.fileName}"`)
      .header(NEIGHBOURHOOD_HEADER, JSON.stringify(contentsOf(subgraph)))
      .header('server-timing', serverTiming(context))
      .send(Readable.from(format.write(subgraph)));
  });
}

function contentsOf({ papers, citations, unknownIds, truncated }: Subgraph): object {
  return {
    papers: papers.length,
    citations: citations.length,
    unknownIds: unknownIds.length,
    truncated,
  };
}

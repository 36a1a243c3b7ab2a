import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { beginExport } from '../export/beginExport.js';
import { EXPORT_NAMES } from '../export/exportKinds.js';
import { readExportRequest, type ExportRequest } from '../export/exportRequest.js';
import type { Parameters } from '../export/readParameters.js';
import { BadInputError } from '../errors.js';
import type { Work } from '../access/quota.js';
import type { Access } from './access/access.js';
import { answerRecord } from './answerLog.js';
import { exportHeaders } from './exportHeaders.js';
import { assertBeginningPrice, assertWholePrice, workOfQueries } from './exportPrice.js';
import { ExportRun, type ExportSource } from './exportRun.js';
import { assertOwnSite } from './exportSite.js';
import { exportStream } from './exportStream.js';
import { takeJsonInUtf8 } from './jsonBody.js';
import { serverTiming } from './requestOutcome.js';

/**
 * `/export/…`: what a query of the API gives, whole, as a file. Parameters are in the query of the address, or in a JSON
 * body. Errors are those of GraphQL, as JSON, until the file has begun; after that the connection breaks.
 */
export async function addExportRoutes(
  app: FastifyInstance,
  source: ExportSource,
  origins: readonly string[],
  access: Access,
): Promise<void> {
  await app.register((scope, _options, done) => {
    takeJsonInUtf8(scope);
    scope.addHook('onRequest', (request, reply) => access.admit(request, reply));
    for (const name of EXPORT_NAMES) {
      scope.route({
        method: ['GET', 'POST'],
        url: `/export/${name}`,
        handler: (request, reply) => {
          answerRecord(request).operation = exportOperation(name);
          assertOwnSite(request, origins);
          const asked = readRequest(source, name, request);
          return sendExport(source, access, asked, request, reply);
        },
      });
    }
    done();
  });
}

const MOST_WAITING = 20;

/** What the log calls an export, as it calls others by the names of their operations. */
export function exportOperation(name: string): string {
  return `export ${name}`;
}

function readRequest(
  { schema }: ExportSource,
  name: string,
  { method, query, body }: FastifyRequest,
): ExportRequest {
  if (method !== 'POST') return readExportRequest(schema, name, query as Parameters, 'text');
  const [stray] = Object.entries(query as Parameters);
  if (stray !== undefined) throw new BadInputError(...stray, 'parameters in the body only');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BadInputError('body', body, 'a JSON object of parameters');
  }
  return readExportRequest(schema, name, body as Parameters, 'json');
}

async function sendExport(
  source: ExportSource,
  access: Access,
  asked: ExportRequest,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { schema, config, slots } = source;
  // Each of its parts waits for its end, as those of every response do: more than the ten at which Node.js suspects a leak.
  reply.raw.setMaxListeners(MOST_WAITING);
  await access.charge(request, reply, longWork(assertBeginningPrice(schema, asked, config.limits)));
  const run = new ExportRun(source, request, reply);
  const settle = (): Promise<void> =>
    access.settle(request, reply, () => longWork(workOfQueries(schema, asked, run.queries)));
  reply.raw.once('close', () => void settle());
  reply.raw.once('close', slots.take());
  await run.start();
  const begun = await beginExport(asked, run);
  const { total, file } = begun;
  const work = assertWholePrice(schema, asked, total, config.limits);
  await access.charge(request, reply, longWork(work));
  // Nobody may be there any more to pay for.
  if (reply.raw.destroyed) await settle();
  void reply
    .type(asked.format.contentType)
    .headers(exportHeaders(asked, begun))
    .header('server-timing', serverTiming({ answer: answerRecord(request) }));
  if (request.method === 'HEAD') return reply.send();
  run.begin();
  const pieces = asked.format.write(file, asked.options);
  return reply.send(exportStream(pieces, run.signal, request, reply));
}

/** Exports wait with the long reads. */
function longWork(work: number): Work {
  return { all: work, long: work };
}

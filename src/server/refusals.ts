import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  CitegraphError,
  RefusedRequestError,
  RequestCancelledError,
  type ErrorCode,
} from '../errors.js';
import { answerRecord, GRAPHQL_PATH } from './answerLog.js';
import { answerError, retryAfterS, statusOf } from './errorFormat.js';
import { shortened } from '../shortened.js';

/** Bytes of the largest request that is read. */
export const LARGEST_BODY = 256 * 1024;
/** Milliseconds for which the rest of a rejected request is read and discarded. */
const DISCARD_WITHIN_MS = 10_000;
/** Methods that the routes have; HEAD and OPTIONS come with them. */
const METHODS = ['GET', 'POST'];
/** By the codes of https://fastify.dev/docs/latest/Reference/Errors/; all others are BAD_REQUEST. */
const REFUSED_BY_FASTIFY: Readonly<Record<string, [ErrorCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['REQUEST_TOO_LARGE', `The body exceeds ${LARGEST_BODY} bytes.`],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'UNSUPPORTED_MEDIA_TYPE',
    'The body must be JSON, with the header content-type: application/json.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'The body is empty; expected JSON.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [
    'BAD_REQUEST',
    'The body is not valid JSON, or has a forbidden key such as __proto__.',
  ],
};
const GRAPHQL_JSON = 'application/graphql-response+json';

/** Every rejected request, at any address, gets an error in the format of GraphQL. */
export function answerRefusals(app: FastifyInstance): void {
  const methodsOf = rememberRoutes(app);
  app.setErrorHandler((error, request, reply) => sendError(reply, request, refusalOf(error)));
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const allowed = methodsOf(path);
    return sendError(
      reply,
      request,
      allowed.length === 0 || allowed.includes(request.method) || request.method === 'HEAD'
        ? new RefusedRequestError('NOT_FOUND', `No resource at ${shown(path)}.`)
        : notAllowed(request.method, path, allowed),
    );
  });
}

/** Sends an error: its code, its status, and a body in a media type that the client accepts. */
export function sendError(
  reply: FastifyReply,
  request: FastifyRequest,
  cause: unknown,
): FastifyReply {
  const answer = answerError(cause, request.id);
  answerRecord(request).errors = [answer];
  const status = statusOf([answer.code]) ?? 500;
  if (status === 503 || status === 429)
    void reply.header('retry-after', String(retryAfterS([answer.error])));
  const { allow } = answer.error.extensions ?? {};
  if (Array.isArray(allow)) void reply.header('allow', allow.join(', '));
  if (hasBody(request) && !request.raw.complete) {
    reply.removeHeader('connection');
    discardRest(reply, request);
  }
  return reply
    .code(status)
    .type(`${mediaType(request)}; charset=utf-8`)
    .send(JSON.stringify({ errors: [answer.error] }));
}

/** An error of fastify as one of ours. */
export function refusalOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || error instanceof CitegraphError) return error;
  const { code = '', statusCode = 500, message = '' } = error as Partial<FastifyError>;
  if (code === 'ECONNRESET')
    return new RequestCancelledError('The client disconnected.', { cause: error });
  const known = REFUSED_BY_FASTIFY[code];
  if (known !== undefined) return new RefusedRequestError(...known);
  return statusCode >= 400 && statusCode < 500
    ? new RefusedRequestError('BAD_REQUEST', message)
    : error;
}

/**
 * Most clients read a response only after sending the whole request, and treat a connection closed before
 * that as an error. So it stays open for a while, and the rest of the body is discarded.
 */
function discardRest({ raw: response }: FastifyReply, { raw }: FastifyRequest): void {
  const { socket } = raw;
  const isLast = !response.shouldKeepAlive;
  response.shouldKeepAlive = true;
  const timer = setTimeout(() => socket.destroy(), DISCARD_WITHIN_MS).unref();
  raw.once('close', () => {
    clearTimeout(timer);
    if (!isLast) return;
    if (response.writableFinished) socket.end();
    else response.once('finish', () => socket.end());
  });
  raw.resume();
}

function hasBody({ headers }: FastifyRequest): boolean {
  return (headers['content-length'] ?? '0') !== '0' || headers['transfer-encoding'] !== undefined;
}

/** Methods of the routes that match a path. */
function rememberRoutes(app: FastifyInstance): (path: string) => string[] {
  const routes: { readonly pattern: RegExp; readonly methods: string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    const methods = [method].flat().filter((name) => METHODS.includes(name));
    const source = url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*');
    if (methods.length > 0) routes.push({ pattern: new RegExp(`^${source}$`), methods });
  });
  return (path) => [
    ...new Set(routes.flatMap(({ pattern, methods }) => (pattern.test(path) ? methods : []))),
  ];
}

function notAllowed(method: string, path: string, allow: string[]): RefusedRequestError {
  const message = `${shown(path)} does not support ${method}; use ${allow.join(' or ')}.`;
  return new RefusedRequestError('METHOD_NOT_ALLOWED', message, { allow });
}

function mediaType({ headers: { accept }, url }: FastifyRequest): string {
  const isGraphql = url === GRAPHQL_PATH || url.startsWith(`${GRAPHQL_PATH}?`);
  return isGraphql && accept?.includes(GRAPHQL_JSON) === true ? GRAPHQL_JSON : 'application/json';
}

function shown(path: string): string {
  return shortened(path, 120);
}

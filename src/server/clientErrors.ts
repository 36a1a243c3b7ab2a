import type { FastifyBaseLogger } from 'fastify';
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RefusedRequestError } from '../errors.js';
import { ANSWER_HEADERS } from './answerHeaders.js';
import { answerError, statusOf } from './errorFormat.js';

/** What Node tells of a connection on which no request could be read. */
type ConnectionError = Error & { readonly code?: string };

/** Answers, in the shape of GraphQL, what is not HTTP or does not come to an end, and closes the connection. */
export function answerClientError(
  log: FastifyBaseLogger,
  error: ConnectionError,
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { error: shown, code } = answerError(refusalOf(error));
  const status = statusOf([code]) ?? 400;
  log.info({ requestId: null, operation: null, status, errors: [code], reason: error.message });
  // As in Node: an answer that has begun cannot be another one now.
  const { _httpMessage: begun } = socket as { _httpMessage?: ServerResponse | null };
  if (socket.writable && begun?.headersSent !== true) {
    socket.write(response(status, JSON.stringify({ errors: [shown] })));
  }
  socket.destroySoon();
}

function refusalOf({ code }: ConnectionError): RefusedRequestError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new RefusedRequestError('REQUEST_TIMEOUT', 'The request took too long to arrive.');
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new RefusedRequestError('HEADERS_TOO_LARGE', 'The headers exceed 16 KiB.');
  }
  return new RefusedRequestError('BAD_REQUEST', 'The request is not valid HTTP.');
}

function response(status: number, body: string): string {
  const headers = {
    ...ANSWER_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n');
}

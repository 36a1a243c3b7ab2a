import type { FastifyBaseLogger } from 'fastify';
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RefusedRequestError } from '../errors.js';
import { ANSWER_HEADERS } from './answerHeaders.js';
import { answerError, statusOf } from './errorFormat.js';

/** The error of Node for a connection on which no request could be read. */
type ConnectionError = Error & { readonly code?: string };

/** Responds in the format of GraphQL to data that is not HTTP or incomplete, and closes the connection. */
export function answerClientError(
  log: FastifyBaseLogger,
  error: ConnectionError,
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { error: shown, code } = answerError(refusalOf(error));
  const status = statusOf([code]) ?? 400;
  log.info({ requestId: null, operation: null, status, errors: [code], reason: error.message });
  // As in Node: a response that has already started cannot be replaced.
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

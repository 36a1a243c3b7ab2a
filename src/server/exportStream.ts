import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { answerRecord, logAnswer } from './answerLog.js';
import { answerError } from './errorFormat.js';

/**
 * The pieces of a file as a stream, which reads the next one when the client has taken those before it. What ends it
 * early resets the connection, in the middle of the body: no client can take the file for complete. Its line of the log
 * is written at its end.
 */
export function exportStream(
  pieces: AsyncIterable<string>,
  signal: AbortSignal,
  request: FastifyRequest,
  reply: FastifyReply,
): Readable {
  const stream = Readable.from(untilCut(pieces), { highWaterMark: 1 });
  const record = answerRecord(request);
  record.isLoggedAtEnd = true;
  const cut = (error: unknown): void => {
    record.errors = [answerError(error, request.id)];
    reply.raw.socket?.resetAndDestroy();
  };
  signal.addEventListener(
    'abort',
    () => {
      cut(signal.reason);
      stream.destroy(signal.reason as Error);
    },
    { once: true },
  );
  stream.once('error', cut);
  reply.raw.once('close', () => logAnswer(request.log, request, reply));
  return stream;
}

/** Each piece as bytes, so that what waits is counted by pieces. */
async function* untilCut(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) if (piece !== '') yield Buffer.from(piece);
}

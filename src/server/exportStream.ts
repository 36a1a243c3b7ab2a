import type { FastifyReply, FastifyRequest } from 'fastify';
import { Socket } from 'node:net';
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
    // The reset of the connection looks like a client that disconnects.
    if (record.errors.length > 0) return;
    record.errors = [answerError(error, request.id)];
    const { socket } = reply.raw;
    if (socket instanceof Socket) socket.resetAndDestroy();
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

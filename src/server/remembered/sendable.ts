import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncoding, ENCODINGS } from '../../explore/acceptedEncoding.js';
import { isHeldBy } from '../../explore/page.js';
import { compressed, type RememberedAnswer } from './rememberedAnswer.js';

/** Bytes below which compressing saves no packet. */
const LEAST_COMPRESSED = 1_024;

interface Answered {
  readonly answer: RememberedAnswer;
  /** What is written beside the data; undefined for nothing. */
  readonly extensions: object | undefined;
  readonly cacheControl: string;
}

/**
 * The bytes of an answer as its client takes them, with the headers that say so. To a client that asks by GET and has it already,
 * nothing but that. Answers with extensions, which differ from one to the next, are not named.
 */
export async function sendable(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  { answer, extensions, cacheControl }: Answered,
): Promise<Buffer | string> {
  const plain = extensions === undefined ? answer.body : answer.with(extensions);
  const encoding =
    plain.length < LEAST_COMPRESSED
      ? null
      : acceptedEncoding(headers['accept-encoding'], ENCODINGS);
  const vary = [reply.getHeader('vary'), 'Accept', 'Accept-Encoding'].flat().filter(Boolean);
  void reply.header('vary', vary.join(', '));
  if (method === 'GET') {
    void reply.header('cache-control', cacheControl);
    if (extensions === undefined) {
      const tag = `"${answer.tag}${encoding === null ? '' : `-${encoding}`}"`;
      void reply.header('etag', tag);
      if (isHeldBy(headers['if-none-match'], tag)) {
        reply.removeHeader('content-length');
        void reply.code(304);
        return '';
      }
    }
  }
  if (encoding !== null) void reply.header('content-encoding', encoding);
  const body =
    encoding === null
      ? plain
      : await (extensions === undefined ? answer.in(encoding) : compressed(plain, encoding));
  void reply.header('content-length', body.length);
  return body;
}

import type { FastifyInstance } from 'fastify';
import { isUtf8 } from 'node:buffer';
import { RefusedRequestError } from '../errors.js';

const CHARSET = /;\s*charset\s*=\s*"?([^\s";]*)/i;

/** Bodies must be JSON in UTF-8; everything else is rejected. */
export function takeJsonInUtf8(scope: FastifyInstance): void {
  const parseJson = scope.getDefaultJsonParser('error', 'error');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (request, body, done) => {
      const [, charset = 'utf-8'] = CHARSET.exec(request.headers['content-type'] ?? '') ?? [];
      if (!['utf-8', 'utf8'].includes(charset.toLowerCase())) {
        done(new RefusedRequestError('UNSUPPORTED_MEDIA_TYPE', 'The body must be in UTF-8.'));
      } else if (!isUtf8(body)) {
        done(new RefusedRequestError('BAD_REQUEST', 'The body is not valid UTF-8.'));
      } else {
        void parseJson(request, body.toString(), done);
      }
    },
  );
}

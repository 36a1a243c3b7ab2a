import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RefusedRequestError, describeValue } from '../../errors.js';
import { visible } from '../../visible.js';
import { GRAPHQL_PATH } from '../answerLog.js';
import { fieldsOf, parsedJson, type Fields } from '../askedFields.js';
import { asksForPage } from '../sandbox.js';
import type { TrustedDocuments } from './trustedDocuments.js';

/**
 * An address of which fastify and Apollo Server may see other parameters: one ends at `#`, and each has a rule of its own for bytes
 * that are no UTF-8. Parsing all of them again would take tenths of a millisecond.
 */
const READ_IN_TWO_WAYS = /#|%(?![0-7][\da-f])/i;

/**
 * Puts the text of a trusted document in place of its id, so that everything behind knows documents by their texts: the id of GraphQL
 * over HTTP (`documentId`), or the hash of Apollo (`extensions.persistedQuery`). Refuses other documents where only these may run.
 */
export function takeTrustedDocuments(scope: FastifyInstance, documents: TrustedDocuments): void {
  scope.addHook('preHandler', (request, reply, done) => {
    const { method } = request;
    const isGet = method === 'GET';
    if ((!isGet && method !== 'POST') || asksForPage(request)) {
      done();
      return;
    }
    // What is decided on here has to be what runs.
    if (isGet && READ_IN_TWO_WAYS.test(request.url)) request.query = parametersOf(request.url);
    const asked = fieldsOf(isGet ? request.query : request.body);
    const taken = asked === null ? null : withTrustedText(asked, documents);
    if (taken instanceof RefusedRequestError) {
      done(refused(reply, taken));
      return;
    }
    if (taken !== null) replace(request, taken);
    done();
  });
}

/** What is asked, with the text of the document; null when there is nothing to put in. */
function withTrustedText(
  asked: Fields,
  documents: TrustedDocuments,
): Fields | RefusedRequestError | null {
  const { documentId = null, query = null } = asked;
  if (documentId !== null) return withTextOf(documentId, asked, documents);
  const hash = query === null ? persistedHash(asked) : null;
  const text = hash === null ? undefined : documents.textOf(hash);
  if (text !== undefined) return { ...withoutPersistedQuery(asked), query: text };
  if (!documents.onlyThese) return null;
  if (hash !== null) return notInList(hash);
  return typeof query === 'string' && query !== '' && !documents.has(query) ? NOT_TRUSTED : null;
}

function withTextOf(
  documentId: unknown,
  asked: Fields,
  documents: TrustedDocuments,
): Fields | RefusedRequestError {
  if (typeof documentId !== 'string') {
    const got = describeValue(documentId);
    return badRequest(`documentId: got ${got}, expected the id of a document, a string.`);
  }
  if ((asked['query'] ?? null) !== null || persistedHash(asked) !== null) {
    return badRequest(
      'Send documentId, or query, or a persisted query; got more than one of them.',
    );
  }
  const text = documents.textOf(documentId);
  if (text !== undefined) return { ...asked, documentId: undefined, query: text };
  return documents.onlyThese ? notInList(documentId) : notFound(documentId);
}

/** As Apollo Server reads them. Repeated ones are lists, which it refuses. */
function parametersOf(url: string): Fields {
  const { searchParams } = new URL(url, 'http://localhost/');
  const names = new Set(searchParams.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const [value, ...more] = searchParams.getAll(name);
      return [name, more.length === 0 ? value : [value, ...more]];
    }),
  );
}

function replace(request: FastifyRequest, asked: Fields): void {
  if (request.method === 'POST') {
    request.body = asked;
    return;
  }
  request.query = asked;
  const given = Object.entries(asked).filter(([, value]) => typeof value === 'string');
  const parameters = new URLSearchParams(given as [string, string][]);
  request.raw.url = `${GRAPHQL_PATH}?${parameters.toString()}`;
}

/** Of a request that names its document in Apollo's way. */
function persistedHash({ extensions }: Fields): string | null {
  const { version, sha256Hash } =
    fieldsOf(fieldsOf(parsedJson(extensions))?.['persistedQuery']) ?? {};
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : null;
}

/** Ids of documents need not be the hashes that Apollo Server would compare with their texts. */
function withoutPersistedQuery(asked: Fields): Fields {
  const { persistedQuery: _, ...rest } = fieldsOf(parsedJson(asked['extensions'])) ?? {};
  const isText = typeof asked['extensions'] === 'string';
  return { ...asked, extensions: isText ? JSON.stringify(rest) : rest };
}

/** No cache keeps what the next start of the server may answer. */
function refused(reply: FastifyReply, error: RefusedRequestError): RefusedRequestError {
  void reply.header('cache-control', 'no-store');
  return error;
}

const NOT_TRUSTED = new RefusedRequestError(
  'QUERY_NOT_IN_SAFELIST',
  'This server runs only the documents that its operator trusts, and this is none of them. So GraphiQL, introspection and queries of your own do not work here.',
);

function notInList(id: string): RefusedRequestError {
  const message = `This server runs only the documents that its operator trusts; none has the id ${shown(id)}.`;
  return new RefusedRequestError('PERSISTED_QUERY_NOT_IN_LIST', message);
}

function notFound(id: string): RefusedRequestError {
  const message = `documentId: got ${shown(id)}, expected the id of a document that this server knows; or send its text as query.`;
  return new RefusedRequestError('PERSISTED_QUERY_NOT_FOUND', message);
}

const badRequest = (message: string) => new RefusedRequestError('BAD_REQUEST', message);
const shown = (id: string) => visible(describeValue(id));

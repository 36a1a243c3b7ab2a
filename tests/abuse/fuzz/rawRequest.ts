import fc from 'fast-check';
import { EXPLORE_OPERATIONS } from '../../../src/explore/operations.js';
import { anyText, anyValue, brokenText } from './brokenParts.js';

/** A request as bytes, so that it can be broken anywhere. */
export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const JSON_HEADERS = { 'content-type': 'application/json' };

const operation = fc.constantFrom(...EXPLORE_OPERATIONS);
const post = (body: unknown): RawRequest => ({
  method: 'POST',
  target: '/graphql',
  headers: JSON_HEADERS,
  body: JSON.stringify(body),
});

const brokenQuery = operation.chain(({ query, variables }) =>
  brokenText(query).map((text) => post({ query: text, variables })),
);

/** Variables of every name that the operations use, with values that mostly do not fit. */
const brokenVariables = fc
  .record({
    query: operation.map(({ query }) => query),
    variables: fc.dictionary(
      fc.constantFrom(
        'id',
        'ids',
        'first',
        'after',
        'filter',
        'titleContains',
        'yearFrom',
        'other',
      ),
      anyValue,
    ),
  })
  .map(post);

const brokenEnvelope = fc
  .record(
    {
      query: fc.oneof(
        operation.map(({ query }) => query),
        anyValue,
      ),
      variables: anyValue,
      operationName: anyValue,
      extensions: fc.oneof(
        anyValue,
        fc.record({ persistedQuery: anyValue }),
        fc.record({ persistedQuery: fc.record({ version: anyValue, sha256Hash: anyValue }) }),
        fc.record({ cost: anyValue }),
      ),
    },
    { requiredKeys: [] },
  )
  .chain((envelope) => fc.constantFrom<unknown>(envelope, [envelope], { ...envelope, more: 1 }))
  .map(post);

const brokenBody = fc
  .record({ whole: brokenEnvelope, at: fc.nat(400), insert: anyText, cut: fc.boolean() })
  .map(({ whole, at, insert, cut }) => {
    const body = whole.body ?? '';
    return { ...whole, body: body.slice(0, at) + insert + (cut ? '' : body.slice(at)) };
  });

const headerValue = fc.oneof(
  fc.constantFrom(
    'application/json',
    'text/html',
    'text/plain',
    'application/graphql-response+json',
    '*/*',
    'a/b;q=x',
    'application/json; charset=nonsense',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'gzip',
    '',
    'multipart/mixed;deferSpec=20220824',
  ),
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x21-\x7e]/g, 'x')),
);
const brokenHeaders = fc
  .record({
    request: fc.oneof(
      operation.map(({ query, variables }) => post({ query, variables })),
      brokenEnvelope,
    ),
    method: fc.constantFrom('POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD'),
    headers: fc.dictionary(
      fc.constantFrom(
        'content-type',
        'accept',
        'accept-encoding',
        'x-request-id',
        'apollo-require-preflight',
        'origin',
        'sec-fetch-site',
        'x-apollo-operation-name',
        'content-encoding',
        'cookie',
        'range',
        'if-none-match',
      ),
      headerValue,
      { minKeys: 1, maxKeys: 4 },
    ),
  })
  .map(({ request, method, headers }): RawRequest => {
    const hasBody = method !== 'GET' && method !== 'HEAD';
    return {
      ...request,
      method,
      headers: { ...request.headers, ...headers },
      body: hasBody ? request.body : null,
    };
  });

const brokenAddress = fc
  .record({
    path: fc.constantFrom(
      '/graphql',
      '/graphql/',
      '/export/neighbourhood',
      '/',
      '/graphiql',
      '/docs/README.md',
      '/schema.graphql',
      '/nothing',
    ),
    parameters: fc.dictionary(
      fc.constantFrom(
        'query',
        'variables',
        'operationName',
        'extensions',
        'ids',
        'depth',
        'format',
        'limit',
        'operation',
      ),
      fc.oneof(
        anyText,
        operation.map(({ query }) => query),
        fc.json(),
      ),
      { maxKeys: 4 },
    ),
  })
  .map(({ path, parameters }): RawRequest => ({
    method: 'GET',
    target: `${path}?${new URLSearchParams(parameters).toString()}`,
    headers: {},
    body: null,
  }));

/** Requests of which most are broken, each in one of six ways. */
export const brokenRequest: fc.Arbitrary<RawRequest> = fc.oneof(
  brokenQuery,
  brokenVariables,
  brokenEnvelope,
  brokenBody,
  brokenHeaders,
  brokenAddress,
);

/** Requests as front ends send them, over papers of the sample and others. */
export const validRequest: fc.Arbitrary<RawRequest> = fc
  .record({
    of: operation,
    id: fc.constantFrom(
      'arxiv:1803.04585',
      'arxiv:1412.6980',
      'arxiv:2001.99999',
      'doi:10.1/unknown',
    ),
    first: fc.integer({ min: 1, max: 20 }),
    isGet: fc.boolean(),
  })
  .map(({ of: { query, variables }, id, first, isGet }) => {
    const given = {
      ...variables,
      ...(query.includes('$id:') ? { id } : {}),
      ...(query.includes('$first:') ? { first } : {}),
    };
    if (!isGet) return post({ query, variables: given });
    const parameters = new URLSearchParams({ query, variables: JSON.stringify(given) });
    return { method: 'GET', target: `/graphql?${parameters.toString()}`, headers: {}, body: null };
  });

import type { HostileRequest } from './hostileRequest.js';

const APQ = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };

/** Envelopes that GraphQL over HTTP does not know. */
export const ENVELOPES: readonly HostileRequest[] = [
  {
    name: 'an unknown operationName',
    query: 'query A { __typename }',
    operationName: 'B',
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'an empty operationName',
    query: 'query A { __typename }',
    operationName: '',
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'an operationName of 200,000 letters',
    query: 'query A { __typename }',
    operationName: 'B'.repeat(200_000),
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a number as operationName',
    query: 'query A { __typename }',
    operationName: 7,
    code: 'BAD_REQUEST',
  },
  { name: 'a mutation', query: 'mutation { anything }', code: 'OPERATION_RESOLUTION_FAILURE' },
  {
    name: 'a subscription',
    query: 'subscription { anything }',
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'variables that are a list',
    query: '{ __typename }',
    variables: [1],
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables that are a text',
    query: '{ __typename }',
    variables: '{}',
    code: 'BAD_REQUEST',
  },
  {
    name: 'a persisted query that nobody sent',
    extensions: APQ,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    name: 'a persisted query of another hash',
    query: '{ __typename }',
    extensions: APQ,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a number as persisted query',
    query: '{ __typename }',
    extensions: { persistedQuery: 1 },
    code: 'BAD_REQUEST',
  },
  {
    name: 'a persisted query without a hash',
    query: '{ __typename }',
    extensions: { persistedQuery: { version: 1 } },
    code: 'BAD_REQUEST',
  },
  {
    name: 'a persisted query of another version',
    query: '{ __typename }',
    extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } },
    code: 'BAD_REQUEST',
  },
  {
    name: 'a list as hash',
    extensions: { persistedQuery: { version: 1, sha256Hash: ['x'] } },
    code: 'BAD_REQUEST',
  },
];

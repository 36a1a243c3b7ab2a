import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import {
  DatabaseError,
  DatabaseUnavailableError,
  RefusedRequestError,
} from '../../../src/errors.js';
import { answerError, retryAfterS, statusOf } from '../../../src/server/errorFormat.js';

const wrapped = (originalError: Error) =>
  new GraphQLError(originalError.message, { path: ['paper'], originalError });

describe('an error as clients get it', () => {
  test('of ours keeps its code, its details and its place, however deep it is wrapped', () => {
    const refused = new RefusedRequestError('OPERATION_RESOLUTION_FAILURE', 'No such query.', {
      operationName: 'B',
    });
    expect(answerError(wrapped(wrapped(refused))).error).toEqual({
      message: 'No such query.',
      path: ['paper'],
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE', operationName: 'B' },
    });
  });

  test.each([
    ['a declared code', { code: 'QUERY_TOO_DEEP', depth: 16 }, 'QUERY_TOO_DEEP'],
    ['a code that nobody declared', { code: 'TEAPOT' }, 'INTERNAL_SERVER_ERROR'],
    ['status 400 alone', { http: { status: 400 } }, 'BAD_REQUEST'],
    ['status 405', { code: 'BAD_REQUEST', http: { status: 405 } }, 'METHOD_NOT_ALLOWED'],
    ['status 406', { http: { status: 406 } }, 'NOT_ACCEPTABLE'],
    ['status 415', { code: 'BAD_REQUEST', http: { status: 415 } }, 'UNSUPPORTED_MEDIA_TYPE'],
    ['nothing', {}, 'INTERNAL_SERVER_ERROR'],
  ])('of GraphQL with %s', (_what, extensions, code) => {
    const { error } = answerError(new GraphQLError('No.', { extensions }));
    expect(error.extensions?.['code']).toBe(code);
    expect(error.extensions).not.toHaveProperty('http');
  });

  test('of anybody else says nothing but where to look', () => {
    for (const thrown of [wrapped(new TypeError('secret')), new Error('secret'), 'secret']) {
      expect(answerError(thrown, 'r-1').error).toMatchObject({
        message: 'Internal error. See the server log for request r-1.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' },
      });
    }
  });

  test('of ours that clients did not cause says nothing either, with or without a request', () => {
    const { error } = answerError(wrapped(new DatabaseError('secret')));
    expect(error.message).toBe('Internal error. See the server log.');
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  });

  test('of GraphQL that the client can avoid is a mistake of the client', () => {
    const code = (message: string) => answerError(new GraphQLError(message)).code;
    expect(code('Argument "id" of required type')).toBe('BAD_USER_INPUT');
    expect(code('Variable "$id" got invalid value')).toBe('BAD_USER_INPUT');
    expect(code('The Argument "id"')).toBe('INTERNAL_SERVER_ERROR');
  });

  test('of GraphQL is cut when it is longer than 500 characters', () => {
    const shown = (length: number) => {
      const extensions = { code: 'BAD_USER_INPUT', stacktrace: ['at'], hint: 'h' };
      return answerError(new GraphQLError('x'.repeat(length), { extensions })).error;
    };
    expect(shown(500).message).toBe('x'.repeat(500));
    expect(shown(501).message).toBe(`${'x'.repeat(499)}…`);
    expect(shown(1).extensions).toEqual({ code: 'BAD_USER_INPUT', hint: 'h' });
  });

  test('keeps what caused it for the log', () => {
    const cause = new DatabaseUnavailableError('Neo4j does not answer.');
    expect(answerError(wrapped(cause)).cause).toBe(cause);
  });
});

describe('the status of an answer', () => {
  test('without data is that of its errors', () => {
    expect(statusOf(['BAD_USER_INPUT'])).toBe(400);
    expect(statusOf(['BAD_USER_INPUT', 'DEADLINE_EXCEEDED'])).toBe(504);
    expect(statusOf(['PERSISTED_QUERY_NOT_FOUND'])).toBe(200);
  });

  test('with data is 503 when all of it is missing for now, and else left to GraphQL', () => {
    expect(statusOf(['DATABASE_UNAVAILABLE', 'OVERLOADED'], { a: null, b: null })).toBe(503);
    expect(statusOf(['DATABASE_UNAVAILABLE'], null)).toBe(503);
    expect(statusOf(['DATABASE_UNAVAILABLE'], { a: null, b: 1 })).toBeNull();
    expect(statusOf(['DATABASE_UNAVAILABLE', 'BAD_USER_INPUT'], { a: null })).toBeNull();
    expect(statusOf(['INTERNAL_SERVER_ERROR'], { a: null })).toBeNull();
  });

  test('a client tries again after the longest time that an error names', () => {
    expect(retryAfterS([{ message: '', extensions: { retryAfter: 7 } }, { message: '' }])).toBe(7);
    expect(retryAfterS([{ message: '' }])).toBe(1);
  });
});

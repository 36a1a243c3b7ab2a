import { describe, expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import {
  BadInputError,
  DatabaseError,
  DatabaseOverloadedError,
  DatabaseUnavailableError,
  DeadlineExceededError,
} from '../../../src/errors.js';
import {
  hasUnknownBookmark,
  hasVanished,
  isOutOfMemory,
  isTransient,
  translateError,
} from '../../../src/graph/driverErrors.js';
import { RestartTransaction } from '../../../src/graph/restartTransaction.js';

/** An error as the driver makes it, or passes it on from Neo4j. */
const newError = (code: string, message = 'as Neo4j says it', cause?: Error): Neo4jError =>
  new Neo4jError(message, code, '50N42', message, undefined, cause);
/** An error as Node makes it. */
const socketError = (code: unknown): Error => Object.assign(new Error('10.0.0.1:7687'), { code });

const UNAVAILABLE = 'The database is unavailable. Try again later.';

describe('a database that does not answer', () => {
  test.each([
    'Neo.ClientError.Cluster.NotALeader',
    'Neo.ClientError.Database.DatabaseNotFound',
    'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
    'Neo.ClientError.Security.AuthorizationExpired',
    'Neo.ClientError.Transaction.InvalidBookmark',
    'Neo.ClientError.Transaction.LockClientStopped',
    'Neo.TransientError.Cluster.ReplicationFailure',
    'Neo.TransientError.Database.DatabaseUnavailable',
    'Neo.TransientError.General.DatabaseUnavailable',
    'Neo.TransientError.Network.CommunicationError',
    'Neo.TransientError.Request.NoThreadsAvailable',
    'Neo.TransientError.Transaction.BookmarkTimeout',
    'Neo.TransientError.Transaction.LeaseExpired',
    'Neo.TransientError.Transaction.MaximumTransactionLimitReached',
  ])('says so by the code %s', (code) => {
    expect(translateError(newError(code), 'q')).toBeInstanceOf(DatabaseUnavailableError);
  });

  test.each([
    'Connection was closed by server',
    'Failed to establish connection in 5000ms',
    'Failed to obtain connection towards READ server.',
    'Pool is closed, it is no more able to serve requests.',
    'No connection available',
    'Ignored either because of an error or RESET',
    'Server responded HTTP. Make sure you are not trying to connect to the http endpoint',
    'Unknown Bolt protocol version: 9.9',
    'Unknown packed value with marker 3f',
    'Unable to unpack',
    'Read beyond end of buffer',
    'Secure connection is not possible',
  ])('is known without a code by the message %j', (message) => {
    expect(translateError(newError('N/A', message), 'q')).toBeInstanceOf(DatabaseUnavailableError);
  });

  test.each([
    ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
    ...['EHOSTDOWN', 'ENETDOWN', 'EAI_AGAIN', 'ENOTFOUND', 'ERR_OUT_OF_RANGE'],
    ...['ERR_SOCKET_CLOSED', 'ERR_STREAM_DESTROYED', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ...['ERR_SOCKET', 'ERR_STREAM', 'ERR_TLS', 'ERR_BUFFER_OUT_OF_BOUNDS'],
  ])('is known below the driver by the code %s, by itself and as a cause', (code) => {
    const error = socketError(code);
    for (const thrown of [error, newError('N/A', 'Something else', error)]) {
      const translated = translateError(thrown, 'q');
      expect(translated).toBeInstanceOf(DatabaseUnavailableError);
      expect(translated).toMatchObject({ message: UNAVAILABLE, cause: thrown });
      expect(isTransient(thrown)).toBe(true);
    }
  });

  test.each([
    ['N/A', 'The Connection was closed by server'],
    ['N/A', 'Something else'],
    ['Neo.ClientError.Statement.SyntaxError', 'Connection is no function'],
    ['Neo.TransientError.General.Unknown', 'as Neo4j says it'],
    ['Not.Neo.TransientError.Network.CommunicationError', 'as Neo4j says it'],
  ])('is not meant by the code %s with the message %j', (code, message) => {
    expect(translateError(newError(code, message), 'q')).toBeInstanceOf(DatabaseError);
  });

  test('that Neo4j refuses by its own code is not known by what caused that', () => {
    const error = newError('Neo.ClientError.Statement.SyntaxError', '', socketError('EPIPE'));
    expect(translateError(error, 'q')).toBeInstanceOf(DatabaseError);
  });
});

describe('running a read again', () => {
  test.each([
    ['Neo.ClientError.Database.DatabaseNotFound'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'],
    ['Neo.ClientError.Transaction.LockClientStopped'],
    ['Neo.TransientError.Transaction.TransactionTimedOut'],
    ['Neo.TransientError.General.TransactionMemoryLimit'],
    ['N/A', 'Pool is closed, it is no more able to serve requests.'],
  ])('does not help at once after %s', (code, message = 'as Neo4j says it') => {
    expect(isTransient(newError(code, message))).toBe(false);
  });

  test.each([
    ['Neo.ClientError.Transaction.InvalidBookmark'],
    ['Neo.ClientError.Security.AuthorizationExpired'],
    ['Neo.TransientError.General.Unknown'],
    ['ServiceUnavailable', 'No connection. Pool is closed'],
  ])('may help after %s', (code, message = 'as Neo4j says it') => {
    expect(isTransient(newError(code, message))).toBe(true);
  });

  test('does not help after what is no error of the database', () => {
    const ours = Object.assign(new Error('ours'), { retryable: true });
    for (const thrown of [ours, null, undefined, 'ECONNRESET', 7]) {
      expect(isTransient(thrown)).toBe(false);
    }
  });
});

describe('an error that is translated', () => {
  test.each([
    ['SessionExpired', DatabaseUnavailableError, UNAVAILABLE],
    [
      'Neo.ClientError.Transaction.TransactionTimedOut',
      DeadlineExceededError,
      'The query exceeded its time limit.',
    ],
    [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      DatabaseOverloadedError,
      'Neo4j ran out of memory for this query. Request less data, or try again later.',
    ],
    [
      'Neo.ClientError.Statement.SyntaxError',
      DatabaseError,
      'papersByKeys: Neo.ClientError.Statement.SyntaxError: as Neo4j says it',
    ],
  ])('says what everybody may know, and keeps the rest: %s', (code, becomes, message) => {
    const error = newError(code);
    const translated = translateError(error, 'papersByKeys');
    expect(translated).toBeInstanceOf(becomes);
    expect(translated).toMatchObject({ message, cause: error });
  });

  test.each(['Unauthorized', 'AuthenticationRateLimit', 'CredentialsExpired', 'TokenExpired'])(
    'of the sign-in tells the log alone what to check: %s',
    (name) => {
      const error = newError(`Neo.ClientError.Security.${name}`);
      const translated = translateError(error, 'q');
      expect(translated).toBeInstanceOf(DatabaseUnavailableError);
      expect(translated).toMatchObject({
        message: UNAVAILABLE,
        cause: {
          message: `Neo4j rejected the credentials (Neo.ClientError.Security.${name}): check NEO4J_USERNAME and NEO4J_PASSWORD.`,
          cause: error,
        },
      });
    },
  );

  test.each(['TransactionStartFailed', 'TransactionCommitFailed'])(
    'names a full disk where Neo4j could not store: %s',
    (name) => {
      const code = `Neo.DatabaseError.Transaction.${name}`;
      const translated = translateError(new Neo4jError('critical', code, '', ''), 'q');
      expect(translated).toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.not.stringContaining('disk'),
        cause: { message: expect.stringContaining('disk is full: make room') },
      });
    },
  );

  test('stays as it is when it is one of ours already, or none of the database', () => {
    const ours = new BadInputError('limit', 0, '1 or more');
    const others = [socketError('EPIPE2'), socketError('NOT_EPIPE'), socketError(32), {}, null];
    for (const thrown of [ours, ...others, undefined, 'EPIPE']) {
      expect(translateError(thrown, 'q')).toBe(thrown);
    }
  });
});

describe('what an error means to those that act on it', () => {
  /** Which of the three an error is taken for. */
  const meaningsOf = (thrown: unknown): string[] => [
    ...(isOutOfMemory(thrown) ? ['out of memory'] : []),
    ...(hasUnknownBookmark(thrown) ? ['unknown bookmark'] : []),
    ...(hasVanished(thrown) ? ['vanished'] : []),
  ];

  test.each([
    ['Neo.TransientError.General.OutOfMemoryError', ['out of memory']],
    ['Neo.TransientError.General.TransactionMemoryLimit', ['out of memory']],
    ['Neo.DatabaseError.General.StackOverFlowError', ['out of memory']],
    ['Neo.TransientError.Transaction.BookmarkTimeout', ['unknown bookmark']],
    ['Neo.ClientError.Transaction.InvalidBookmark', ['unknown bookmark']],
    ['Neo.ClientError.Statement.EntityNotFound', ['vanished']],
    ['Neo.ClientError.Statement.SyntaxError', []],
  ])('is told by the code %s, when it comes from the driver', (code, meanings) => {
    expect(meaningsOf(newError(code))).toEqual(meanings);
    expect(meaningsOf(socketError(code))).toEqual([]);
  });

  test('is known for a transaction that asks to begin again', () => {
    expect(meaningsOf(new RestartTransaction('a paper was merged'))).toEqual(['vanished']);
  });
});

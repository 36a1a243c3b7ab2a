import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import {
  DatabaseError,
  DatabaseOverloadedError,
  DatabaseUnavailableError,
  DeadlineExceededError,
} from '../../../src/errors.js';
import { isTransient, translateError } from '../../../src/graph/driverErrors.js';
import { backoffMs, retrying } from '../../../src/graph/retry.js';

/** An error as the driver makes it, or passes it on from Neo4j. */
const newError = (message: string, code: string): Neo4jError =>
  new Neo4jError(message, code, '50N42', message);
const never = (): number => 0;
const away = newError('away', 'ServiceUnavailable');

describe('waiting before another attempt', () => {
  test('takes any time up to a bound that doubles, to a second', () => {
    const bounds = [1, 2, 3, 4, 5, 6, 20].map((attempt) => backoffMs(attempt, () => 1));
    expect(bounds).toEqual([50, 100, 200, 400, 800, 1_000, 1_000]);
    expect(backoffMs(3, never)).toBe(0);
    expect(backoffMs(3, () => 0.25)).toBe(50);
  });
});

describe('a read that fails', () => {
  /** Runs what fails `failures` times, and tells how often it ran. */
  async function run(failures: number, error: Error, options = {}, random = never) {
    let attempts = 0;
    const outcome = await retrying(
      () => {
        attempts += 1;
        return attempts > failures ? Promise.resolve('found') : Promise.reject(error);
      },
      options,
      random,
    ).catch((failure: unknown) => failure);
    return { attempts, outcome };
  }

  test('is run again, five times at most', async () => {
    expect(await run(4, away)).toEqual({ attempts: 5, outcome: 'found' });
    expect(await run(5, away)).toEqual({ attempts: 5, outcome: away });
  });

  test('is run again when another process created the same index or constraint', async () => {
    for (const name of ['EquivalentSchemaRule', 'Index', 'Constraint', 'IndexWithName']) {
      const error = newError('exists', `Neo.ClientError.Schema.${name}AlreadyExists`);
      expect(await run(2, error)).toEqual({ attempts: 3, outcome: 'found' });
    }
  });

  test('is not run again for a reason that stays', async () => {
    const error = newError('no such function', 'Neo.ClientError.Statement.SyntaxError');
    expect(await run(1, error)).toEqual({ attempts: 1, outcome: error });
  });

  test('waits no longer than its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('gone');
    let attempts = 0;
    const running = retrying(
      ({ signal }) => {
        attempts += 1;
        if (attempts === 1) setImmediate(() => controller.abort(reason));
        return Promise.reject(signal?.aborted ? reason : away);
      },
      { signal: controller.signal },
      () => 10_000,
    );
    await expect(running).rejects.toBe(reason);
    expect(attempts).toBe(2);
  });
});

describe('the time of a read', () => {
  beforeEach(() => {
    // Waiting between attempts has a clock of Node's own, and takes no time where `random` gives 0.
    jest.useFakeTimers();
    jest.advanceTimersByTime(5_000);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Times that the attempts of a read were given, each of which took so long and failed. */
  async function timesOf(timeoutMs: number | undefined, attemptMs: number, random = never) {
    const times: (number | undefined)[] = [];
    const outcome = await retrying(
      (left) => {
        times.push(left.timeoutMs);
        jest.advanceTimersByTime(attemptMs);
        return Promise.reject(away);
      },
      timeoutMs === undefined ? {} : { timeoutMs },
      random,
    ).catch((error: unknown) => error);
    expect(outcome).toBe(away);
    return times;
  }

  test('is what is left of it at each attempt', async () => {
    expect(await timesOf(60_000, 10_000)).toEqual([60_000, 50_000, 40_000, 30_000, 20_000]);
  });

  test('is without bounds at each attempt when it has none', async () => {
    expect(await timesOf(undefined, 10_000)).toEqual(Array(5).fill(undefined));
  });

  test('allows no attempt when it is over', async () => {
    expect(await timesOf(60_000, 20_000)).toEqual([60_000, 40_000, 20_000]);
  });

  test('allows no waiting that would take all of it', async () => {
    expect(await timesOf(50, 0, () => 1)).toEqual([50]);
    expect(await timesOf(51, 0, () => 1)).toHaveLength(2);
  });
});

describe('an error of the driver', () => {
  const cases: [code: string, message: string, becomes: unknown, isRunAgain: boolean][] = [
    ['ServiceUnavailable', 'Failed to connect to 10.0.0.1:7687', DatabaseUnavailableError, true],
    ['SessionExpired', 'Connection was closed by server', DatabaseUnavailableError, true],
    ['ProtocolError', 'Unknown structure', DatabaseUnavailableError, true],
    ['N/A', 'Connection acquisition timed out in 15000 ms.', DatabaseUnavailableError, true],
    ['N/A', 'Pool is closed, it is no more able', DatabaseUnavailableError, false],
    ['Neo.TransientError.General.DatabaseUnavailable', '', DatabaseUnavailableError, true],
    ['Neo.ClientError.Cluster.NotALeader', '', DatabaseUnavailableError, true],
    ['Neo.ClientError.Database.DatabaseNotFound', '', DatabaseUnavailableError, false],
    ['Neo.ClientError.Security.Unauthorized', '', DatabaseUnavailableError, false],
    ['Neo.TransientError.Transaction.BookmarkTimeout', '', DatabaseUnavailableError, true],
    ['Neo.ClientError.Transaction.Terminated', '', DatabaseUnavailableError, false],
    ['Neo.TransientError.Transaction.DeadlockDetected', '', DatabaseError, true],
    ['Neo.ClientError.Transaction.TransactionTimedOut', '', DeadlineExceededError, false],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', DatabaseOverloadedError, false],
    ['Neo.TransientError.General.TransactionOutOfMemoryError', '', DatabaseOverloadedError, false],
    ['Neo.TransientError.General.OutOfMemoryError', '', DatabaseOverloadedError, false],
    ['Neo.TransientError.General.StackOverFlowError', '', DatabaseOverloadedError, false],
    ['Neo.ClientError.Statement.SyntaxError', 'Invalid input', DatabaseError, false],
    ['N/A', 'Cannot pack given iterable', DatabaseError, false],
  ];

  test.each(cases)('%s %s', (code, message, becomes, isRunAgain) => {
    const error = newError(message, code);
    expect(translateError(error, 'a query')).toBeInstanceOf(becomes);
    expect(isTransient(error)).toBe(isRunAgain);
  });

  test('of the socket below it is a fault of the connection too', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:7687'), {
      code: 'ECONNREFUSED',
    });
    const translated = translateError(error, 'a query') as Error;
    expect(translated).toBeInstanceOf(DatabaseUnavailableError);
    expect(translated.message).not.toContain('10.0.0.1');
    expect(translated.cause).toBe(error);
  });
});

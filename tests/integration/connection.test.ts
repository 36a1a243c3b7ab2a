import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { describeFailure } from '../../src/cli/describeFailure.js';
import { DatabaseUnavailableError, DeadlineExceededError } from '../../src/errors.js';
import { connectGraph, type Graph } from '../../src/graph/graph.js';
import { statisticsQueries } from '../../src/statistics/statistics.queries.js';
import { TcpProxy } from '../support/tcpProxy.js';
import { testConnection } from '../support/testGraph.js';

let proxy: TcpProxy;
let graph: Graph;
let statements = 0;
/** Called before each statement is sent. */
let onStatement: () => void = () => undefined;

beforeEach(async () => {
  proxy = await TcpProxy.to(testConnection().uri);
  graph = await connectGraph({
    ...testConnection(),
    uri: `bolt://127.0.0.1:${proxy.port}`,
    onStatement: () => {
      statements += 1;
      onStatement();
    },
  });
  statements = 0;
});

afterEach(async () => {
  onStatement = () => undefined;
  await proxy.close();
  await graph.close();
});

const read = (options = {}) => graph.read(statisticsQueries.graphStatistics, {}, options);
const failure = async (reading: Promise<unknown>): Promise<Error> => {
  const error: unknown = await reading.then(
    () => new Error('It succeeded.'),
    (reason: unknown) => reason,
  );
  return error as Error;
};

describe('a read', () => {
  test('opens a new connection when the ones that it had are gone', async () => {
    await read();
    proxy.cut();
    expect(await read()).toHaveLength(1);
  });

  test.each(['reset', 'end'] as const)(
    'runs again when its connection is lost: %s',
    async (how) => {
      await read();
      statements = 0;
      proxy.cutNextRequest(how);
      expect(await read()).toHaveLength(1);
      expect(statements).toBe(2);
    },
  );

  test('runs again when what came back is no Bolt', async () => {
    await read();
    statements = 0;
    proxy.garbleNextAnswer();
    expect(await read()).toHaveLength(1);
    expect(statements).toBe(2);
  });

  test('fails when nothing listens any more; the address is for commands alone', async () => {
    await proxy.refuse();
    const error = await failure(read());
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect(error.message).toBe('The database is unavailable. Try again later.');
    expect(describeFailure(error as DatabaseUnavailableError)).toContain('127.0.0.1');
    expect(statements).toBe(5);
  });

  test('stops trying when its caller leaves', async () => {
    await proxy.refuse();
    const controller = new AbortController();
    const reason = new DeadlineExceededError('over');
    onStatement = () => {
      if (statements === 2) controller.abort(reason);
    };
    expect(await failure(read({ signal: controller.signal }))).toBe(reason);
    expect(statements).toBe(2);
  });

  test('ends with its time when the other side has gone silent', async () => {
    await read();
    proxy.silence();
    expect(await failure(read({ timeoutMs: 1 }))).toBeInstanceOf(DeadlineExceededError);
  });
});

describe('other work', () => {
  test('is unavailable, too, when nothing listens', async () => {
    await proxy.refuse();
    expect(await failure(graph.ping())).toBeInstanceOf(DatabaseUnavailableError);
    expect(await failure(graph.runSchemaStatement('RETURN 1'))).toBeInstanceOf(
      DatabaseUnavailableError,
    );
  });

  test('is unavailable after the graph was closed', async () => {
    await graph.close();
    expect(await failure(read())).toBeInstanceOf(DatabaseUnavailableError);
  });
});

test('a wrong password is not shown to everybody, and told to commands', async () => {
  const error = await failure(connectGraph({ ...testConnection(), password: 'wrong' }));
  expect(error).toBeInstanceOf(DatabaseUnavailableError);
  expect(error.message).not.toContain('NEO4J');
  expect(describeFailure(error as DatabaseUnavailableError)).toContain('check NEO4J_USERNAME');
});

test('a name that nobody knows is a database that does not answer', async () => {
  const error = await failure(
    connectGraph({ ...testConnection(), uri: 'bolt://nowhere.invalid:7687' }),
  );
  expect(error).toBeInstanceOf(DatabaseUnavailableError);
  expect(error.message).not.toContain('nowhere');
});

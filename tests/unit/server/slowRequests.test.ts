import { describe, expect, test } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { DatabaseUnavailableError } from '../../../src/errors.js';
import { answerRecord, type AnswerRecord } from '../../../src/server/answerLog.js';
import { SlowRequests } from '../../../src/server/slow/slowRequests.js';

const query = (name: string) => ({ name, statement: `RETURN '${name}'` });

/** The record of a request that read two queries. */
function answered(operation: string): AnswerRecord {
  const answer = answerRecord({} as FastifyRequest);
  answer.operation = operation;
  answer.key = 'k1';
  answer.asked = { document: parse('query Page { a(x: "secret") }') };
  answer.statements.count = 4;
  answer.reads.note(query('often'), 40, 2);
  answer.reads.note(query('often'), 50.04, 3);
  answer.reads.note(query('slowest'), 80, 1);
  answer.reads.note(query('failing'), 1, null);
  return answer;
}

/** Slow requests, the lines that they write, and what they ask for the plans of. */
function watched({
  ms = 100,
  plans = false,
  explain = () => Promise.resolve('AllNodesScan'),
} = {}) {
  const lines: object[] = [];
  const explained: string[] = [];
  const clock = { now: 0 };
  const slow = new SlowRequests(
    { warn: (line: object, message?: string) => void lines.push({ ...line, message }) },
    { ms, plans },
    {
      explain: ({ name }) => {
        explained.push(name);
        return explain();
      },
    },
    () => clock.now,
  );
  const notice = (durationMs: number, operation = 'Page') =>
    slow.notice({ requestId: 'r', status: 200, durationMs }, answered(operation));
  return { lines, explained, clock, notice };
}

describe('the log of slow requests', () => {
  test('has a line from the configured time on, with what the request read', async () => {
    const { lines, explained, notice } = watched();
    await notice(99.9);
    expect(lines).toEqual([]);
    await notice(100.04);
    expect(lines).toEqual([
      {
        message: 'Slow request',
        requestId: 'r',
        operation: 'Page',
        document: 'query Page { a(x: "") }',
        variables: [],
        durationMs: 100,
        status: 200,
        statements: 4,
        key: 'k1',
        reads: [
          { query: 'often', reads: 2, rows: 5, ms: 90, slowestMs: 50 },
          { query: 'slowest', reads: 1, rows: 1, ms: 80, slowestMs: 80 },
          { query: 'failing', reads: 1, rows: 0, ms: 1, slowestMs: 1, failed: 1 },
        ],
      },
    ]);
    expect(explained).toEqual([]);
  });

  test('has the plan of the slowest statement where that is wanted, at most one a second', async () => {
    const { lines, explained, clock, notice } = watched({ plans: true });
    for (const now of [5_000, 5_999, 6_000]) {
      clock.now = now;
      await notice(200);
    }
    expect(explained).toEqual(['slowest', 'slowest']);
    expect(lines.filter((line) => 'plan' in line)).toEqual(
      Array(2).fill({
        message: 'Plan of the slowest statement',
        ...{ requestId: 'r', query: 'slowest', plan: 'AllNodesScan' },
      }),
    );
    expect(lines).toHaveLength(5);
  });

  test('says why there is no plan', async () => {
    const gone = () => Promise.reject(new DatabaseUnavailableError('Neo4j is gone.'));
    const { lines, notice } = watched({ plans: true, explain: gone });
    await notice(200);
    expect(lines.at(-1)).toEqual({
      message: 'No plan of the slowest statement',
      ...{ requestId: 'r', query: 'slowest', reason: 'Neo4j is gone.' },
    });
  });

  test('is bounded, whatever a request is called', async () => {
    const { lines, notice } = watched({ ms: 1 });
    await notice(1, 'n'.repeat(100_000));
    expect(JSON.stringify(lines).length).toBeLessThan(1_000);
  });
});

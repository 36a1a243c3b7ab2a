import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-base';
import type { FastifyRequest } from 'fastify';
import type { Graph } from '../../../src/graph/graph.js';
import { SharedReads } from '../../../src/graph/sharedReads.js';
import { must } from '../../../src/must.js';
import { paperQueries } from '../../../src/paper/paper.queries.js';
import { answerRecord } from '../../../src/server/answerLog.js';
import { notedReads } from '../../../src/server/notedReads.js';
import { beginRequest } from '../../../src/server/tracing/otel/requestSpan.js';
import type { EndedRequest, RequestTrace } from '../../../src/server/tracing/tracing.js';
import { HeldGraph } from '../../support/heldGraph.js';

const exporter = new InMemorySpanExporter();
const tracer = new BasicTracerProvider({
  spanProcessors: [new SimpleSpanProcessor(exporter)],
}).getTracer('test');
beforeEach(() => exporter.reset());

const begin = (id = 'r'): RequestTrace =>
  beginRequest(tracer, { id, method: 'POST', httpVersion: '1.1', route: '/graphql', headers: {} });
const ended = (more: Partial<EndedRequest> = {}): EndedRequest => ({
  ...{ status: 200, key: undefined, errors: [] },
  ...more,
});
const spanNamed = (name: string, traceId?: string): ReadableSpan =>
  must(
    exporter
      .getFinishedSpans()
      .find(
        (span) => span.name === name && [span.spanContext().traceId, undefined].includes(traceId),
      ),
    name,
  );

/** A graph that traces the statements of a held one, as that of the driver does. */
function tracing(held: HeldGraph): Pick<Graph, 'read'> {
  return {
    read: async (query, params, options) => {
      const [first, ...sharing] = options?.traces ?? [];
      const statement = first?.sends(query.name, sharing);
      const rows = await held.read(query, params, options);
      statement?.succeeded({ rows: rows.length, database: 'neo4j', server: '[::1]:7687' });
      return rows;
    },
  };
}

test('a statement that several requests share is in the trace of one, and linked with the others', async () => {
  const held = new HeldGraph(({ ids }) => (ids as string[]).map((id) => ({ id })));
  const shared = new SharedReads(tracing(held), 1_000);
  const ask = (id: string): { trace: RequestTrace; read: Promise<unknown> } => {
    const answer = answerRecord({} as FastifyRequest);
    const trace = begin(id);
    answer.trace = trace;
    const read = notedReads(shared, answer).read(paperQueries.paperCardsByIds, { ids: [id] });
    return { trace, read };
  };
  // The first goes at once; the two that come meanwhile share the next statement.
  const asked = ['a', 'b', 'c'].map(ask);
  await held.finishUntil(Promise.all(asked.map(({ read }) => read)));
  const [, second, third] = asked.map(({ trace }) => trace.traceId);
  const statement = spanNamed('READ paperCardsByIds', second);
  const [own, other] = [second, third].map((id) => spanNamed('read paperCardsByIds', id));
  expect(statement.attributes).toMatchObject({
    'citegraph.shared_by': 2,
    'db.response.returned_rows': 2,
    'server.address': '::1',
    'server.port': 7_687,
  });
  expect(statement.parentSpanContext?.spanId).toBe(own?.spanContext().spanId);
  const linked = ({ links }: ReadableSpan) => links.map(({ context }) => context.spanId);
  expect(linked(statement)).toEqual([other?.spanContext().spanId]);
  expect(linked(must(other, 'the read of the third'))).toEqual([statement.spanContext().spanId]);
  expect(exporter.getFinishedSpans().filter(({ name }) => name.startsWith('READ'))).toHaveLength(2);
});

describe('the span of a request', () => {
  test.each([
    [{ status: 503, errors: ['OVERLOADED'] }, 2, 'OVERLOADED'],
    [{ status: 500 }, 2, '500'],
    [{ status: 400, errors: ['BAD_USER_INPUT'] }, 0, undefined],
    [{ status: null, errors: ['REQUEST_CANCELLED'] }, 0, 'REQUEST_CANCELLED'],
  ] as const)('of %j has status %i and the type of its error', (end, code, type) => {
    begin().end(ended(end));
    const { status, attributes } = spanNamed('POST /graphql');
    expect(status.code).toBe(code);
    expect(attributes['error.type']).toBe(type);
    expect(attributes['http.response.status_code']).toBe(end.status ?? undefined);
  });

  test('has at most 500 reads below it, and counts the others', () => {
    const trace = begin();
    for (let n = 0; n < 600; n += 1) trace.beginRead('often', 'pages')?.failed('Neo.X');
    trace.end(ended());
    const reads = exporter.getFinishedSpans().filter(({ name }) => name === 'load pages');
    expect(reads).toHaveLength(500);
    expect(spanNamed('POST /graphql').attributes['citegraph.reads.untraced']).toBe(100);
  });

  test('has names of a bounded length, and no method that HTTP does not have', () => {
    const about = { id: 'r', httpVersion: '1.1', route: undefined, headers: {} };
    const trace = beginRequest(tracer, { ...about, method: 'X'.repeat(10_000) });
    trace.beginOperation().end({ name: 'n'.repeat(100_000), type: undefined, errors: [] });
    trace.end(ended());
    expect(spanNamed('HTTP').attributes['http.request.method']).toBe('_OTHER');
    const name = spanNamed('GraphQL Operation').attributes['graphql.operation.name'];
    expect(String(name)).toHaveLength(100);
  });
});

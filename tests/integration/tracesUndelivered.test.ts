import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import type { Behaviour } from '../support/otlpReceiver.js';
import { connectTestGraph } from '../support/testGraph.js';
import { traced } from '../support/tracedServer.js';
import type { TestServer } from '../support/testServer.js';

let graph: Graph;
beforeAll(async () => {
  graph = await connectTestGraph();
});
afterAll(() => graph.close());

const ask = (server: TestServer) => server.query('{ graphStatistics { paperCount } }');

describe('a collector', () => {
  test.each<[string, Behaviour, Record<string, string>]>([
    ['that hangs', 'hangs', {}],
    ['that refuses', { status: 400 }, {}],
    ['that is busy, and says for how long', { status: 503, retryAfter: '3600' }, {}],
    ['that is busy, and does not', { status: 429 }, {}],
    ['that is not there', 'takes', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }],
    ['whose headers cannot be sent', 'takes', { OTEL_EXPORTER_OTLP_HEADERS: 'x=%0A' }],
  ])('%s harms neither requests nor the end of the server', async (_what, collector, variables) => {
    const eager = { OTEL_BSP_SCHEDULE_DELAY: '1', OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '1' };
    const answers: unknown[] = [];
    const { log } = await traced(
      graph,
      async (server) => {
        for (let n = 0; n < 5; n += 1) answers.push((await ask(server)).status);
      },
      { collector, variables: { ...eager, ...variables } },
    );
    expect(answers).toEqual([200, 200, 200, 200, 200]);
    // The same reason is logged once, however many batches fail.
    const said = log.lines.filter(({ msg }) => msg === 'Traces were not delivered.');
    expect(said.length).toBeLessThanOrEqual(3);
    expect(log.lines.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describe('the variables of OpenTelemetry', () => {
  test('name the service, the collector, its headers and the compression', async () => {
    const { receiver } = await traced(graph, ask, {
      variables: {
        OTEL_SERVICE_NAME: 'citations',
        OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test,service.name=other',
        OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=a%20b',
        OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
      },
    });
    expect(receiver.resources[0]).toMatchObject({
      'service.name': 'citations',
      'deployment.environment.name': 'test',
    });
    expect(receiver.requests[0]?.headers).toMatchObject({
      'x-tenant': 'a b',
      'content-encoding': 'gzip',
      'content-type': 'application/json',
    });
    expect(receiver.spans.length).toBeGreaterThan(0);
  });

  test('sample', async () => {
    const { receiver, log } = await traced(graph, ask, {
      variables: { OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' },
    });
    expect(receiver.requests).toEqual([]);
    expect(log.lines.filter((line) => 'trace_id' in line)).toHaveLength(1);
  });

  test('choose Protobuf, which is the default', async () => {
    const { receiver } = await traced(graph, ask, {
      variables: { OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' },
    });
    expect(receiver.requests[0]?.headers['content-type']).toBe('application/x-protobuf');
    expect(receiver.bodies.join()).toContain('READ graphStatistics');
  });

  test.each<Record<string, string>>([
    { OTEL_SDK_DISABLED: 'true' },
    { OTEL_TRACES_EXPORTER: 'none' },
  ])('turn traces off: %j', async (variables) => {
    const { receiver, log } = await traced(graph, ask, { variables });
    expect(receiver.requests).toEqual([]);
    expect(log.lines.filter((line) => 'trace_id' in line)).toEqual([]);
  });
});

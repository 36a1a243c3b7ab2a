import type { Graph } from '../../src/graph/graph.js';
import { OtlpReceiver, type Behaviour, type ReceivedSpan } from './otlpReceiver.js';
import { ServerLog } from './serverLog.js';
import { startTestServer, type TestServer } from './testServer.js';

/** What a server has told about itself by its end. */
export interface Traced {
  readonly receiver: OtlpReceiver;
  readonly log: ServerLog;
}

/**
 * A server that exports traces to a collector does some work and is drained, so that all spans have been sent. The SDK
 * reads its variables from the environment, which is as it was afterwards.
 */
export async function traced(
  graph: Graph,
  work: (server: TestServer) => Promise<unknown>,
  {
    variables = {},
    collector = 'takes',
  }: { variables?: Record<string, string>; collector?: Behaviour } = {},
): Promise<Traced> {
  const receiver = new OtlpReceiver(collector);
  const log = new ServerLog();
  const all = {
    OTEL_EXPORTER_OTLP_ENDPOINT: await receiver.listen(),
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    ...variables,
  };
  const before = { ...process.env };
  Object.assign(process.env, all);
  try {
    const server = await startTestServer(graph, { LOG_LEVEL: 'info', ...all }, { log });
    await work(server).finally(() => server.drain());
    return { receiver, log };
  } finally {
    for (const name of Object.keys(all)) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
    await receiver.close();
  }
}

/** The names of a span and of all spans above it, from the top down. */
export function pathOf(span: ReceivedSpan, spans: readonly ReceivedSpan[]): string[] {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [...(parent === undefined ? [] : pathOf(parent, spans)), span.name];
}

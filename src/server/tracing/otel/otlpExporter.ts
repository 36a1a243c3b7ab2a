import { ExportResultCode, type ExportResult } from '@opentelemetry/core';
import { convertLegacyHttpOptions } from '@opentelemetry/otlp-exporter-base/node-http';
import { JsonTraceSerializer, ProtobufTraceSerializer } from '@opentelemetry/otlp-transformer';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { TracingConfig } from '../../../config/tracing.js';
import { postOnce, retryAfterMs, type PostTarget } from './postOnce.js';

const FORMATS = {
  'http/json': { serializer: JsonTraceSerializer, contentType: 'application/json' },
  'http/protobuf': { serializer: ProtobufTraceSerializer, contentType: 'application/x-protobuf' },
} as const;

/** Milliseconds before the first further try, which double. */
const BACKOFF_MS = 1_000;

/**
 * Sends spans over OTLP/HTTP as the variables of OpenTelemetry say. The exporter of the SDK has no end while a collector hangs,
 * and keeps its process alive; this one ends when it is told to. The processor of batches has one export under way at a time, and
 * bounds the spans that wait for it.
 */
export class OtlpExporter implements SpanExporter {
  private readonly aborted = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private readonly target: PostTarget;
  private readonly timeoutMs: number;
  private readonly serializer: (typeof FORMATS)[TracingConfig['protocol']]['serializer'];

  constructor(protocol: TracingConfig['protocol']) {
    const { serializer, contentType } = FORMATS[protocol];
    const required = { 'Content-Type': contentType };
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else of the SDK reads these variables
    const options = convertLegacyHttpOptions({}, 'TRACES', 'v1/traces', required);
    const { headers, agentFactory, compression, timeoutMillis } = options;
    const url = new URL(options.url);
    let agent: Promise<Agent> | undefined;
    this.serializer = serializer;
    this.timeoutMs = timeoutMillis;
    this.target = {
      url,
      headers,
      agent: () => (agent ??= Promise.resolve(agentFactory(url.protocol))),
      isCompressed: compression === 'gzip',
    };
  }

  /** The address of the collector, without what an address may hold as a secret. */
  get shownAddress(): string {
    const { origin, pathname } = this.target.url;
    return `${origin}${pathname}`;
  }

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    const sent = this.send(spans).then(
      () => done({ code: ExportResultCode.SUCCESS }),
      (cause: unknown) => {
        const error = cause instanceof Error ? cause : new Error('Not sent.', { cause });
        done({ code: ExportResultCode.FAILED, error });
      },
    );
    this.underWay.add(sent);
    void sent.finally(() => this.underWay.delete(sent));
  }

  async shutdown(): Promise<void> {
    await Promise.all(this.underWay);
  }

  /** Ends what is under way, as a failure. */
  abort(): void {
    this.aborted.abort();
  }

  private async send(spans: ReadableSpan[]): Promise<void> {
    const body = this.serializer.serializeRequest(spans);
    if (body === undefined) throw new Error('Spans could not be written.');
    const signal = AbortSignal.any([this.aborted.signal, AbortSignal.timeout(this.timeoutMs)]);
    const endsAt = performance.now() + this.timeoutMs;
    for (let backoffMs = BACKOFF_MS; ; backoffMs *= 2) {
      const answer = await postOnce(this.target, body, signal);
      if (answer.isAccepted) return;
      const waitMs = answer.isTransient ? (retryAfterMs(answer.retryAfter) ?? backoffMs) : Infinity;
      if (performance.now() + waitMs > endsAt) throw new Error(answer.reason);
      await pause(waitMs, undefined, { signal, ref: false }).catch(() => {
        // Why there was a further try to wait for says more than that the wait was cut.
        throw new Error(answer.reason);
      });
    }
  }
}

import { diag, DiagLogLevel } from '@opentelemetry/api';
import { setGlobalErrorHandler } from '@opentelemetry/core';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { FastifyBaseLogger } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { PACKAGE_VERSION } from '../../../config/packageVersion.js';
import type { TracingConfig } from '../../../config/tracing.js';
import { describeError } from '../../../errors.js';
import type { Tracing } from '../tracing.js';
import { OtlpExporter } from './otlpExporter.js';
import { beginRequest } from './requestSpan.js';
import { Seldom } from './seldom.js';

const NAME = 'citegraph';
/** Milliseconds in which a server that stops delivers what is left. */
const STOP_WITHIN_MS = 1_500;

/**
 * Exports traces by the SDK of OpenTelemetry, which reads its own variables (`OTEL_…`) for all that `config` does not say. Only
 * what `import()`s this file has OpenTelemetry loaded. Does not connect: a collector that is down is no reason not to start.
 */
export function startTracing(
  { protocol }: TracingConfig,
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
): Tracing {
  sayProblems(log);
  const exporter = new OtlpExporter(protocol);
  const provider = new BasicTracerProvider({
    resource: resource(),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer(NAME, PACKAGE_VERSION);
  log.info({ protocol, endpoint: exporter.shownAddress }, 'Traces are exported.');
  return {
    begin: (request) => beginRequest(tracer, request),
    stop: async () => {
      const over = new AbortController();
      const delivered = provider.shutdown().catch(() => undefined);
      const time = pause(STOP_WITHIN_MS, undefined, { signal: over.signal });
      await Promise.race([delivered, time.catch(() => undefined)]);
      over.abort();
      // What still waits for a collector would keep the process from its end.
      exporter.abort();
    },
  };
}

/** What the variables say of this service goes before what is said here. */
function resource(): ReturnType<typeof defaultResource> {
  return defaultResource()
    .merge(resourceFromAttributes({ 'service.name': NAME, 'service.version': PACKAGE_VERSION }))
    .merge(detectResources({ detectors: [serviceInstanceIdDetector, envDetector] }));
}

/** Problems of the configuration at once; those of a collector that is away would fill the log. */
function sayProblems(log: Pick<FastifyBaseLogger, 'warn'>): void {
  const undelivered = new Seldom((reason, times) => {
    log.warn({ reason, times }, 'Traces were not delivered.');
  });
  const others = new Seldom((reason, times) => {
    log.warn({ reason, times }, 'A problem of traces.');
  });
  setGlobalErrorHandler((error) => undelivered.say(describeError(error)));
  const say = (message: string): void => others.say(message);
  const quiet = (): void => undefined;
  const logger = { error: say, warn: say, info: quiet, debug: quiet, verbose: quiet };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}

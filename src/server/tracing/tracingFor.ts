import type { FastifyBaseLogger } from 'fastify';
import type { TracingConfig } from '../../config/tracing.js';
import type { Tracing } from './tracing.js';

/** Null without configured traces; nothing of OpenTelemetry is loaded then. */
export async function tracingFor(
  config: TracingConfig | null,
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
): Promise<Tracing | null> {
  if (config === null) return null;
  const { startTracing } = await import('./otel/startTracing.js');
  return startTracing(config, log);
}

import { isLoopback } from './loopback.js';
import type { Mistake, Variables } from './mistake.js';
import type { Settings } from './settings.js';

/** Where the metrics of the server are, and for whom. */
export interface MetricsConfig {
  readonly host: string;
  readonly port: number;
  /** Whether a request needs an API key with the scope `metrics`. */
  readonly needsKey: boolean;
}

/**
 * Null without METRICS_PORT. Whoever is on this machine may read metrics. From elsewhere it takes a key, unless it was said
 * that everybody may ask: that the server itself is open by default on loopback says nothing about this address.
 */
export function metricsConfig({
  METRICS_PORT: port,
  METRICS_HOST: host,
  ACCESS,
}: Pick<Settings, 'METRICS_PORT' | 'METRICS_HOST' | 'ACCESS'>): MetricsConfig | null {
  if (port === undefined) return null;
  return { host, port, needsKey: !isLoopback(host) && ACCESS !== 'open' };
}

/** Mistakes that two variables make together. */
export function metricsMistakes({ PORT: port, METRICS_PORT: metricsPort }: Variables): Mistake[] {
  if (metricsPort === undefined || port === undefined) return [];
  // Zero is any free port.
  if (Number(metricsPort) !== Number(port) || Number(port) === 0) return [];
  return [{ name: 'METRICS_PORT', expected: 'a port of its own, other than PORT' }];
}

import type { Config } from '../../config/config.js';
import type { AppOptions } from '../fastifyApp.js';
import type { MetricsApp, MetricsCallings } from './metricsApp.js';
import type { ServerMetrics } from './serverMetrics.js';

/** The metrics of a server, and how they are served. */
export interface Monitoring {
  readonly metrics: ServerMetrics;
  /** With which the app has its requests counted. */
  readonly observing: Pick<AppOptions, 'onAnswered'>;
  /** Those of this process, for one that makes those of several one. */
  collect(): Promise<readonly object[]>;
  createApp(callings: MetricsCallings, options?: AppOptions): Promise<MetricsApp>;
}

/** Null where there are no metrics, and then nothing of this folder is loaded. */
export async function createMonitoring(config: Config): Promise<Monitoring | null> {
  const { metrics: where } = config;
  if (where === null) return null;
  const [{ ServerMetrics }, { createMetricsApp }] = await Promise.all([
    import('./serverMetrics.js'),
    import('./metricsApp.js'),
  ]);
  const metrics = new ServerMetrics();
  return {
    metrics,
    collect: async () => {
      const { registers } = metrics;
      return (await Promise.all(registers.map((each) => each.getMetricsAsJSON()))).flat();
    },
    observing: { onAnswered: metrics.onAnswered },
    createApp: (callings, options) => createMetricsApp(config, where, metrics, callings, options),
  };
}

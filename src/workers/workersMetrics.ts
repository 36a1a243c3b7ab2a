import { AggregatorRegistry, Registry } from 'prom-client';
import { RestedText } from '../server/metrics/restedText.js';
import type { WorkerProcess } from './workerProcess.js';

/** Milliseconds for which the metrics of a worker are waited for; those of one that is too busy are left out. */
const WITHIN_MS = 2_000;

type Metrics = readonly object[];

/** The metrics of all workers, made one. What a worker that ended has counted is no more in them: Prometheus takes that for a restart. */
export class WorkersMetrics {
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;
  private readonly rendered = new RestedText(() => this.render());
  private readonly waiting = new Map<number, (metrics: Metrics) => void>();
  private asks = 0;

  constructor(private readonly workers: () => readonly Pick<WorkerProcess, 'tell'>[]) {}

  /** In the text format of Prometheus. */
  text(): Promise<string> {
    return this.rendered.get();
  }

  receive(id: number, metrics: Metrics): void {
    this.waiting.get(id)?.(metrics);
  }

  private async render(): Promise<string> {
    const found = await Promise.all(this.workers().map((worker) => this.metricsOf(worker)));
    return AggregatorRegistry.aggregate(found.map((metrics) => [...metrics])).metrics();
  }

  private metricsOf(worker: Pick<WorkerProcess, 'tell'>): Promise<Metrics> {
    const id = (this.asks += 1);
    return new Promise<Metrics>((resolve) => {
      const timer = setTimeout(() => resolve([]), WITHIN_MS).unref();
      this.waiting.set(id, (metrics) => {
        clearTimeout(timer);
        resolve(metrics);
      });
      worker.tell({ is: 'collect metrics', id });
    }).finally(() => this.waiting.delete(id));
  }
}

import { Counter, Gauge, type Aggregator, type Registry } from 'prom-client';

/** A metric whose values are there already, and are read when metrics are asked for. */
interface ReadMetric {
  readonly name: string;
  readonly help: string;
  /** How one value is made of those of several processes; their sum by default. */
  readonly aggregator?: Aggregator;
}

/** Exports what may rise and fall. */
export function exportGauge(register: Registry, metric: ReadMetric, value: () => number): void {
  const gauge: Gauge = new Gauge({
    ...{ registers: [register], ...metric },
    collect: () => gauge.set(value()),
  });
}

/** Exports values that may rise and fall, by the value of a label. */
export function exportGauges(
  register: Registry,
  metric: ReadMetric,
  label: string,
  values: () => Readonly<Record<string, number>>,
): void {
  const gauge: Gauge = new Gauge({
    ...{ registers: [register], labelNames: [label], ...metric },
    collect: () => {
      for (const [each, value] of Object.entries(values())) gauge.set({ [label]: each }, value);
    },
  });
}

/** Exports what something else has counted. */
export function exportCounter(register: Registry, metric: ReadMetric, value: () => number): void {
  const counter: Counter = new Counter({
    ...{ registers: [register], ...metric },
    collect: () => {
      counter.reset();
      counter.inc(value());
    },
  });
}

/** Exports what something else has counted, by the value of a label. */
export function exportCounters(
  register: Registry,
  metric: ReadMetric,
  label: string,
  values: () => Readonly<Record<string, number>>,
): void {
  const counter: Counter = new Counter({
    ...{ registers: [register], labelNames: [label], ...metric },
    collect: () => {
      counter.reset();
      for (const [each, value] of Object.entries(values())) counter.inc({ [label]: each }, value);
    },
  });
}

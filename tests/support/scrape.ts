import type { TestServer } from './testServer.js';

/** Metrics as a program that collects them reads them: samples by name and labels, and types by name. */
export interface Scraped {
  readonly text: string;
  readonly samples: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, string>;
  /** A sample such as `citegraph_ready` or `citegraph_reads_limit{queue="long"}`; undefined where there is none. */
  of(sample: string): number | undefined;
  /** The values of a label of a metric. */
  valuesOf(metric: string, label: string): string[];
}

/** Reads the text format of Prometheus, of which each line must be one. */
export function readMetrics(text: string): Scraped {
  const samples = new Map<string, number>();
  const types = new Map<string, string>();
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, name = '', type = ''] = /^# TYPE (\S+) (\w+)$/.exec(line) ?? [];
    if (name !== '') types.set(name, type);
    if (line.startsWith('#')) continue;
    const [, sample, value] = /^([a-z_]\w*(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
    if (sample === undefined) throw new Error(`Got ${JSON.stringify(line)}, expected a sample.`);
    samples.set(sample, value === 'Nan' ? NaN : Number(value));
  }
  return {
    ...{ text, samples, types },
    of: (sample) => samples.get(sample),
    valuesOf: (metric, label) => {
      const labelled = new RegExp(`^${metric}\\{(?:.*,)?${label}="([^"]*)"`);
      return [...new Set([...samples.keys()].flatMap((key) => labelled.exec(key)?.[1] ?? []))];
    },
  };
}

/** What the server exports now. */
export async function scrape({
  metricsAddress,
}: Pick<TestServer, 'metricsAddress'>): Promise<Scraped> {
  const response = await fetch(`${metricsAddress}/metrics`);
  if (response.status !== 200) throw new Error(await response.text());
  return readMetrics(await response.text());
}

import autocannon from 'autocannon';

/** What a load of requests showed; times in milliseconds. */
export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** How long a load lasts: so many seconds, or so many requests. */
export type LoadLength = { readonly seconds: number } | { readonly amount: number };

export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  /** With its query; that of the load when left out. */
  readonly path?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of its answer; 200 when left out. */
  readonly status?: number;
}

/** Requests that each connection sends in turn, again and again; or what makes the next one of all connections. */
export type LoadRequests = readonly LoadRequest[] | (() => LoadRequest);

/** Sends GraphQL requests, one after another on each connection. */
export async function loadHttp(
  url: string,
  requests: LoadRequests,
  load: { clients: number } & LoadLength,
): Promise<LoadResult> {
  const times: number[] = [];
  const wrong: string[] = [];
  const check = (status: number, answer: string, expected = 200): void => {
    if (status !== expected || answer.includes('"errors"')) wrong.push(answer.slice(0, 300));
  };
  const started = performance.now();
  const options: autocannon.Options = {
    url,
    connections: load.clients,
    ...('seconds' in load ? { duration: load.seconds } : { amount: load.amount }),
    requests:
      typeof requests === 'function'
        ? [
            {
              setupRequest: (request) => ({ ...request, ...requests() }),
              onResponse: (status, answer) => check(status, answer),
            },
          ]
        : requests.map(({ status: expected, ...request }) => ({
            ...request,
            onResponse: (status, answer) => check(status, answer, expected),
          })),
  };
  await new Promise<void>((resolve, reject) => {
    const run = autocannon(options, (error) =>
      error instanceof Error ? reject(error) : resolve(),
    );
    run.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  const [first] = wrong;
  if (first !== undefined) throw new Error(`${wrong.length} answers are no answers: ${first}`);
  return summaryOf(times, performance.now() - started);
}

/** Runs `work` one after another in each of so many loops, for so many seconds. */
export async function loadRaw(
  work: (turn: number) => Promise<unknown>,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<LoadResult> {
  const times: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1_000;
  let turn = 0;
  const loop = async (): Promise<void> => {
    while (performance.now() < until) {
      const begun = performance.now();
      await work(turn++);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, loop));
  return summaryOf(times, performance.now() - started);
}

function summaryOf(times: readonly number[], elapsed: number): LoadResult {
  const perSecond = (times.length / elapsed) * 1_000;
  return { requests: times.length, perSecond, ...percentilesOf(times) };
}

/** Of times in any order; NaN where there are none. */
export function percentilesOf(times: readonly number[]): Pick<LoadResult, 'p50' | 'p95' | 'p99'> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../src/generate/random.js';
import { must } from '../src/must.js';
import { percentilesOf } from './load.js';
import type { MixedKind, MixedRequest } from './mixedKinds.js';
import { residentMegabytes, type BenchServer } from './processes.js';
import { median } from './table.js';

const MEMORY_EVERY_MS = 5_000;
/** Parts of the time by which memory is compared; the first one warms up. */
const PARTS = 5;

type Choice = readonly [MixedKind, number];

/** Many clients that ask one server, each one request after the other, for what comes up. */
export class MixedLoad {
  /** Each answer that its kind may not get. */
  readonly wrong: { readonly name: string; readonly answer: string }[] = [];
  private readonly times = new Map<string, number[]>();
  /** By kind: what the server had no place for, and said so. */
  private readonly refused = new Map<string, number>();
  private readonly megabytes: number[] = [];
  private readonly choices: [Choice, ...Choice[]];
  /** Of the answers that clients have, by address. */
  private readonly tags = new Map<string, string>();

  constructor(
    private readonly server: BenchServer,
    private readonly kinds: readonly MixedKind[],
    private readonly random: Random,
  ) {
    const [first, ...others] = kinds.map((kind): Choice => [kind, kind.share]);
    this.choices = [must(first, 'a kind of request'), ...others];
  }

  async run(clients: number, milliseconds: number): Promise<void> {
    const agent = new Agent({ keepAlive: true });
    const until = performance.now() + milliseconds;
    const over = new AbortController();
    const watched = this.watchMemory(over.signal);
    const client = async (): Promise<void> => {
      while (performance.now() < until) await this.ask(agent);
    };
    await Promise.all(Array.from({ length: clients }, client));
    over.abort();
    await watched;
    agent.destroy();
  }

  /** Of a table: each kind, its answers, the refused ones among them, and their times in milliseconds. */
  rows(): (string | number)[][] {
    return this.kinds.map(({ name }) => {
      const times = this.times.get(name) ?? [];
      const { p50, p95, p99 } = percentilesOf(times);
      const shown = [p50, p95, p99].map((time) => time.toFixed(1));
      return [name, times.length, this.refused.get(name) ?? 0, ...shown];
    });
  }

  /** Median megabytes of the second part of the time, and of the last. */
  memory(): { before: number; after: number } {
    const length = Math.floor(this.megabytes.length / PARTS);
    return {
      before: median(this.megabytes.slice(length, 2 * length)),
      after: median(this.megabytes.slice(-length)),
    };
  }

  private async ask(agent: Agent): Promise<void> {
    const { name, request: next, isRight } = this.random.weighted(this.choices);
    const asked = next();
    const begun = performance.now();
    try {
      const { status, answer } = await this.answerOf(asked, agent);
      const times = this.times.get(name) ?? [];
      this.times.set(name, times);
      times.push(performance.now() - begun);
      if (answer.includes('"OVERLOADED"'))
        this.refused.set(name, (this.refused.get(name) ?? 0) + 1);
      else if (!isRight(status, answer)) this.wrong.push({ name, answer: answer.slice(0, 300) });
    } catch (error) {
      if (asked.leavesAfter === undefined) this.wrong.push({ name, answer: String(error) });
    }
  }

  private async answerOf(
    { path, body, leavesAfter }: MixedRequest,
    agent: Agent,
  ): Promise<{ status: number; answer: string }> {
    const tag = body === undefined ? this.tags.get(path) : undefined;
    const asked = request(new URL(path, this.server.url), {
      agent,
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'content-type': 'application/json',
        ...(tag === undefined ? {} : { 'if-none-match': tag }),
      },
      ...(leavesAfter === undefined ? {} : { signal: AbortSignal.timeout(leavesAfter) }),
    });
    asked.end(body === undefined ? undefined : JSON.stringify(body));
    return new Promise((resolve, reject) => {
      asked.once('error', reject).once('response', (response) => {
        const { etag } = response.headers;
        if (body === undefined && etag !== undefined) this.tags.set(path, etag);
        const status = must(response.statusCode, 'the status of a response');
        text(response).then((answer) => resolve({ status, answer }), reject);
      });
    });
  }

  private async watchMemory(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const megabytes = await residentMegabytes(this.server.pid);
      if (megabytes !== null) this.megabytes.push(megabytes);
      await pause(MEMORY_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

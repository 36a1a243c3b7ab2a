import type { FastifyBaseLogger } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseUnavailableError, describeError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { Pulse } from '../graph/pulse.js';
import { answerError } from './errorFormat.js';
import { probe, reconnected } from './probe.js';

const WARMING = 'The server is warming up.';
/** Of warming, for other reasons than that the database is gone. */
const MOST_FAILURES = 5;
const BETWEEN_MS = 500;

/** Called with the number of queries planned so far, and of all. */
export type OnPlanned = (planned: number, all: number) => void;

/** What makes the database answer as fast as it will from then on. */
export interface Warming {
  /** Has every query planned. */
  plan(onPlanned?: OnPlanned): Promise<void>;
  /** Reads what every page needs. */
  entries(): Promise<void>;
}

/**
 * Whether the server is ready:
 *
 *     warming --warm--> ready --no answer--> lost --answer, entries read--> ready (the rest is planned meanwhile)
 *
 * A ready server probes the database when asked, and when a read finds it unavailable. A lost one tries by itself,
 * whether or not anybody asks.
 */
export class Readiness {
  private reason: string | null = null;
  private probing: Promise<void> | null = null;
  private warming: Warming | null = null;
  private readonly stopped = new AbortController();

  constructor(
    private readonly graph: Pick<Graph, 'ping' | 'reconnect'>,
    private readonly pulse: Pulse,
    private readonly log: FastifyBaseLogger,
  ) {
    pulse.onLost = () => void this.unreadyReason();
  }

  /** Whether it was ready when that was last looked at. */
  get isReady(): boolean {
    return this.reason === null;
  }

  /** Why the server is not ready, in words that are safe for clients; null when it is. */
  async unreadyReason(): Promise<string | null> {
    if (this.reason !== null) return this.reason;
    this.probing ??= this.probe().finally(() => (this.probing = null));
    await this.probing;
    return this.reason;
  }

  /** Not ready from now on, until this resolves. Failures of the database are waited out. */
  async warmUp(warming: Warming, onPlanned?: OnPlanned): Promise<void> {
    this.reason = WARMING;
    await this.untilDone(async () => {
      await warming.plan(onPlanned);
      await warming.entries();
    });
    this.warming = warming;
    this.reason = null;
  }

  /** Ends all attempts to connect again. */
  stop(): void {
    this.stopped.abort();
  }

  private async probe(): Promise<void> {
    const startedAt = performance.now();
    try {
      await probe(this.graph);
    } catch (error) {
      // Busy, and working: others were served meanwhile.
      if (this.pulse.succeededAt > startedAt || this.isStopped()) return;
      this.lose(error);
      void this.recover();
    }
  }

  private isStopped(): boolean {
    return this.stopped.signal.aborted;
  }

  private lose(error: unknown): void {
    const { cause, error: shown } = answerError(error);
    this.reason = shown.message;
    this.log.warn({ err: cause }, 'not ready');
  }

  private async recover(): Promise<void> {
    await reconnected(this.graph, this.stopped.signal);
    const { warming } = this;
    if (warming !== null) await this.untilDone(() => warming.entries());
    if (this.isStopped()) return;
    this.reason = null;
    this.log.info('ready again');
    // Its failure is that of the database, which the next probe finds.
    warming?.plan().catch(() => undefined);
  }

  /**
   * Repeats work while the database is lost, and a few times when it fails otherwise: a server that can never be
   * warm has to serve all the same.
   */
  private async untilDone(work: () => Promise<void>): Promise<void> {
    let failures = 0;
    while (failures < MOST_FAILURES && !this.isStopped()) {
      const error = await work().then(() => null, asError);
      if (error === null || this.isStopped()) return;
      this.lose(error);
      if (!(error instanceof DatabaseUnavailableError)) failures += 1;
      const { signal } = this.stopped;
      await pause(BETWEEN_MS, undefined, { signal }).catch(() => undefined);
      await reconnected(this.graph, signal);
    }
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(describeError(thrown));
}

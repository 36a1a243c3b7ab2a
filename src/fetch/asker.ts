import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { Clock } from './clock.js';
import { KeptAnswers, type KeptAnswer } from './keptAnswers.js';
import { Pace } from './pace.js';
import { request } from './request.js';
import { retrying } from './retry.js';
import { RequestsSpent, ServiceProblem } from './serviceProblem.js';

/** How a service is asked. */
export interface Access {
  /** Without a slash at the end. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Who asks: parameters that change no answer, some of them secret. */
  readonly identification: Readonly<Record<string, string>>;
  /** Whether one of these is a key. */
  readonly hasKey: boolean;
  /** Milliseconds between two requests, at least. */
  readonly intervalMs: number;
}

/** What all services of one run share. */
export interface Run {
  readonly clock: Clock;
  /** Answers of earlier runs are asked for anew. */
  readonly refresh: boolean;
  /** Only kept answers. */
  readonly offline: boolean;
  readonly maxRequests: number;
  /** When the run began. */
  readonly startedAt: string;
  /** Requests so far. */
  requests: number;
  readonly onRequest: () => void;
}

/** An answer, read and kept. */
export interface Answer<T> {
  readonly value: T;
  readonly kept: KeptAnswer;
}

/** Asks one service, keeps its answers, and asks for none twice. */
export class Asker {
  /** Requests that went out, and answers that were kept from an earlier run. */
  readonly counts = { requests: 0, kept: 0 };
  private readonly pace: Pace;

  constructor(
    private readonly access: Access,
    private readonly answers: KeptAnswers,
    private readonly run: Run,
    private readonly onWait: (problem: ServiceProblem, waitMs: number) => void,
  ) {
    this.pace = new Pace(run.clock, access.intervalMs);
  }

  /** Whether the service knows who asks by a key. */
  get hasKey(): boolean {
    return this.access.hasKey;
  }

  /**
   * The answer from a path below the address of the service. Null where the service has nothing there.
   *
   * @throws ServiceProblem, or RequestsSpent.
   */
  async ask<T>(
    path: string,
    parameters: Readonly<Record<string, string>>,
    shape: z.ZodType<T>,
  ): Promise<Answer<T> | null> {
    const asked = `${path}?${new URLSearchParams(parameters).toString()}`;
    const known = await this.keptAnswer(asked, shape);
    if (known !== undefined) return known;
    if (this.run.offline) {
      throw new ServiceProblem('has more than its kept answers; without --offline it is asked');
    }
    return retrying(this.run.clock, () => this.fresh(asked, shape), this.onWait);
  }

  /** Undefined where there is none that can be used. */
  private async keptAnswer<T>(
    asked: string,
    shape: z.ZodType<T>,
  ): Promise<Answer<T> | null | undefined> {
    const kept = this.answers.find(asked);
    if (kept === null || (this.run.refresh && kept.at < this.run.startedAt)) return undefined;
    const read = parsed(await readFile(kept.path), shape);
    if (!read.success) return undefined;
    this.counts.kept += 1;
    return read.value === null ? null : { value: read.value, kept };
  }

  private async fresh<T>(asked: string, shape: z.ZodType<T>): Promise<Answer<T> | null> {
    await this.pace.turn();
    if (this.run.requests >= this.run.maxRequests) throw new RequestsSpent(this.run.maxRequests);
    this.run.requests += 1;
    this.counts.requests += 1;
    this.run.onRequest();
    const address = new URL(`${this.access.url}/${asked}`);
    for (const [name, value] of Object.entries(this.access.identification)) {
      address.searchParams.set(name, value);
    }
    const { body, headers } = await request(address, this.access.headers);
    this.pace.heed(headers);
    // What is not there is kept as well, so that a run without the network knows it.
    const bytes = body ?? Buffer.from('null');
    const read = parsed(bytes, shape);
    if (!read.success) throw read.problem;
    const kept = await this.answers.keep(asked, bytes, this.run.clock.now());
    return read.value === null ? null : { value: read.value, kept };
  }
}

type Parsed<T> =
  | { readonly success: true; readonly value: T | null }
  | { readonly success: false; readonly problem: ServiceProblem };

function parsed<T>(body: Uint8Array, shape: z.ZodType<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(body).toString('utf8'));
  } catch (error) {
    const problem = new ServiceProblem(
      'gave an answer that is cut off or no JSON',
      { waitMs: null },
      { cause: error },
    );
    return { success: false, problem };
  }
  if (json === null) return { success: true, value: null };
  const read = shape.safeParse(json);
  if (read.success) return { success: true, value: read.data };
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') ?? '';
  const problem = new ServiceProblem(
    `gave an answer in a format that this version does not know (${field}: ${issue?.message ?? ''})`,
    null,
    { cause: read.error },
  );
  return { success: false, problem };
}

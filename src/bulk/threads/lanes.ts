import { Worker } from 'node:worker_threads';
import { performers, type Jobs, type JobName } from './jobs.js';

/** Runs jobs on threads of their own; each thread does one at a time. */
export interface Lanes {
  /** Number of concurrent jobs that keeps all threads busy. */
  readonly width: number;
  /** Runs a job; `transfer` are buffers of the task that the caller gives away. */
  run<Name extends JobName>(
    name: Name,
    task: Jobs[Name]['task'],
    transfer?: readonly ArrayBuffer[],
  ): Promise<Jobs[Name]['result']>;
  close(): Promise<void>;
}

/** The response of a thread. */
export type Answer = { readonly result: unknown } | { readonly error: unknown };

// Beside this file, compiled or not.
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
);

/** Opens that many threads; with none, jobs run in the calling thread. */
export function openLanes(threads: number): Lanes {
  return threads === 0 ? new OwnThread() : new Threads(threads);
}

class OwnThread implements Lanes {
  readonly width = 1;

  run<Name extends JobName>(name: Name, task: Jobs[Name]['task']): Promise<Jobs[Name]['result']> {
    return Promise.resolve().then(() => performers[name](task));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

interface Asked {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread responds in the order of requests. */
class Thread {
  private readonly worker = new Worker(WORKER);
  private readonly asked: Asked[] = [];
  private ended: Error | null = null;

  constructor() {
    this.worker.on('message', (answer: Answer) => {
      const asked = this.asked.shift();
      if ('error' in answer) asked?.reject(errorOf(answer.error));
      else asked?.resolve(answer.result);
    });
    this.worker.on('error', (error) => this.fail(errorOf(error)));
    this.worker.on('exit', (code) => this.fail(new Error(`A thread ended with code ${code}.`)));
  }

  get waiting(): number {
    return this.asked.length;
  }

  ask(question: object, transfer: readonly ArrayBuffer[]): Promise<unknown> {
    if (this.ended !== null) return Promise.reject(this.ended);
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.worker.postMessage(question, [...transfer]);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.asked.splice(0)) reject(this.ended);
  }
}

class Threads implements Lanes {
  private readonly threads: Thread[];
  readonly width: number;

  constructor(count: number) {
    this.width = count * 2;
    this.threads = Array.from({ length: count }, () => new Thread());
  }

  async run<Name extends JobName>(
    name: Name,
    task: Jobs[Name]['task'],
    transfer: readonly ArrayBuffer[] = [],
  ): Promise<Jobs[Name]['result']> {
    const [first, ...others] = this.threads;
    const idlest = others.reduce((a, b) => (a && b.waiting >= a.waiting ? a : b), first);
    return (await idlest?.ask({ name, task }, transfer)) as Jobs[Name]['result'];
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

import { Piscina } from 'piscina';
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

class Threads implements Lanes {
  readonly width: number;
  private readonly pool: Piscina;

  constructor(count: number) {
    this.width = count * 2;
    const threads = { minThreads: count, maxThreads: count, concurrentTasksPerWorker: 2 };
    this.pool = new Piscina({ filename: WORKER.href, recordTiming: false, ...threads });
  }

  run<Name extends JobName>(
    name: Name,
    task: Jobs[Name]['task'],
    transfer: readonly ArrayBuffer[] = [],
  ): Promise<Jobs[Name]['result']> {
    const options = { name, transferList: [...transfer] };
    return this.pool.run(task, options) as Promise<Jobs[Name]['result']>;
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}

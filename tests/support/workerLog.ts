import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 20;

/** A record of a log that several processes wrote. */
export type LogRecord = Readonly<Record<string, unknown>>;

/** The records among the lines that a server has printed, as they come. */
export class WorkerLog {
  constructor(private readonly lines: readonly string[]) {}

  /** Rejects what begins as a record and is none. */
  get records(): LogRecord[] {
    return this.lines
      .filter((line) => line.includes('{'))
      .map((line) => JSON.parse(line) as LogRecord);
  }

  /** Resolves with the first one at or after a place; a test's own timeout ends the wait. */
  async record(isIt: (record: LogRecord) => boolean, from = 0): Promise<LogRecord> {
    for (;;) {
      const found = this.records.slice(from).find(isIt);
      if (found !== undefined) return found;
      await pause(POLL_MS);
    }
  }

  /** The worker that answered a request. */
  async workerOf(requestId: string): Promise<number> {
    const { worker } = await this.record((record) => record.requestId === requestId);
    return Number(worker);
  }

  /** Process ids of the workers that were started last, by number. */
  get pids(): ReadonlyMap<number, number> {
    const started = this.records.filter(({ msg }) => msg === 'worker started');
    return new Map(started.map(({ worker, pid }) => [Number(worker), Number(pid)]));
  }
}

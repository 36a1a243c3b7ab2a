import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 20;

/** A record of a log that several processes wrote. */
export type LogRecord = Readonly<Record<string, unknown>>;

/** The records among the lines that a server has printed, as they come. */
export class WorkerLog {
  private readonly read: LogRecord[] = [];
  private linesRead = 0;

  constructor(private readonly lines: readonly string[]) {}

  /** Each line is read once, as clients that ask without a pause write thousands. Rejects what begins as a record and is none. */
  get records(): readonly LogRecord[] {
    const added = this.lines.slice(this.linesRead);
    this.linesRead = this.lines.length;
    for (const line of added) if (line.includes('{')) this.read.push(JSON.parse(line) as LogRecord);
    return this.read;
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

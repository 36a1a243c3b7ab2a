import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { isWritable, writable } from '../record/nesting.js';
import type { Rejection } from '../record/report.js';

/**
 * The file of records that are rejected, or imported without some details, one JSON object per line: position,
 * problems, and the record itself, to be fixed and re-imported. Created only when there are any.
 */
export class RejectsFile {
  private stream: WriteStream | undefined;
  private failure: Error | undefined;
  private readonly flags: string;

  readonly path: string;

  /** `path` is overwritten; without one, a new file with the time in its name is created. */
  constructor(path?: string) {
    this.path = path ?? `citegraph-rejects-${new Date().toISOString().replace(/[:.]/g, '')}.jsonl`;
    this.flags = path === undefined ? 'wx' : 'w';
  }

  /** Whether anything was written. */
  get exists(): boolean {
    return this.stream !== undefined;
  }

  /** `imported` tells that the record went in, without the details that its problems name. */
  add({ place, problems }: Rejection, imported = false): void {
    this.stream ??= this.open();
    const { file, line, correctable } = place;
    const { name, format, settings } = file;
    const record = parsed(correctable);
    const entry = { file: name, line, format, settings, imported, problems, record };
    this.stream.write(`${JSON.stringify(entry)}\n`);
  }

  /** Waits until everything is on disk. */
  async close(): Promise<void> {
    if (this.stream === undefined) return;
    this.stream.end();
    if (this.failure === undefined) await once(this.stream, 'finish');
    if (this.failure !== undefined) throw this.failure;
  }

  private open(): WriteStream {
    const stream = createWriteStream(this.path, { flags: this.flags, mode: 0o600 });
    stream.on('error', (error) => (this.failure = Object.assign(error, { path: this.path })));
    return stream;
  }
}

/** A line of text parsed as JSON if possible, so that it can be read and fixed; else unchanged. */
function parsed(record: unknown): unknown {
  if (typeof record !== 'string') return writable(record);
  try {
    const value: unknown = JSON.parse(record);
    return isWritable(value) ? value : record;
  } catch {
    return record;
  }
}

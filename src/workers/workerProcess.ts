import { fork, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Answer } from './asking.js';
import type { Assignment, FromWorker, ToWorker } from './messages.js';

/** Beside this module, as the sources or as they are built. */
const WORKER = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
);

/** How a worker ended. */
export interface Ending {
  /** Such as "exit code 1" and "SIGKILL". */
  readonly by: string;
  /** Milliseconds for which it was ready; null when it never was. */
  readonly readyMs: number | null;
}

/** Called for what a worker tells, once what this module keeps of it is up to date. */
export type OnMessage = (message: FromWorker, worker: WorkerProcess) => void;

/**
 * A worker, as its parent sees it:
 *
 *     starting --serving--> serving --warm--> warm --refusing--> refusing --> ended (from any state, when it dies)
 */
export class WorkerProcess {
  state: 'starting' | 'serving' | 'warm' | 'refusing' | 'ended' = 'starting';
  /** Its connections. */
  open = 0;
  /** The connection that is on its way to it; once it has ended, the one that it did not take. */
  onItsWay: Socket | undefined;
  readonly ended: Promise<Ending>;
  private warmAt: number | null = null;
  private readonly child: ChildProcess;

  constructor(
    readonly assignment: Assignment,
    private readonly onMessage: OnMessage,
  ) {
    this.child = fork(WORKER, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child.on('message', (message: FromWorker) => this.receive(message));
    this.ended = new Promise((resolve) => {
      const end = (by: string): void => {
        this.state = 'ended';
        const readyMs = this.warmAt === null ? null : performance.now() - this.warmAt;
        resolve({ by, readyMs });
      };
      // After all of its output.
      this.child.once('close', (code, signal) => end(signal ?? `exit code ${code}`));
      this.child.once('error', ({ message }) => {
        if (this.child.pid === undefined) end(message);
      });
    });
    this.tell({ is: 'serve', assignment });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get output(): Pick<ChildProcess, 'stdout' | 'stderr'> {
    return this.child;
  }

  /** What comes to nothing when the worker has ended, which `ended` tells. */
  tell(message: ToWorker): void {
    if (this.child.connected) this.child.send(message, undefined, {}, () => undefined);
  }

  answer(answer: Answer): void {
    this.tell({ is: 'answer', answer });
  }

  /**
   * Passes a connection, of which nothing was read. This process keeps it open until the worker has taken it: what was on its way
   * to one that dies would otherwise hang for ever.
   */
  give(socket: Socket): void {
    this.open += 1;
    this.onItsWay = socket;
    const message: ToWorker = { is: 'connection' };
    this.child.send(message, socket, { keepOpen: true }, () => undefined);
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  private receive(message: FromWorker): void {
    if (message.is === 'took') this.letGo();
    if (message.is === 'gone') this.open -= message.connections;
    if (message.is === 'serving' || message.is === 'refusing') this.state = message.is;
    if (message.is === 'warm') {
      this.warmAt = performance.now();
      if (this.state === 'serving') this.state = 'warm';
    }
    this.onMessage(message, this);
  }

  /** Closes this process's end of a connection that is the worker's from now on. */
  private letGo(): void {
    this.onItsWay?.destroy();
    this.onItsWay = undefined;
  }
}

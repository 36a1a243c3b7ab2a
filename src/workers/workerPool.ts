import { setTimeout as pause } from 'node:timers/promises';
import { pino, type Logger } from 'pino';
import { WorkQuotas } from '../access/workQuotas.js';
import type { Config } from '../config/config.js';
import { WorkersFailedError } from '../errors.js';
import type { OnPlanned } from '../server/readiness.js';
import { connectionQueue, type ConnectionQueue } from './connectionQueue.js';
import { BEAT_MS, Heartbeat } from './heartbeat.js';
import { Lending } from './lending.js';
import type { DatabaseAddress, FromWorker, ToWorker } from './messages.js';
import { keepOutput, type LogTarget } from './outputLines.js';
import { Replacements } from './replacements.js';
import { SharedPort } from './sharedPort.js';
import { shareOf } from './shareOf.js';
import { WorkerProcess, type Ending } from './workerProcess.js';
import type { WorkersMetrics } from './workersMetrics.js';

/** Milliseconds beyond what draining may take, after which a worker that does not end is killed. */
const OVERDUE_MS = 5_000;

/**
 * Processes that serve together as one server, and this process, their parent: it listens, passes connections on, writes the one
 * log, has what is bounded for the whole server, kills workers that are stuck, and replaces those that end.
 */
export class WorkerPool {
  /** Resolves when workers end again and again before they are ready. */
  readonly failed: Promise<WorkersFailedError>;
  private fail: (error: WorkersFailedError) => void = () => undefined;
  private onPlanned: OnPlanned = () => undefined;
  private workers: WorkerProcess[] = [];
  private readonly log: Logger;
  private readonly port: SharedPort;
  private readonly connections: ConnectionQueue;
  private readonly lending: Lending;
  private readonly replacements: Replacements;
  private readonly heartbeat: Heartbeat<WorkerProcess>;
  private readonly beats: NodeJS.Timeout;
  private readonly draining = new AbortController();
  private metrics: Pick<WorkersMetrics, 'receive'> | undefined;
  private isPlanned = false;
  private isAllWarm = false;
  /** Called after everything that may change what somebody waits for. */
  private readonly looks = new Set<() => void>();

  constructor(
    private readonly config: Config,
    private readonly database: DatabaseAddress,
    private readonly target: LogTarget,
  ) {
    this.failed = new Promise((resolve) => (this.fail = resolve));
    this.replacements = new Replacements(config.workers);
    this.log = pino({ level: config.logLevel, base: null }, target);
    this.connections = connectionQueue(() => this.workers, config, this.log);
    this.heartbeat = new Heartbeat(
      () => this.workers,
      config.workerStuckMs,
      (worker) => this.kill(worker, 'worker is stuck, and is killed'),
    );
    this.beats = setInterval(() => {
      this.heartbeat.beat();
      this.connections.closeLate();
    }, BEAT_MS);
    this.port = new SharedPort((socket) => this.connections.accept(socket));
    this.lending = new Lending(config.limits.walksAtOnce, new WorkQuotas());
    for (let worker = 1; worker <= config.workers; worker += 1) this.start(worker);
  }

  /** Resolves when a worker takes connections, which may still be cold. */
  async serving(): Promise<void> {
    await this.until(() => this.workers.some(({ state }) => state !== 'starting'));
  }

  /** Has metrics made of those of the workers, which they send from now on when they are asked. */
  counted(make: (workers: () => readonly WorkerProcess[]) => WorkersMetrics): WorkersMetrics {
    const metrics = make(() => this.workers);
    this.metrics = metrics;
    return metrics;
  }

  /** Listens, which the parent does for all; resolves with the port. */
  listen(host: string, port: number): Promise<number> {
    return this.port.listen(host, port);
  }

  /** Resolves when all workers are warm. */
  async warmUp(onPlanned: OnPlanned = () => undefined): Promise<void> {
    this.onPlanned = onPlanned;
    await this.until(() => this.isAllWarm);
  }

  /** As `HttpServer.drain`, of all workers: they stop to be ready, and then to take connections, together. */
  async drain(): Promise<void> {
    if (this.draining.signal.aborted) return;
    this.draining.abort();
    const { shutdownDelayMs, shutdownGraceMs } = this.config;
    const overdue = setTimeout(
      () => this.killAll('worker does not end, and is killed'),
      shutdownDelayMs + shutdownGraceMs + OVERDUE_MS,
    );
    this.tellAll({ is: 'drain' });
    await this.until(() => this.workers.every(({ state }) => state === 'refusing'));
    await this.port.close();
    await this.until(() => this.workers.length === 0 || this.connections.isEmpty);
    this.tellAll({ is: 'closed' });
    await this.until(() => this.workers.length === 0);
    this.connections.destroy();
    clearTimeout(overdue);
    clearInterval(this.beats);
  }

  private start(number: number): void {
    const worker = new WorkerProcess(
      {
        worker: number,
        config: shareOf(this.config, this.config.workers),
        database: this.database,
        plans: number === 1,
      },
      (message) => this.receive(message, worker),
    );
    this.workers.push(worker);
    this.log.info({ worker: number, pid: worker.pid }, 'worker started');
    keepOutput(worker.output, number, this.target, this.log);
    if (this.isPlanned) worker.tell({ is: 'planned' });
    if (this.isAllWarm) worker.tell({ is: 'all warm' });
    void worker.ended.then((ending) => this.end(worker, ending));
  }

  private receive(message: FromWorker, worker: WorkerProcess): void {
    this.heartbeat.hear(worker);
    if (message.is === 'planning' && !this.isPlanned) this.onPlanned(message.planned, message.all);
    if (message.is === 'planned') {
      this.isPlanned = true;
      this.tellAll({ is: 'planned' });
    }
    if (message.is === 'warm') this.seeWarm(worker);
    if (message.is === 'metrics') this.metrics?.receive(message.id, message.metrics);
    this.lending.receive(message, worker);
    this.connections.passOn();
    this.look();
  }

  private seeWarm({ assignment, pid }: WorkerProcess): void {
    this.replacements.ready();
    this.log.info({ worker: assignment.worker, pid }, 'worker is warm');
    const areWarm = this.workers.every(({ state }) => state === 'warm');
    if (this.isAllWarm || !areWarm || this.workers.length < this.config.workers) return;
    this.isAllWarm = true;
    this.tellAll({ is: 'all warm' });
  }

  private end(worker: WorkerProcess, { by, readyMs }: Ending): void {
    this.workers = this.workers.filter((other) => other !== worker);
    this.lending.leave(worker);
    this.connections.takeBack(worker);
    if (!this.draining.signal.aborted) this.replace(worker, by, readyMs);
    this.look();
  }

  private replace({ assignment, pid }: WorkerProcess, by: string, readyMs: number | null): void {
    const { worker } = assignment;
    const delayMs = this.replacements.delayAfter(readyMs);
    this.log.error({ worker, pid, by, replacedAfterMs: delayMs }, 'worker ended');
    if (delayMs === null) {
      this.fail(new WorkersFailedError(by));
      return;
    }
    pause(delayMs, undefined, { signal: this.draining.signal }).then(
      () => this.start(worker),
      () => undefined,
    );
  }

  private killAll(why: string): void {
    for (const worker of this.workers) this.kill(worker, why);
  }

  private kill(worker: WorkerProcess, why: string): void {
    const { assignment, pid } = worker;
    this.log.error({ worker: assignment.worker, pid }, why);
    worker.kill();
  }

  private tellAll(message: ToWorker): void {
    for (const worker of this.workers) worker.tell(message);
  }

  private look(): void {
    for (const look of this.looks) look();
  }

  private async until(isSo: () => boolean): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        this.looks.delete(look);
        resolve();
      };
      this.looks.add(look);
      look();
    });
  }
}

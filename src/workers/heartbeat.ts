import type { WorkerProcess } from './workerProcess.js';

/** Milliseconds between two beats. */
export const BEAT_MS = 1_000;

type Beating = Pick<WorkerProcess, 'tell'>;

/**
 * Finds workers that are stuck: in an endless loop, or stopped. Each is asked for a sign of life at every beat, which its event loop
 * gives between two turns, however much it has to do. What counts are beats and not the clock, so that no worker is to blame for time in
 * which nobody asked: where the machine slept, or this process was busy itself. A worker that has told nothing yet is still loading its
 * modules, and ends by itself if it cannot.
 */
export class Heartbeat<Worker extends Beating> {
  /** Beats since each was heard last. */
  private readonly unanswered = new WeakMap<Worker, number>();
  private readonly most: number;

  constructor(
    private readonly workers: () => readonly Worker[],
    stuckMs: number,
    private readonly onStuck: (worker: Worker) => void,
  ) {
    this.most = Math.ceil(stuckMs / BEAT_MS);
  }

  /** To be called for whatever a worker tells. */
  hear(worker: Worker): void {
    this.unanswered.set(worker, 0);
  }

  beat(): void {
    for (const worker of this.workers()) {
      const unanswered = this.unanswered.get(worker);
      if (unanswered !== undefined) this.unanswered.set(worker, unanswered + 1);
      // Once: what is killed may take a moment to end.
      if (unanswered === this.most) this.onStuck(worker);
      else worker.tell({ is: 'beat' });
    }
  }
}

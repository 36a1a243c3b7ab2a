/** A worker that waits for a place. */
interface Claim {
  readonly worker: object;
  /** Of this worker's claims. */
  readonly id: number;
  readonly grant: () => void;
}

/**
 * The places for long reads of all workers. A free one goes to the worker that has the fewest, in order of arrival, so that no
 * worker waits for the whole list of another one.
 */
export class PlacesLent {
  private waiting: Claim[] = [];
  private readonly taken = new Map<object, number>();
  private free: number;

  constructor(places: number) {
    this.free = places;
  }

  /** Calls `grant` when there is a place. */
  claim(worker: object, id: number, grant: () => void): void {
    this.waiting.push({ worker, id, grant });
    this.grantNext();
  }

  withdraw(worker: object, id: number): void {
    this.waiting = this.waiting.filter((claim) => claim.worker !== worker || claim.id !== id);
  }

  giveBack(worker: object): void {
    const had = this.has(worker);
    if (had === 0) return;
    this.taken.set(worker, had - 1);
    this.free += 1;
    this.grantNext();
  }

  /** Frees what a worker that has ended had, or waited for. */
  leave(worker: object): void {
    this.waiting = this.waiting.filter((claim) => claim.worker !== worker);
    this.free += this.has(worker);
    this.taken.delete(worker);
    this.grantNext();
  }

  private grantNext(): void {
    while (this.free > 0) {
      const [next] = this.waiting.toSorted((a, b) => this.has(a.worker) - this.has(b.worker));
      if (next === undefined) return;
      this.withdraw(next.worker, next.id);
      this.free -= 1;
      this.taken.set(next.worker, this.has(next.worker) + 1);
      next.grant();
    }
  }

  private has(worker: object): number {
    return this.taken.get(worker) ?? 0;
  }
}

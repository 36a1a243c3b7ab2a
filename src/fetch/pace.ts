import type { Clock } from './clock.js';

/** Spaces the requests to one service, as it asks for. */
export class Pace {
  private earliest = 0;

  /** `intervalMs` lies at least between two requests. */
  constructor(
    private readonly clock: Clock,
    private intervalMs: number,
  ) {}

  async turn(): Promise<void> {
    const now = this.clock.now();
    const at = Math.max(now, this.earliest);
    this.earliest = at + this.intervalMs;
    if (at > now) await this.clock.wait(at - now);
  }

  /** Slows down where the headers of Crossref and others ask for it: so many requests in so many seconds. */
  heed(headers: Headers): void {
    const requests = Number(headers.get('x-rate-limit-limit'));
    const seconds = Number(/^(\d+)s$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1]);
    if (requests > 0 && seconds > 0) {
      this.intervalMs = Math.max(this.intervalMs, (seconds * 1_000) / requests);
    }
  }
}

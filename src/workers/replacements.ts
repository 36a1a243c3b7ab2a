/** Milliseconds before the first replacement of a row; each further one waits twice as long, up to the most. */
const FIRST_DELAY_MS = 500;
const MOST_DELAY_MS = 30_000;
/** A worker that was ready for so long has worked: a row of failures ends with it. */
const WORKED_MS = 60_000;
/** Workers in a row that ended before they were ready, after which the next one would, too; of many workers, twice all of them. */
const MOST_UNREADY = 5;

/**
 * When a worker that ended is replaced. Requests that end a worker must not end the server: it goes on as long as new workers
 * become ready, however soon they end. When several in a row never do, something is wrong that another one will not mend.
 */
export class Replacements {
  private inRow = 0;
  private unready = 0;
  private readonly mostUnready: number;

  constructor(workers: number) {
    this.mostUnready = Math.max(MOST_UNREADY, 2 * workers);
  }

  /** Called when a worker is ready. */
  ready(): void {
    this.unready = 0;
  }

  /** Milliseconds until a worker is replaced that was ready for so long, null for never; null when none is to be started any more. */
  delayAfter(readyMs: number | null): number | null {
    if (readyMs === null) this.unready += 1;
    if (this.unready >= this.mostUnready) return null;
    if (readyMs !== null && readyMs >= WORKED_MS) this.inRow = 0;
    const delay = Math.min(FIRST_DELAY_MS * 2 ** this.inRow, MOST_DELAY_MS);
    this.inRow += 1;
    return delay;
  }
}

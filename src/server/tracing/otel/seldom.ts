import { shortened } from '../../../shortened.js';

const EVERY_MS = 60_000;
/** Messages that differ; when there are more, all are forgotten, and may be said again. */
const MOST_MESSAGES = 50;
const LONGEST_MESSAGE = 300;

/** Says each message at most once a minute, with how often it came up since it was last said. */
export class Seldom {
  private readonly known = new Map<string, { saidAt: number; times: number }>();

  constructor(
    private readonly log: (message: string, times: number) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  say(text: string): void {
    const message = shortened(text, LONGEST_MESSAGE);
    if (this.known.size >= MOST_MESSAGES && !this.known.has(message)) this.known.clear();
    const { saidAt = -Infinity, times = 0 } = this.known.get(message) ?? {};
    const isDue = this.now() - saidAt >= EVERY_MS;
    if (isDue) this.log(message, times + 1);
    this.known.set(
      message,
      isDue ? { saidAt: this.now(), times: 0 } : { saidAt, times: times + 1 },
    );
  }
}

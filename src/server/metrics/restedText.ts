/** For so many times as long as it took, a text is given again: whoever asks without end takes a tenth of the thread at most. */
const REST = 9;
const LONGEST_REST_MS = 1_000;

/** A text that takes a while to make; those who ask meanwhile, or right after, get the same. */
export class RestedText {
  private made: Promise<string> = Promise.resolve('');
  private keptUntil = -Infinity;

  constructor(
    private readonly make: () => Promise<string>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get(): Promise<string> {
    const begun = this.now();
    if (begun < this.keptUntil) return this.made;
    this.keptUntil = Infinity;
    this.made = this.make().finally(() => {
      const ended = this.now();
      this.keptUntil = ended + Math.min(LONGEST_REST_MS, REST * (ended - begun));
    });
    return this.made;
  }
}

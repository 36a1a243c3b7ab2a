/** Of so many validations in a row a share must hold, else remembering costs more than it gives. */
const OF = 100;
const LEAST_SHARE = 0.05;
const ASIDE_MS = 5_000;

/** Whether something writes all the time, so that hardly any answer that is remembered still holds when it is wanted. */
export class WhileWriting {
  private until = -Infinity;
  private validations = 0;
  private held = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** For five seconds after a hundred validations of which fewer than five held. */
  get isOn(): boolean {
    return this.now() < this.until;
  }

  note(holds: boolean): void {
    this.validations += 1;
    if (holds) this.held += 1;
    if (this.validations < OF) return;
    if (this.held < OF * LEAST_SHARE) this.until = this.now() + ASIDE_MS;
    this.validations = 0;
    this.held = 0;
  }
}

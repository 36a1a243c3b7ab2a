import { OverloadedError } from '../errors.js';

/** Seconds after which a client may try again: exports take from moments to minutes. */
const RETRY_AFTER_S = 30;

/** Bounds the exports of this process that are under way, each of which keeps a connection and a page of rows. */
export class ExportSlots {
  private taken = 0;

  constructor(readonly atOnce: number) {}

  /** Exports under way. */
  get running(): number {
    return this.taken;
  }

  /** Takes a slot until the returned function is called; throws `OverloadedError` when there is none. */
  take(): () => void {
    if (this.taken >= this.atOnce) throw new OverloadedError(RETRY_AFTER_S);
    this.taken += 1;
    let isTaken = true;
    return () => {
      if (isTaken) this.taken -= 1;
      isTaken = false;
    };
  }
}

import { CitegraphError } from '../errors.js';
import type { Quota, Work } from './quota.js';

/** A caller has done the work that it may do; the same request may succeed after `retryAfterS` seconds. */
export class QuotaExceededError extends CitegraphError {
  readonly code = 'QUOTA_EXCEEDED';
  override readonly details: Readonly<Record<string, unknown>>;

  /** `of` is what there is not enough of: all work, or that of long reads; `quota` is what is left, of which nothing was taken. */
  constructor(
    readonly retryAfterS: number,
    readonly of: keyof Work,
    readonly quota: Quota,
  ) {
    const { limit } = of === 'long' ? quota.long : quota;
    super(
      `This caller has done its work: ${limit} units a minute are allowed${of === 'long' ? ' for walks, paths, exports and other long reads' : ''}. Try again in ${retryAfterS} s.`,
    );
    this.details = { retryAfter: retryAfterS, limit };
  }
}

import { visible } from '../visible.js';

/** Why a service gives no more: what is asked of it ends here, and the other services go on. */
export class ServiceProblem extends Error {
  constructor(
    message: string,
    /** Whether the same request may succeed in a moment; with `waitMs`, when. */
    readonly again: { readonly waitMs: number | null } | null = null,
    options?: { cause?: unknown },
  ) {
    super(visible(message), options);
    this.name = 'ServiceProblem';
  }
}

/** All requests that the command may make are made. */
export class RequestsSpent extends Error {
  constructor(most: number) {
    super(`${most} requests are made, the most that --max-requests allows`);
    this.name = 'RequestsSpent';
  }
}

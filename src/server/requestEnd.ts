import type { FastifyReply } from 'fastify';
import { setMaxListeners } from 'node:events';
import { DeadlineExceededError, RequestCancelledError } from '../errors.js';

/** The early end of a request: when its time is over, or when its client disconnects. */
export class RequestEnd {
  readonly signal: AbortSignal;
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout;

  constructor(reply: FastifyReply, deadlineMs: number) {
    this.signal = this.controller.signal;
    // Each running statement listens, and a request may have hundreds.
    setMaxListeners(0, this.signal);
    this.timer = this.endIn(deadlineMs);
    reply.raw.once('close', () => {
      clearTimeout(this.timer);
      if (!reply.raw.writableFinished) {
        this.controller.abort(new RequestCancelledError('The client disconnected.'));
      }
    });
  }

  /** Gives the request another time limit, from now on. */
  extend(deadlineMs: number): void {
    clearTimeout(this.timer);
    this.timer = this.endIn(deadlineMs);
  }

  private endIn(deadlineMs: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.controller.abort(new DeadlineExceededError('The request exceeded its time limit.'));
    }, deadlineMs);
  }
}

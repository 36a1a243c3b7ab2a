import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './child.mjs';
import { answers, describeEnd, lastLines, outputSince } from './output.mjs';

const START_TIMEOUT_MS = 120_000;
const POLL_MS = 100;
const MOST_FAILURES = 5;
/** After so long, a failure is a new one, and not one of a row. */
const STEADY_MS = 60_000;
/** Neo4j cannot start without room for a transaction log. */
const LEAST_ROOM_BYTES = 64 * 1024 * 1024;
const LOOK_FOR_ROOM_MS = 2_000;

/**
 * Runs Neo4j until `stop` is called or it fails for good. A Neo4j that had started and ends is started again
 * after 1, 2, 4 and 8 s (`spec.firstDelayMs` is the first); the fifth failure in a row is the end. One that
 * never started, or has no port to answer on, is not run again.
 */
export class Supervisor {
  #child = null;
  #run = 0;
  #failures = 0;
  #broken = null;
  #stopping = new AbortController();

  /** `tell` gets each state: starting, running, failed (to be started again), ended. */
  constructor(spec, tell) {
    this.spec = spec;
    this.tell = tell;
  }

  async supervise() {
    let hasAnswered = false;
    for (;;) {
      const { end, answeredMs } = await this.#runOnce();
      if (this.#stopping.signal.aborted) return;
      hasAnswered ||= answeredMs !== null;
      if (answeredMs !== null && answeredMs > STEADY_MS) this.#failures = 0;
      this.#failures += 1;
      if (!hasAnswered || this.#failures === MOST_FAILURES) {
        this.tell({ state: 'ended', failures: this.#failures, ...end });
        return;
      }
      await this.#wait(end);
      if (this.#stopping.signal.aborted) return;
    }
  }

  /** Ends it, and what waits to start it again. */
  async stop() {
    this.#stopping.abort();
    await this.#child?.stop();
  }

  /** Ends a run that its users found broken, so that another one begins; no effect on later runs. */
  restart({ run, reason }) {
    if (run !== this.#run || this.#broken !== null) return;
    this.#broken = reason;
    void this.#child?.stop();
  }

  async #runOnce() {
    const { spec } = this;
    this.#run += 1;
    this.#broken = null;
    this.tell({ state: 'starting', run: this.#run });
    for (const command of spec.before) await finished(command);
    const child = startChild(spec);
    this.#child = child;
    const outcome = spec.port === null ? 'unasked' : await this.#outcomeOfStart(child);
    const answeredAt = performance.now();
    if (outcome === 'answers') this.tell({ state: 'running', run: this.#run });
    if (outcome === 'silent') await child.stop();
    const end = await child.ended;
    const answeredMs = outcome === 'answers' ? performance.now() - answeredAt : null;
    return { end: this.#describe(child, end, outcome), answeredMs };
  }

  async #outcomeOfStart(child) {
    const ended = child.ended.then(() => 'ended');
    for (let waited = 0; waited < START_TIMEOUT_MS; waited += POLL_MS) {
      if ((await Promise.race([ended, pause(POLL_MS)])) === 'ended') return 'ended';
      if (await answers(outputSince(this.spec.logFile, child.outputFrom), this.spec.port)) {
        return 'answers';
      }
    }
    return 'silent';
  }

  #describe(child, end, outcome) {
    const { logFile, name } = this.spec;
    const output = outputSince(logFile, child.outputFrom);
    let reason = describeEnd(end, output);
    if (this.#broken !== null) reason = this.#broken;
    else if (outcome === 'silent') reason = `no answer within ${START_TIMEOUT_MS / 1_000} s`;
    if (!this.#stopping.signal.aborted && (end.signal !== null || outcome === 'answers')) {
      appendFileSync(logFile, `${name} ended: ${reason}\n`);
    }
    return { reason, lastLines: lastLines(output), code: end.code };
  }

  async #wait(end) {
    const { signal } = this.#stopping;
    const delayMs = this.spec.firstDelayMs * 2 ** (this.#failures - 1);
    this.#tellFailure(end, delayMs);
    await pause(delayMs, undefined, { signal }).catch(() => undefined);
    // A full disk is no failure of Neo4j: it goes on when there is room.
    while (!signal.aborted && !(await this.#hasRoom())) {
      await pause(LOOK_FOR_ROOM_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async #hasRoom() {
    const { bavail, bsize } = await statfs(this.spec.dataFolder);
    if (bavail * bsize >= LEAST_ROOM_BYTES) return true;
    const reason = `its disk is full: free some space for ${this.spec.dataFolder}`;
    this.#tellFailure({ reason, lastLines: null }, null);
    return false;
  }

  #tellFailure({ reason, lastLines }, retryInMs) {
    this.tell({ state: 'failed', run: this.#run, reason, lastLines, retryInMs });
  }
}

/** Runs a command for its effect; it may fail. */
function finished([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.once('error', resolve);
    child.once('exit', resolve);
  });
}

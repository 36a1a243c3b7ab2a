import { isRunByNpm } from '../config/runByNpm.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A terminal's Ctrl-C comes twice under npm: from the terminal, and forwarded by npm. */
const ECHO_MS = 2_000;

/** Why work was given up: the process got a stop signal. */
export class StopRequested extends Error {
  constructor(readonly signalName: (typeof SIGNALS)[number]) {
    super(`Stopped by ${signalName}.`);
  }
}

/** The first stop signal of this process, as an event. */
export interface StopRequest {
  /** Aborted by the first stop signal; the reason is a `StopRequested`. */
  readonly signal: AbortSignal;
  /** Leaves signals to the system again. */
  readonly dispose: () => void;
}

/**
 * Catches stop signals from now on. A second one, unless it is an echo of the first, ends the process
 * immediately; the private Neo4j then stops by itself.
 */
export function stopRequested(): StopRequest {
  const controller = new AbortController();
  const echoMs = isRunByNpm() ? ECHO_MS : 0;
  let firstAt = 0;
  const obey = (name: (typeof SIGNALS)[number]) => {
    if (!controller.signal.aborted) {
      firstAt = performance.now();
      controller.abort(new StopRequested(name));
    } else if (performance.now() - firstAt > echoMs) {
      process.exit(1);
    }
  };
  for (const name of SIGNALS) process.on(name, obey);
  const dispose = () => SIGNALS.forEach((name) => process.off(name, obey));
  return { signal: controller.signal, dispose };
}

/** Settles like `work`, or rejects at once with the reason of an abort; what `work` does then is ignored. */
export async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = new Promise<never>((_resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
  return Promise.race([work, aborted]);
}

/** The same for what has to be closed, as the process could not end while it is open. */
export async function closingWhenAborted<T extends { close(): Promise<void> }>(
  signal: AbortSignal,
  opening: Promise<T>,
): Promise<T> {
  try {
    return await unlessAborted(signal, opening);
  } catch (error) {
    void opening.then((opened) => opened.close()).catch(() => undefined);
    throw error;
  }
}

/**
 * Runs work that stops cleanly when its signal is aborted. The process then ends by the signal that it got, as
 * it would have without this.
 */
export async function endingBySignal<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, dispose } = stopRequested();
  try {
    return await work(signal);
  } catch (error) {
    if (error instanceof StopRequested) {
      dispose();
      process.kill(process.pid, error.signalName);
    }
    throw error;
  } finally {
    dispose();
  }
}

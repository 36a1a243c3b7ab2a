import type { Clock } from './clock.js';
import { ServiceProblem } from './serviceProblem.js';

const ATTEMPTS = 5;
const FIRST_WAIT_MS = 1_000;
/** A service that asks for more is asked another day. */
const LONGEST_WAIT_MS = 120_000;

/**
 * Asks again after a problem that may pass: after the time that the service asks for, else after 1, 2, 4 and 8 seconds,
 * up to half of it more, so that many clients do not come back at once.
 */
export async function retrying<T>(
  clock: Clock,
  ask: () => Promise<T>,
  onWait: (problem: ServiceProblem, waitMs: number) => void,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ServiceProblem) || error.again === null) throw error;
      if (attempt === ATTEMPTS) {
        throw new ServiceProblem(`${error.message}, ${ATTEMPTS} times`, null, { cause: error });
      }
      const waitMs = error.again.waitMs ?? backoffMs(attempt);
      if (waitMs > LONGEST_WAIT_MS) {
        const seconds = Math.ceil(waitMs / 1_000);
        throw new ServiceProblem(`${error.message} for ${seconds} s`, null, { cause: error });
      }
      onWait(error, waitMs);
      await clock.wait(waitMs);
    }
  }
}

function backoffMs(attempt: number): number {
  return FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
}

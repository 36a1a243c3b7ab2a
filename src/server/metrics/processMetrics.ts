import { collectDefaultMetrics, Registry } from 'prom-client';

let register: Registry | undefined;

/**
 * What Node.js and the operating system say of this process, under the usual names. There is one of them for a process, as the
 * listeners behind it are never removed.
 */
export function processMetrics(): Registry {
  if (register === undefined) {
    register = new Registry();
    collectDefaultMetrics({ register });
  }
  return register;
}

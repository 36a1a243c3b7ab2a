import type { HttpServer } from '../server/server.js';

const LINE_EVERY_MS = 2_000;

/** Resolves when the server is warm; says how far it is while that takes seconds. */
export async function warmUp(
  server: Pick<HttpServer, 'warmUp'>,
  say: (line: string) => void,
): Promise<void> {
  const startedAt = performance.now();
  let saidAt = startedAt;
  await server.warmUp((planned, all) => {
    const now = performance.now();
    if (now - saidAt < LINE_EVERY_MS) return;
    saidAt = now;
    say(`Warming up: ${planned} of ${all} queries planned`);
  });
  say(`Warm after ${((performance.now() - startedAt) / 1_000).toFixed(1)} s.`);
}

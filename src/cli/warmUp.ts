import type { HttpServer } from '../server/server.js';
import type { Waiting } from './waiting.js';

/** Resolves when the server is warm, and shows how far it is. */
export async function warmUp(
  server: Pick<HttpServer, 'warmUp'>,
  waiting: Pick<Waiting, 'show'>,
): Promise<void> {
  await server.warmUp((planned, all) =>
    waiting.show(`Warming up: ${planned} of ${all} queries planned`),
  );
}

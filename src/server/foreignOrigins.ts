import type { FastifyInstance } from 'fastify';

/** Maximum number of origins that are logged: anybody can make up more. */
const MOST_LOGGED = 100;
const LONGEST_SHOWN = 120;

/**
 * Logs each origin whose pages may not read responses, once: browsers tell such a page no reason, so the log is the only
 * place to find it.
 */
export function logForeignOrigins(app: FastifyInstance, allowed: readonly string[]): void {
  const logged = new Set(allowed);
  app.addHook('onRequest', ({ headers: { origin, host } }, _reply, done) => {
    if (origin !== undefined && !isOwn(origin, host) && !logged.has(origin)) {
      if (logged.size < allowed.length + MOST_LOGGED) {
        logged.add(origin);
        const shown = origin.slice(0, LONGEST_SHOWN);
        app.log.warn({ origin: shown, setting: 'CORS_ORIGINS' }, messageOf(shown));
      }
    }
    done();
  });
}

/** Whether a page comes from this server itself; behind a proxy, only the scheme can differ. */
function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

function messageOf(origin: string): string {
  const advice =
    origin === 'null'
      ? 'Pages opened from a file have this origin; serve them by HTTP.'
      : 'Add it to CORS_ORIGINS if they should.';
  return `Pages of the origin "${origin}" may not read responses of this server. ${advice}`;
}

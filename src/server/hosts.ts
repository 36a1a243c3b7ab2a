import type { FastifyInstance } from 'fastify';
import { isIP } from 'node:net';
import { RefusedRequestError } from '../errors.js';
import { shortened } from '../shortened.js';

/** A host, and a port that does not matter. */
const HOST = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i;
const LONGEST_SHOWN = 120;

/**
 * Rejects requests for host names that are not allowed. A page of another site can resolve its own name to
 * this machine (DNS rebinding), and browsers then let it read every response; only the host name reveals
 * this. IP addresses are safe, because rebinding requires a name. Health checks are allowed under any name.
 */
export function refuseForeignHosts(app: FastifyInstance, allowed: readonly string[]): void {
  const names = new Set(['localhost', ...allowed]);
  app.addHook('onRequest', ({ headers: { host }, url }, _reply, done) => {
    done(url.startsWith('/health/') ? undefined : refusal(host, names));
  });
}

function refusal(host = '', names: ReadonlySet<string>): RefusedRequestError | undefined {
  const [, address, name = ''] = HOST.exec(host) ?? [];
  const received = shortened(host, LONGEST_SHOWN);
  if (address === undefined ? name === '' : isIP(address) !== 6) {
    const got = host === '' ? 'no Host header' : `the Host header "${received}"`;
    return new RefusedRequestError('BAD_REQUEST', `Got ${got}, expected a host name or address.`);
  }
  const asked = name.toLowerCase().replace(/\.$/, '');
  if (address !== undefined || isIP(asked) === 4 || names.has(asked) || names.has('*')) {
    return undefined;
  }
  return new RefusedRequestError(
    'HOST_NOT_ALLOWED',
    `The host "${received}" is not allowed. The operator of this server can add it to ALLOWED_HOSTS.`,
    { host: received, setting: 'ALLOWED_HOSTS' },
  );
}

import { listKeys } from '../access/keys.js';
import type { Config } from '../config/config.js';
import { ConfigurationError } from '../errors.js';
import { visible } from '../visible.js';
import type { Graph } from '../graph/graph.js';

/**
 * Rejects with `ConfigurationError` for a server that other machines may reach, where nobody has said who may ask. Says who
 * may, unless everybody does.
 */
export async function assertMayServe(
  graph: Pick<Graph, 'read'>,
  { access, host, issuer }: Pick<Config, 'access' | 'host' | 'issuer'>,
  say: (line: string) => void,
): Promise<void> {
  if (access === 'open') return;
  if (issuer !== null) {
    say(`Only requests with an API key, or a token of ${visible(issuer.name)}, are answered.`);
    return;
  }
  const isEmpty = (await listKeys(graph)).length === 0;
  if (isEmpty && access === null) {
    throw new ConfigurationError(
      `HOST: got ${JSON.stringify(host)}, which other machines may reach, but no API key is there to tell who may ask. ` +
        'Make one with citegraph key create, so that only requests with a key are answered (ACCESS=keys), or set ' +
        'ACCESS=open to answer everybody, as behind a proxy that decides who may ask.',
    );
  }
  say(
    isEmpty
      ? 'There is no API key yet, so nobody may ask: citegraph key create makes one.'
      : 'Only requests with an API key are answered.',
  );
}

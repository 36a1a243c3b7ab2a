import { buildSchema } from '../api/buildSchema.js';
import type { Config } from '../config/config.js';
import { loadTrustedDocuments } from '../server/trusted/loadTrustedDocuments.js';

/** Says what the server will trust, before Neo4j is started. Throws `ConfigurationError` for documents that cannot run. */
export function sayTrustedDocuments(config: Config, say: (line: string) => void): void {
  const { source, onlyThese } = config.trustedDocuments;
  if (source !== null) {
    const { size } = loadTrustedDocuments(config, buildSchema());
    say(`Trusted documents: ${size}, of ${source}.`);
  }
  if (onlyThese) say('Only trusted documents run, and the pages of this server.');
}

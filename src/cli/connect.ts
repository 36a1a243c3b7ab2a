import type { Config } from '../config/config.js';
import { ConfigurationError, DatabaseUnavailableError, describeValue } from '../errors.js';
import { addressFault, boltAddress, type AddressFault } from '../graph/boltProbe.js';
import { connectGraph, type Graph, type GraphOptions } from '../graph/graph.js';
import { refusalOf } from '../graph/driverErrors.js';

type Connection = Pick<GraphOptions, 'uri' | 'username' | 'password'>;

/**
 * Connects to a Neo4j. When the configured one cannot be used, the error names the variable, its value and what
 * to do: `ConfigurationError` for a mistake, and `DatabaseUnavailableError` for what may pass by itself.
 */
export async function connectTo(
  connection: Connection,
  { neo4j, databaseName }: Pick<Config, 'neo4j' | 'databaseName'>,
): Promise<Graph> {
  try {
    return await connectGraph({ ...connection, database: databaseName });
  } catch (error) {
    const refused = refusal(error, connection, databaseName);
    if (refused !== null) throw refused;
    if (neo4j === null || !(error instanceof DatabaseUnavailableError)) throw error;
    const fault = await addressFault(boltAddress(neo4j.uri));
    throw fault === null ? error : faultError(fault, neo4j.uri);
  }
}

function refusal(
  error: unknown,
  { uri, username }: Connection,
  databaseName: string | undefined,
): ConfigurationError | null {
  switch (refusalOf(error)) {
    case 'CREDENTIALS':
      return new ConfigurationError(
        `Neo4j at ${uri} rejected the credentials of the user ${username}: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
        { cause: error },
      );
    case 'DATABASE':
      return new ConfigurationError(
        `NEO4J_DATABASE: got ${describeValue(databaseName)}, expected a database of the Neo4j at ${uri}, ` +
          'whose databases SHOW DATABASES lists; without the variable, its default database is used.',
        { cause: error },
      );
    case null:
      return null;
  }
}

function faultError(fault: AddressFault, uri: string): Error {
  const message = `NEO4J_URI: got ${JSON.stringify(uri)}, but ${describeFault(fault, uri)}`;
  return ['UNKNOWN_HOST', 'NOTHING_LISTENS', 'SILENT'].includes(fault.kind)
    ? new DatabaseUnavailableError(message)
    : new ConfigurationError(message);
}

function describeFault(fault: AddressFault, uri: string): string {
  const { host, port } = boltAddress(uri);
  const withScheme = (suffix: string): string =>
    uri.replace(/^(neo4j|bolt)(\+s|\+ssc)?:/, `$1${suffix}:`);
  switch (fault.kind) {
    case 'UNKNOWN_HOST':
      return `no host named ${host} is known: correct the name, or check the name resolution of this machine.`;
    case 'NOTHING_LISTENS':
      return `nothing listens on port ${port} of ${host}: start Neo4j there, or correct the port (usually 7687).`;
    case 'SILENT':
      return `${host} does not answer on port ${port}: check that Neo4j runs there, and the firewalls in between.`;
    case 'IS_HTTP':
      return `port ${port} of ${host} is one of HTTP: set the port of Bolt, usually 7687.`;
    case 'IS_NOT_BOLT':
      return `port ${port} of ${host} does not speak Bolt: set the address of a Neo4j (its port is usually 7687).`;
    case 'HAS_TLS':
      return `Neo4j expects TLS there: set ${withScheme('+s')}, or ${withScheme('+ssc')} if its certificate is self-signed.`;
    case 'HAS_NO_TLS':
      return `Neo4j does not use TLS there: set ${withScheme('')}, or turn on TLS for Bolt in Neo4j.`;
    case 'UNTRUSTED':
      return (
        `this machine does not trust its certificate (${fault.reason}): set NODE_EXTRA_CA_CERTS to a file with ` +
        `the certificate of its authority, or ${withScheme('+ssc')}, which trusts any certificate.`
      );
  }
}

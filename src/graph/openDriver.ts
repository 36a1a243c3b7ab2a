import neo4j, { type Driver } from 'neo4j-driver';

/** Where a Neo4j listens, and as whom to connect. */
export interface GraphAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Opens a pool of connections, which is still empty. */
export function openDriver({ uri, username, password }: GraphAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 100,
    connectionAcquisitionTimeout: 15_000,
    userAgent: 'citegraph',
    telemetryDisabled: true,
    // The contract tests check them for every query; nobody would read them here.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

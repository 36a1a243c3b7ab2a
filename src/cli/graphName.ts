import type { Config } from '../config/config.js';

/** The graph that a command works on, for its first line. */
export function graphName({ neo4j, databaseName, privateNeo4j }: Config): string {
  const database = databaseName === undefined ? 'default database' : `database ${databaseName}`;
  return neo4j === null
    ? `Graph: private Neo4j in ${privateNeo4j.folder}`
    : `Graph: ${neo4j.uri}, ${database}`;
}

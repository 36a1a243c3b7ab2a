import neo4j from 'neo4j-driver';
import type { DatabaseConnection } from '../../src/database/databaseConnection.js';

/** All nodes and relationships as they are stored, without what is random, tells the time, or tells of papers that merged. */
const EVERYTHING = [
  `MATCH (identifier:Identifier)-[:IDENTIFIES]->(paper:Paper)
   WHERE NOT identifier.key STARTS WITH 'retired:'
   RETURN identifier.key AS key, properties(identifier) AS identifier, labels(paper) AS labels,
     paper {.*, id: null, representativeCiterIds: null, representativesRefreshedAt: null,
       representativeCiterPositions: size(paper.representativeCiterPositions)} AS paper`,
  `MATCH (citing:Paper)-[citation:CITES]->(cited:Paper)
   RETURN [(i:Identifier)-[:IDENTIFIES]->(citing) WHERE NOT i.key STARTS WITH 'retired:' | i.key] AS citing,
     [(i:Identifier)-[:IDENTIFIES]->(cited) WHERE NOT i.key STARTS WITH 'retired:' | i.key] AS cited, citation.citedId = cited.id AS sameId,
     citation.newestKey = citing.dateKey + '|' + citing.id AS sameKey,
     citation {.*, citedId: null, newestKey: null} AS citation`,
  'MATCH (source:Source) RETURN labels(source) AS labels, properties(source) AS source',
];

type Connection = Pick<DatabaseConnection, 'uri' | 'username' | 'password'>;

/** All of a database, a line a thing, in a fixed order. */
export async function everything(connection: Connection): Promise<string[]> {
  const rows = await Promise.all(EVERYTHING.map((statement) => rowsOf(connection, statement)));
  return rows.flat().sort();
}

/** Rows as text, in which lists of identifiers and labels are sorted and integers can be told from floats. */
export async function rowsOf(
  { uri, username, password }: Connection,
  statement: string,
): Promise<string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => JSON.stringify(record.toObject(), inOrder));
  } finally {
    await driver.close();
  }
}

function inOrder(key: string, value: unknown): unknown {
  if (['citing', 'cited', 'labels'].includes(key)) return (value as string[]).toSorted();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import neo4j from 'neo4j-driver';
import { toDriverParams } from '../../src/graph/driverParams.js';
import { testConnection } from './testGraph.js';

/** The part of a profile that counts. */
interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

/** How many rows a query of the test graph returns, and how often Neo4j reads its store for them. */
export async function profiled(
  statement: string,
  params: object,
): Promise<{ rowCount: number; hits: number }> {
  const { uri, username, password } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records, summary } = await driver.executeQuery(
      `PROFILE ${statement}`,
      toDriverParams({ p: params }),
    );
    return { rowCount: records.length, hits: hitsOf(summary.profile) };
  } finally {
    await driver.close();
  }
}

function hitsOf(profile: Profile | false): number {
  if (profile === false) throw new Error('There is no profile.');
  return profile.children.reduce((sum, child) => sum + hitsOf(child), profile.dbHits);
}

import neo4j, { type RecordShape } from 'neo4j-driver';
import { toDriverParams } from '../../src/graph/driverParams.js';
import { testConnection } from './testGraph.js';

/** A door to the Neo4j of this test run beside citegraph's own: to corrupt what it has stored. */
export interface RawNeo4j {
  run(statement: string, params?: Record<string, unknown>): Promise<RecordShape[]>;
  close(): Promise<void>;
}

export function connectRaw(): RawNeo4j {
  const { uri, username, password } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  return {
    run: async (statement, params = {}) =>
      (await driver.executeQuery(statement, toDriverParams(params))).records.map((record) =>
        record.toObject(),
      ),
    close: () => driver.close(),
  };
}

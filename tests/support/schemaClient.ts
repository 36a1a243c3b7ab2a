import { graphql, type ExecutionResult } from 'graphql';
import { buildSchema } from '../../src/api/buildSchema.js';
import type { QueryContext } from '../../src/relay/context.js';
import { createLoaders, type Loaders } from '../../src/graph/loaders.js';
import type { Graph } from '../../src/graph/graph.js';
import { connectTestGraph, testConnection } from './testGraph.js';

/** An answer, with the names of the statements that it took. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors: ExecutionResult['errors'];
  readonly statements: string[];
}

/**
 * Executes queries on the schema itself, against the Neo4j of this test run; one request at a time.
 */
export interface SchemaClient {
  readonly graph: Graph;
  /** The answer with all its errors. */
  execute<Data>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** Names of all statements so far. */
  readonly reached: ReadonlySet<string>;
  /** The data of an answer without errors; throws when there are any. */
  data<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

const CONFIG: QueryContext['config'] = {
  hubTiers: { hub: 10, superHub: 100, megaHub: 1_000 },
  largestWalkBudget: 200_000,
  walkBudgetOfMemory: Infinity,
};

export interface SchemaClientOptions {
  readonly hubTiers?: QueryContext['config']['hubTiers'];
  /** The time for the API; that of this machine by default. */
  readonly now?: () => Date;
  /** Loaders in place of those of the API, with the bounds of a test. */
  readonly loadersOf?: (loaders: Loaders) => Loaders;
}

/** By default on the Neo4j of this test run, with the configuration that is the default. */
export async function connectSchemaClient(
  connection = testConnection(),
  {
    hubTiers = CONFIG.hubTiers,
    now = () => new Date(),
    loadersOf = (loaders) => loaders,
  }: SchemaClientOptions = {},
): Promise<SchemaClient> {
  let statements: string[] = [];
  const reached = new Set<string>();
  const onStatement = (name: string): void => {
    statements.push(name);
    reached.add(name);
  };
  const graph = await connectTestGraph(onStatement, connection);
  const schema = buildSchema();
  const execute = async <Data>(
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<Answer<Data>> => {
    statements = [];
    const contextValue: QueryContext = {
      loaders: loadersOf(createLoaders(graph, {})),
      config: { ...CONFIG, hubTiers },
      now,
    };
    const result = await graphql({ schema, source, variableValues, contextValue });
    return { data: (result.data ?? null) as Data | null, errors: result.errors, statements };
  };
  const data = async <Data>(query: string, variables?: Record<string, unknown>): Promise<Data> => {
    const answer = await execute<Data>(query, variables);
    if (answer.errors !== undefined || answer.data === null) {
      throw new Error(`The query failed: ${JSON.stringify(answer.errors)}`);
    }
    return answer.data;
  };
  return { graph, execute, reached, data };
}

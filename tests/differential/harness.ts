import type { Graph } from '../../src/graph/graph.js';
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { applySchema } from '../../src/upkeep/graphModel.js';
import { connectRaw } from '../support/rawNeo4j.js';
import { connectTestGraph, emptyGraph, importLines } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import { differenceOf } from './compare.js';
import type { Coverage } from './coverage.js';
import { FIXTURE_LINES, IDENTIFIER_OF } from './fixture/lines.js';
import type { Pools } from './generate/draft.js';
import type { Request } from './json.js';
import { LearnedFromServer, type Ask } from './learn.js';
import { modelAnswer, type Answer, type ModelAnswer } from './model/answer.js';
import { fixtureGraph } from './model/buildGraph.js';
import type { PaperFacts } from './model/graph.js';
import type { Model } from './model/model.js';
import { paperObject } from './model/paper.js';

const TIERS = [3, 6, 10] as const;
/** Random operations ask for more than people do. */
const ROOMY = { MAX_QUERY_WORK: '5000', MAX_QUERY_NODES: '500000', WALKS_AT_ONCE: '4' };
/** Codes of requests that are over a limit. */
const REFUSED = ['QUERY_TOO_DEEP', 'QUERY_TOO_EXPENSIVE', 'QUERY_TOO_LARGE'];

/** What came of one request; `refused` when it was over a limit of the server. */
export interface Outcome {
  readonly difference: string | null;
  readonly refused: boolean;
  readonly expected: ModelAnswer;
  readonly actual: Answer;
}

/** The server over the fixture, and the model of it. */
export interface Harness {
  readonly schema: GraphQLSchema;
  readonly pools: Pools;
  /**
   * Asks both; what the model resolves is counted where a coverage is given. The model is not asked where it is known
   * what to expect.
   */
  check(
    request: Request,
    coverage?: Coverage | null,
    expected?: ModelAnswer | null,
  ): Promise<Outcome>;
  close(): Promise<void>;
}

/** Fills the Neo4j of this run with the fixture, and starts the server over it. */
export async function startHarness(): Promise<Harness> {
  const graph = await connectTestGraph();
  await emptyGraph(graph);
  await renewTextIndex(graph);
  const server = await startTestServer(graph, { HUB_TIERS: TIERS.join(), ...ROOMY });
  const ask: Ask = async (query, variables) => {
    const { data, errors } = await post(server.address, { query, variables });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  };
  const [papers = [], others = []] = FIXTURE_LINES;
  await importLines(graph, papers);
  const before = await idsOf(ask, ['pmid:99', 'doi:10.1000/merged']);
  await importLines(graph, others);
  const names = [...IDENTIFIER_OF.keys()];
  const ids = await idsOf(ask, [...IDENTIFIER_OF.values()]);
  const idOf = (name: string): string => ids[names.indexOf(name)] ?? '';
  const retiredIds = before.filter((id) => id !== idOf('merged'));
  const fixture = fixtureGraph(idOf, retiredIds);
  const learned = new LearnedFromServer(fixture);
  const objects = new Map<PaperFacts, object>();
  const model: Model = {
    graph: fixture,
    learned,
    tiers: TIERS,
    objectOf: (paper) => {
      const known = objects.get(paper) ?? paperObject(model, paper);
      objects.set(paper, known);
      return known;
    },
  };
  await learned.learn(ask, model);
  const schema = printedSchema();
  const check: Harness['check'] = async (request, coverage = null, known = null) => {
    const [expected, actual] = await Promise.all([
      known ?? modelAnswer(schema, model, request, coverage),
      postUntilServed(server.address, request),
    ]);
    const refused = actual.errors.some(({ code }) => REFUSED.includes(code));
    const difference = refused ? null : differenceOf(expected, actual);
    return { difference, refused, expected, actual };
  };
  return {
    schema,
    check,
    pools: { paperIds: ids, retiredIds, cursorsOf: (order) => learned.listOf(order) },
    close: async () => {
      await server.drain();
      await graph.close();
    },
  };
}

function printedSchema(): GraphQLSchema {
  return buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
}

async function idsOf(ask: Ask, names: readonly string[]): Promise<string[]> {
  const query = 'query ($ids: [ID!]!) { papers(ids: $ids) { id } }';
  const { papers } = (await ask(query, { ids: names })) as { papers: { id: string }[] };
  return papers.map(({ id }) => id);
}

/** Forms of one operation are sent together, and may have more walks than the server lets wait: it says to try again. */
async function postUntilServed(address: string, request: Request): Promise<Answer> {
  for (;;) {
    const answer = await post(address, request);
    if (!answer.errors.some(({ code }) => code === 'OVERLOADED')) return answer;
  }
}

async function post(address: string, request: Request): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(request),
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; path?: string[]; extensions?: Record<string, unknown> }[];
  };
  return {
    data,
    errors: errors.map(({ message, path = null, extensions }) => ({
      message,
      path,
      code: String(extensions?.['code']),
      value: extensions?.['value'],
    })),
  };
}

/**
 * Lucene counts what was deleted from an index into its scores until it merges the deletions away, at any time: the scores of an
 * index that has held other graphs before may change while nothing writes.
 */
async function renewTextIndex(graph: Graph): Promise<void> {
  const raw = connectRaw();
  await raw.run('DROP INDEX paper_words IF EXISTS');
  await raw.close();
  await applySchema(graph);
}

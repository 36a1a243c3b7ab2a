// npm run bench:relatedness -- [--quick] [--data FOLDER] [--turns N] [--only TEXT]
//
// Related papers and neighbourhoods by citegraph over HTTP, and beside each the best statement that we know for the
// same question through the bare driver: one client, in turns, on one Neo4j. Needs `npm run build` before.
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { openBenchGraph } from './graph.js';
import { ANSWERS_ARE_READ, startServer } from './processes.js';
import { RELATEDNESS_SCENARIOS, type RelatednessPapers } from './relatednessScenarios.js';
import { comparedTable, compareInTurns, type Compared, type Turn } from './turns.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string' },
    turns: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
});

const graph = await openBenchGraph(values.quick, values.data);
const { uri, username, password } = graph.database;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const server = await startServer(graph.database, { settings: ANSWERS_ARE_READ });
try {
  const papers = await choosePapers(driver);
  const scenarios = RELATEDNESS_SCENARIOS.filter(({ name }) => name.includes(values.only));
  const compared: Compared[] = [];
  for (const { name, query, raw, idsOf, rawParams } of scenarios) {
    const ids = idsOf(papers);
    const turnOf = (turn: number): Turn => {
      const variables = { id: ids[turn % ids.length] };
      return { raw, params: { ...rawParams?.(papers), ...variables }, query, variables };
    };
    const turns = Number(values.turns);
    compared.push(await compareInTurns({ driver, server }, { name, turnOf, turns }));
  }
  console.log(comparedTable(compared));
} finally {
  await server.stop();
  await driver.close();
  await graph.close();
}

async function choosePapers(from: Driver): Promise<RelatednessPapers> {
  const papersBy = async (statement: string): Promise<{ id: string; count: number }[]> => {
    const { records } = await from.executeQuery(statement);
    return records.map((record) => ({
      id: String(record.get('id')),
      count: Number(record.get('count')),
    }));
  };
  const [largest, large] = await papersBy(
    'MATCH (p:Paper) WHERE p.citerCount > 0 RETURN p.id AS id, p.citerCount AS count ORDER BY count DESC LIMIT 2',
  );
  const typical = await papersBy(
    'MATCH (p:Paper) WHERE p.citerCount >= 80 AND p.citerCount <= 120 RETURN p.id AS id, p.citerCount AS count LIMIT 100',
  );
  const [survey] = await papersBy(
    'MATCH (p:Paper) RETURN p.id AS id, p.referenceCount AS count ORDER BY count DESC LIMIT 1',
  );
  return {
    typical: typical.map(({ id }) => id),
    large: large?.id ?? '',
    largest: largest?.id ?? '',
    largestCiterCount: largest?.count ?? 0,
    survey: survey?.id ?? '',
  };
}

// npm run bench -- [--quick] [--data FOLDER] [--rounds N] [--seconds N] [--only TEXT] [--json FILE] [--profile] [--requests N]
//
// Each scenario against citegraph over HTTP, and beside it the shortest statement that reads the same data
// through the bare driver, in turns in one run on one Neo4j. docs/performance.md says how to read it.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { openBenchGraph } from './graph.js';
import { measure, measuredTable, type Bench, type Effort, type Measured } from './measure.js';
import { choosePapers } from './papers.js';
import { residentMegabytes, startServer } from './processes.js';
import type { Scenario } from './scenario.js';
import { growthScenarios, hubPagesDuringImport, manyClients, scenariosOf } from './scenarios.js';
import {
  afterManyRequests,
  afterRestart,
  duringImport,
  firstRequests,
  type Strain,
} from './strain.js';
import { formatTable } from './table.js';
import { targetTable } from './targets.js';
import { withTraces } from './tracing.js';
import { byWorkers } from './workers.js';
import { whileImporting } from './whileImporting.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    profile: { type: 'boolean', default: false },
    requests: { type: 'string' },
  },
});
const effort: Effort = {
  rounds: Number(values.rounds ?? (values.quick ? 1 : 3)),
  seconds: Number(values.seconds ?? (values.quick ? 1 : 5)),
};

const graph = await openBenchGraph(values.quick, values.data);
const { uri, username, password } = graph.database;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const server = await startServer(
  graph.database,
  values.profile ? { flags: ['--cpu-prof', '--cpu-prof-dir=bench/profiles'] } : {},
);
const bench: Bench = { graph, driver, server };
const measured: Measured[] = [];
const strains: Strain[] = [];
try {
  const papers = await choosePapers(driver);
  const scenarios = [...scenariosOf(papers), ...(values.quick ? [] : growthScenarios(papers))];
  const [busy, hubPage] = scenarios;
  const first = hubPage && graph.isFresh ? await firstRequests(bench, hubPage) : null;
  // What follows is about a database and a server that have run for a while.
  if (busy) await measure(bench, busy, { rounds: 1, seconds: values.quick ? 2 : 20 });
  measured.push(...(await measureAll(scenarios.filter(isChosen), effort)));
  if (first !== null && values.only === '') {
    strains.push(...afterRestart(first, measured[1]?.citegraph.p50 ?? NaN));
  }
  const pages = hubPagesDuringImport(papers).filter(isChosen);
  if (pages.length > 0) {
    // One round: the import has to last longer.
    const during = await whileImporting(bench, () => measureAll(pages, { ...effort, rounds: 1 }));
    strains.push(...duringImport(measured, during));
    const named = (scenario: string): string => `${scenario}, while an import writes`;
    measured.push(...during.map((one) => ({ ...one, scenario: named(one.scenario), targets: [] })));
  }
  if (busy !== undefined && 'tracing'.includes(values.only)) {
    strains.push(...(await withTraces(bench, busy, effort)));
  }
  const many = manyClients(papers).filter(isChosen);
  measured.push(...(await byWorkers(bench, many, { ...effort, rounds: 1 })));
  if (busy !== undefined && values.requests !== undefined) {
    strains.push(await afterManyRequests(bench, busy, Number(values.requests)));
  }
  if (measured.length > 0) console.log(measuredTable(measured));
  console.log(`memory of the server: ${await residentMegabytes(server.pid)} MB`);
  if (strains.length > 0) {
    console.log(formatTable(['condition', 'usual', 'with it', 'factor'], strains.map(rowOf)));
  }
  console.log(targetTable(measured, strains));
  if (values.json) {
    await writeFile(values.json, `${JSON.stringify({ measured, strains }, null, 2)}\n`);
  }
} finally {
  await server.stop();
  await driver.close();
  await graph.close();
}

function isChosen({ name }: Scenario): boolean {
  return name.includes(values.only);
}

async function measureAll(scenarios: readonly Scenario[], withEffort: Effort): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const scenario of scenarios) {
    const one = await measure(bench, scenario, withEffort);
    all.push(one);
    process.stderr.write(`${one.scenario}: ${one.citegraph.perSecond.toFixed(0)}/s\n`);
  }
  return all;
}

function rowOf({ name, usual, then, unit }: Strain): string[] {
  return [
    name,
    `${usual.toFixed(1)} ${unit}`,
    `${then.toFixed(1)} ${unit}`,
    (then / usual).toFixed(2),
  ];
}

import path from 'node:path';
import type { Config } from '../../config/config.js';
import { exitCodeFor } from '../../exitCodes.js';
import { accessTo, SERVICE } from '../../fetch/access.js';
import { Asker, type Run } from '../../fetch/asker.js';
import { systemClock } from '../../fetch/clock.js';
import { fetchPapers, type AskedService, type Fetched } from '../../fetch/fetchPapers.js';
import { serviceLine } from '../../fetch/fetchReport.js';
import { KeptAnswers } from '../../fetch/keptAnswers.js';
import { planLine } from '../../fetch/plan.js';
import { requestAnswers } from '../../fetch/requestAnswers.js';
import type { ServiceName, WantedPaper } from '../../fetch/service.js';
import type { Graph } from '../../graph/graph.js';
import { printDocument, printNote, printProblem, printSummary } from '../output.js';
import { showProgress, type Progress } from '../progress.js';
import { PACKAGE_VERSION } from '../../config/packageVersion.js';
import { withGraph } from '../withGraph.js';
import { fetchRequest, type FetchCommandOptions, type FetchRequest } from './fetchRequest.js';
import { hubLines } from './hubLines.js';
import { assertOutputs, runImport } from './import.js';
import { wantedPapers } from './wantedPapers.js';

export type { FetchCommandOptions } from './fetchRequest.js';

/** `citegraph fetch …`. Resolves with the exit code. */
export async function runFetch(
  config: Config,
  named: readonly string[],
  options: FetchCommandOptions,
): Promise<number> {
  const request = fetchRequest(options);
  const papers = await wantedPapers(named);
  await assertOutputs(options);
  const folder = path.join(config.privateNeo4j.folder, 'answers');
  const fetched = await fetchShowing(config, papers, request, folder);
  const { reports, answers } = fetched;
  for (const report of reports) {
    const print = report.problem === null ? printSummary : printProblem;
    print(serviceLine(report));
  }
  if (answers.length === 0) {
    printDocument({ services: reports });
    printProblem('Nothing came, and nothing is imported.');
    return exitCodeFor(reports.some(({ problem }) => problem !== null) ? 'FAILED' : 'FINDINGS');
  }
  const members = { services: reports };
  const requested = await requestAnswers(answers, folder);
  const code = await withGraph(config, (graph) =>
    importing(graph, papers, () => runImport(graph, requested, { ...options, members })),
  );
  return reports.every(({ problem }) => problem === null) ? code : exitCodeFor('FINDINGS');
}

/** Imports, and says what became of the papers. */
async function importing(
  graph: Graph,
  papers: readonly WantedPaper[],
  run: () => Promise<number>,
): Promise<number> {
  const code = await run();
  printSummary(...(await hubLines(graph, papers)));
  return code;
}

async function fetchShowing(
  config: Config,
  papers: readonly WantedPaper[],
  request: FetchRequest,
  folder: string,
): Promise<Fetched> {
  let progress: Progress | undefined;
  let citers = 0;
  const show = () => progress?.update(run.requests, citers);
  const run: Run = {
    clock: systemClock,
    ...request.run,
    startedAt: new Date().toISOString(),
    requests: 0,
    onRequest: show,
  };
  const services = await Promise.all(
    request.from.map((name) => asked(name, config, run, path.join(folder, name))),
  );
  try {
    return await fetchPapers(papers, services, {
      ...request.wanted,
      onPlan: (plan) => {
        printNote(planLine(plan, request.wanted.depth));
        if (plan.requests > 0) progress = showProgress(run.requests + plan.requests);
      },
      onListed: (listed) => {
        citers = listed;
        show();
      },
    });
  } finally {
    progress?.stop();
  }
}

async function asked(
  name: ServiceName,
  config: Config,
  run: Run,
  folder: string,
): Promise<AskedService> {
  const { mailto } = config;
  const access = accessTo(name, config.services[name], { mailto, version: PACKAGE_VERSION });
  const asker = new Asker(access, await KeptAnswers.of(folder), run, (problem, waitMs) =>
    printNote(`${name} ${problem.message}; asked again in ${Math.ceil(waitMs / 1_000)} s`),
  );
  return { name, service: SERVICE[name], asker, intervalMs: access.intervalMs };
}

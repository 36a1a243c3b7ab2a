import { describeValue } from '../../errors.js';
import { exitCodeAfter } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { statisticsQueries } from '../../statistics/statistics.queries.js';
import { showProgress } from '../progress.js';
import { verify } from '../../upkeep/verify/verify.js';

/** Differences shown individually; the rest are counted. */
const DIFFERENCES_SHOWN = 100;

/** `citegraph verify`. Resolves with the exit code, which tells whether there are differences. */
export async function runVerify(graph: Graph): Promise<number> {
  let found = 0;
  let counted = { papers: 0, citations: 0 };
  const [statistics] = await graph.read(statisticsQueries.graphStatistics, {});
  const shown = showProgress(statistics?.paperCount ?? 0);
  const differences = verify(graph, (progress) => {
    counted = progress;
    shown.update(progress.papers, progress.papers + progress.citations);
  });
  try {
    for await (const { subject, property, stored, recounted } of differences) {
      found += 1;
      if (found > DIFFERENCES_SHOWN) continue;
      console.log(
        `${subject}: ${property}: stored ${describeValue(stored)}, recounted ${describeValue(recounted)}`,
      );
    }
  } finally {
    shown.stop();
  }
  if (found > DIFFERENCES_SHOWN) console.log(`… and ${found - DIFFERENCES_SHOWN} more differences`);
  console.log(
    `${counted.papers} papers and ${counted.citations} citations verified, ${found} differences`,
  );
  return exitCodeAfter(found);
}

import { describeValue } from '../../errors.js';
import { exitCodeAfter } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { statisticsQueries } from '../../statistics/statistics.queries.js';
import type { Difference } from '../../upkeep/verify/difference.js';
import { verify } from '../../upkeep/verify/verify.js';
import { printList } from '../printList.js';
import { showProgress } from '../progress.js';

/** Differences that people are shown one by one. */
const DIFFERENCES_SHOWN = 100;

/**
 * `citegraph verify`. Resolves with the exit code, which tells whether there are differences. `members` are added
 * to the JSON document.
 */
export async function runVerify(graph: Graph, members: object = {}): Promise<number> {
  let counted = { papers: 0, citations: 0 };
  const [statistics] = await graph.read(statisticsQueries.graphStatistics, {});
  const shown = showProgress(statistics?.paperCount ?? 0);
  const differences = verify(graph, (progress) => {
    counted = progress;
    shown.update(progress.papers, progress.papers + progress.citations);
  });
  try {
    const found = await printList(differences, {
      name: 'differences',
      lineOf: differenceLine,
      documentOf: ({ stored = null, recounted = null, ...place }) => ({
        ...place,
        ...{ stored, recounted },
      }),
      shown: DIFFERENCES_SHOWN,
      end: (count) => {
        shown.stop();
        return `${counted.papers} papers and ${counted.citations} citations verified, ${count} differences`;
      },
      members: (differenceCount) => ({ differenceCount, ...counted, ...members }),
    });
    return exitCodeAfter(found);
  } finally {
    shown.stop();
  }
}

function differenceLine({ subject, property, stored, recounted }: Difference): string {
  return `${subject}: ${property}: stored ${describeValue(stored)}, recounted ${describeValue(recounted)}`;
}

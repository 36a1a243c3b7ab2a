import { traversalQueries, walkLevelsQuery } from './traversal.queries.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { GraphReader } from '../graph/graphReader.js';
import { followParams } from './traversalFilter.js';
import { acceptedCount, type WalkFindings, type WalkLevel } from './walkFindings.js';
import type { WalkPlan, WalkStep } from './walkPlan.js';

const FIRST = {
  CITERS: traversalQueries.walkFirstCiters,
  REFERENCES: traversalQueries.walkFirstReferences,
  BOTH: traversalQueries.walkFirstNeighbours,
} as const;

/**
 * A uniform walk from one paper, as one pruning search of Neo4j that counts, and another that ends with the
 * last paper shown. Stepping from level to level costs up to twice as much, because papers are sent back and
 * forth. `onCard` receives the listed papers.
 */
export async function searchWalk(
  read: GraphReader,
  startId: string,
  step: WalkStep,
  plan: WalkPlan,
  onCard: (card: PaperCard) => void,
): Promise<WalkFindings> {
  const follow = { ...followParams(step.filter), startId };
  const { budget, limit, steps } = plan;
  // One more than the budget shows that it is exceeded, and one is the start itself, which a cycle meets.
  const most = budget + 2;
  const levels = levelsWithin(
    budget,
    await read(walkLevelsQuery(step.direction, steps.length), { ...follow, most }),
  );
  return {
    levels,
    fanOuts: [],
    firstPapers: async () => {
      const shown = Math.min(limit, acceptedCount(levels));
      const cards =
        shown === 0 ? [] : await read(FIRST[step.direction], { ...follow, limit: shown });
      cards.forEach(onCard);
      return cards.map(({ depth, id }) => ({ depth, id }));
    },
  };
}

/** The levels up to the first one beyond the budget: later ones are incomplete. */
function levelsWithin(
  budget: number,
  rows: readonly { readonly depth: number; readonly paperCount: number }[],
): WalkLevel[] {
  const levels: WalkLevel[] = [];
  let room = budget;
  for (const { depth, paperCount } of rows) {
    if (room < 0) break;
    room -= paperCount;
    levels.push({ depth, paperCount, isExact: room >= 0 });
  }
  return levels;
}

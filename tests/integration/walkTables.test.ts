import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DIRECTIONS, FILTERS, LONGEST, storeChains } from '../support/chainGraph.js';
import { expectAllReached } from '../support/queryFamilies.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { expectedWalk, type ModelFilter, type ModelStep } from '../support/walkModel.js';

const TRAVERSE = `query (
  $from: [ID!]!, $direction: TraversalDirection!, $maxDepth: Int, $filter: TraversalFilter,
  $steps: [StepInput!], $limit: Int, $budget: Int
) {
  traverse(
    from: $from, direction: $direction, maxDepth: $maxDepth, filter: $filter,
    steps: $steps, limit: $limit, budget: $budget
  ) {
    levels { depth exact atLeast }
    truncated { reason atDepth skipped }
    papers { depth paper { id } chain { citing { id } cited { id } role polarity } }
  }
}`;
const ALL = 1_000;

type Direction = ModelStep['direction'];
const DEPTHS = Array.from({ length: LONGEST }, (_, index) => index + 1);

/** How a walk is asked for: each kind takes statements of its own. */
interface Kind {
  readonly depths: readonly number[];
  /** More starts than the chain's own: the paper at this depth. */
  readonly otherStart?: number;
  readonly isUniform: boolean;
  readonly fanOut?: number;
}
const KINDS: Readonly<Record<string, Kind>> = {
  'from one paper': { depths: DEPTHS, isUniform: true },
  'from two papers': { depths: [1, LONGEST], otherStart: 3, isUniform: true },
  'by steps': { depths: [1, LONGEST], isUniform: false },
  'by steps to the newest, all of them': { depths: [1, LONGEST], isUniform: false, fanOut: 50 },
  'by steps to the newest three': { depths: [1, LONGEST], isUniform: false, fanOut: 3 },
};

let client: SchemaClient;
let chainOf: Awaited<ReturnType<typeof storeChains>>;
beforeAll(async () => {
  client = await connectSchemaClient();
  chainOf = await storeChains(client);
});
afterAll(() => client.graph.close());

interface Cell {
  readonly direction: Direction;
  readonly kind: Kind;
  readonly depth: number;
  readonly filter: ModelFilter;
  readonly limit?: number;
  readonly budget?: number;
}

/** The walk of a cell, as the model takes it and as the API does. */
function walkOf({ direction, kind, depth, filter, limit = ALL, budget = ALL }: Cell) {
  const { idAt } = chainOf(direction);
  const { otherStart, isUniform, fanOut = null } = kind;
  const from = [idAt(0), ...(otherStart === undefined ? [] : [idAt(otherStart)])];
  const steps = Array.from({ length: depth }, () => ({ ...filter, direction, fanOut }));
  const walk = { from, steps, isUniform, limit, budget };
  const way = isUniform ? { maxDepth: depth, filter } : { steps };
  return { walk, variables: { from, direction, limit, budget, ...way } };
}

interface Traversal {
  readonly traverse: {
    readonly levels: readonly { depth: number; exact: number | null; atLeast: number | null }[];
    readonly truncated: object[];
    readonly papers: object[];
  };
}

async function expectWalk(cell: Cell): Promise<ReturnType<typeof expectedWalk>> {
  const { walk, variables } = walkOf(cell);
  const { traverse } = await client.data<Traversal>(TRAVERSE, variables);
  const expected = expectedWalk(chainOf(cell.direction).graph, walk);
  const { levels, truncated, papers, visited } = expected;
  const exact = traverse.levels.map((level) => ({ depth: level.depth, exact: level.exact }));
  const answer = { levels: exact, truncated: traverse.truncated, papers: traverse.papers };
  expect({ cell, ...answer }).toEqual({ cell, levels, truncated, papers });
  for (const level of traverse.levels) {
    if (level.exact !== null) expect(level.atLeast).toBeNull();
    else expect(level.atLeast).toBeGreaterThan(walk.budget - visited);
  }
  return expected;
}

describe.each(DIRECTIONS)('a walk along a chain to %s', (direction) => {
  describe.each(Object.entries(KINDS))('%s', (_kind, kind) => {
    test.each(FILTERS)('keeps at every depth what passes: $name', async ({ filter }) => {
      const isAnyway = Object.keys(filter).length === 0;
      for (const depth of kind.depths) {
        const { levels } = await expectWalk({ direction, kind, depth, filter });
        const { walk } = walkOf({ direction, kind, depth, filter: {} });
        const unfiltered = expectedWalk(chainOf(direction).graph, walk).levels;
        // A filter that lets everything through would say nothing of it.
        if (!isAnyway && kind.fanOut !== 3) expect(levels).not.toEqual(unfiltered);
        if (direction === 'BOTH' || kind.otherStart !== undefined) continue;
        expect(levels).toHaveLength(depth);
        if (isAnyway || kind.fanOut === 3) continue;
        for (const level of levels) {
          expect(level.exact).toBeLessThan(unfiltered[level.depth - 1]?.exact ?? 0);
        }
      }
    });

    test.each(FILTERS.slice(-1))('visits and shows as many as it may: $name', async (row) => {
      const { filter } = row;
      for (const depth of kind.depths) {
        const cell = { direction, kind, depth, filter };
        const { visited, papers } = expectedWalk(chainOf(direction).graph, walkOf(cell).walk);
        const met = await expectWalk({ ...cell, budget: visited });
        expect(met.truncated.map(({ reason }) => reason)).not.toContain('BUDGET');
        if (visited > 1) {
          const over = await expectWalk({ ...cell, budget: visited - 1 });
          expect(over.truncated.map(({ reason }) => reason)).toContain('BUDGET');
        }
        await expectWalk({ ...cell, limit: papers.length });
        if (papers.length > 1) await expectWalk({ ...cell, limit: papers.length - 1 });
      }
    });
  });
});

test('the tables reach every statement of walks', () => {
  expectAllReached('walks', client.reached);
});

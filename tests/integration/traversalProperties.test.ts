import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expectEnough, holds } from '../support/property.js';
import {
  SOME_POLARITIES,
  SOME_ROLES,
  prepareForRandomGraphs,
  randomGraph,
  storeRandomGraph,
} from '../support/randomGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  expectedWalk,
  type ModelGraph,
  type ModelStep,
  type ModelWalk,
} from '../support/walkModel.js';

const TRAVERSE = `query (
  $from: [ID!]!, $direction: TraversalDirection!, $maxDepth: Int, $filter: TraversalFilter,
  $steps: [StepInput!], $limit: Int, $budget: Int
) {
  traverse(
    from: $from, direction: $direction, maxDepth: $maxDepth, filter: $filter,
    steps: $steps, limit: $limit, budget: $budget
  ) {
    levels { depth exact }
    truncated { reason atDepth skipped }
    papers { depth paper { id } chain { citing { id } cited { id } role polarity } }
  }
}`;

const GRAPHS = 4;
const WALKS_A_GRAPH = 40;

const direction = fc.constantFrom('CITERS' as const, 'REFERENCES' as const, 'BOTH' as const);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });
const filter = fc
  .record({
    roles: maybe(fc.subarray([...SOME_ROLES], { minLength: 1 })),
    polarities: maybe(fc.subarray([...SOME_POLARITIES], { minLength: 2 })),
    yearFrom: maybe(fc.constantFrom(2019, 2020)),
    yearTo: maybe(fc.constantFrom(2019, 2020)),
  })
  .filter(({ yearFrom, yearTo }) => yearFrom === null || yearTo === null || yearFrom <= yearTo);
const NO_FILTER = { roles: null, polarities: null, yearFrom: null, yearTo: null };
const maybeFilter = fc.oneof(
  { weight: 1, arbitrary: fc.constant(NO_FILTER) },
  { weight: 4, arbitrary: filter },
);
const step: fc.Arbitrary<ModelStep> = fc
  .tuple(maybeFilter, direction, fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }))
  .map(([kept, way, fanOut]) => ({ ...kept, direction: way, fanOut }));
const starts = fc.uniqueArray(fc.nat(13), { minLength: 1, maxLength: 2 });
const sizes = { limit: fc.integer({ min: 1, max: 20 }), budget: fc.integer({ min: 1, max: 16 }) };
const uniform = fc.record({
  starts,
  direction,
  filter: maybeFilter,
  maxDepth: fc.integer({ min: 1, max: 6 }),
  ...sizes,
});
const stepped = fc.record({
  starts,
  steps: fc.array(step, { minLength: 1, maxLength: 4, size: 'max' }),
  ...sizes,
});
const several = <T>(walk: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(walk, { minLength: WALKS_A_GRAPH, maxLength: WALKS_A_GRAPH, size: 'max' });

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await prepareForRandomGraphs(client);
});
afterAll(() => client.graph.close());

const distinctIds = (papers: readonly { id: string }[], numbers: readonly number[]): string[] => [
  ...new Set(numbers.map((number) => papers[number % papers.length]?.id ?? '')),
];

/** What the walks of a test were about, so that it does not hold for want of cases. */
function countCases() {
  const seen = { deep: 0, filtered: 0, BUDGET: 0, budgetMet: 0, FAN_OUT: 0, LIMIT: 0, DEPTH: 0 };
  const count = (graph: ModelGraph, walk: ModelWalk, found: ReturnType<typeof expectedWalk>) => {
    const steps = walk.steps.map((each) => ({ ...each, ...NO_FILTER }));
    const unfiltered = expectedWalk(graph, { ...walk, steps });
    seen.deep += Number(found.levels.length >= 3);
    seen.filtered += Number(JSON.stringify(unfiltered) !== JSON.stringify(found));
    for (const { reason } of found.truncated) seen[reason] += 1;
    seen.budgetMet += Number(found.visited === walk.budget);
  };
  return { seen, count };
}

async function expectWalk(
  graph: ModelGraph,
  walk: ModelWalk,
  variables: Record<string, unknown>,
  count: ReturnType<typeof countCases>['count'],
): Promise<void> {
  const { from, limit, budget } = walk;
  const asked = { from, limit, budget, ...variables };
  const { traverse } = await client.data<{ traverse: object }>(TRAVERSE, asked);
  const found = expectedWalk(graph, walk);
  const { levels, truncated, papers } = found;
  expect(traverse).toEqual({ levels, truncated, papers });
  count(graph, walk, found);
}

test('a uniform walk meets what a search in memory meets, level by level, by the same chains', async () => {
  const { seen, count } = countCases();
  await holds(
    fc.asyncProperty(randomGraph, several(uniform), async (random, walks) => {
      const graph = await storeRandomGraph(client, random);
      for (const { starts: numbers, maxDepth, limit, budget, ...way } of walks) {
        const from = distinctIds(graph.papers, numbers);
        const step = { ...way.filter, direction: way.direction };
        const steps = Array.from({ length: maxDepth }, () => step);
        const walk = { from, steps, isUniform: true, limit, budget };
        await expectWalk(graph, walk, { maxDepth, ...way }, count);
      }
    }),
    {
      runs: GRAPHS,
      floor: () => {
        const { deep, filtered, BUDGET, budgetMet, LIMIT, DEPTH } = seen;
        expectEnough({ deep, filtered, BUDGET, LIMIT, DEPTH }, 8);
        expectEnough({ budgetMet }, 3);
      },
    },
  );
}, 300_000);

test('a walk by steps meets what following them in memory meets, by the same chains', async () => {
  const { seen, count } = countCases();
  await holds(
    fc.asyncProperty(randomGraph, several(stepped), async (random, walks) => {
      const graph = await storeRandomGraph(client, random);
      for (const { starts: numbers, steps, limit, budget } of walks) {
        const from = distinctIds(graph.papers, numbers);
        const walk = { from, steps, isUniform: false, limit, budget };
        await expectWalk(graph, walk, { direction: 'CITERS', steps }, count);
      }
    }),
    {
      runs: GRAPHS,
      floor: () => {
        const { deep, filtered, BUDGET, budgetMet, LIMIT, FAN_OUT } = seen;
        expectEnough({ deep, filtered, BUDGET, LIMIT, FAN_OUT }, 8);
        expectEnough({ budgetMet }, 3);
      },
    },
  );
}, 300_000);

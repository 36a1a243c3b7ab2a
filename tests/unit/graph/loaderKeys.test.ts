import { describe, expect, test } from '@jest/globals';
import { citationRequest } from '../../../src/citation/citationRequest.js';
import { readFilter } from '../../../src/citation/filter.js';
import { encodeCursor } from '../../../src/relay/cursor.js';
import type { GraphReader } from '../../../src/graph/graphReader.js';
import { createLoaders, type Loaders } from '../../../src/graph/loaders.js';
import {
  readTraversalFilter,
  type TraversalFilterInput,
} from '../../../src/traversal/traversalFilter.js';
import { citationPages } from '../../../src/citation/citation.loader.js';
import { citationCounts } from '../../../src/citation/citationCount.loader.js';
import { citerCells } from '../../../src/citation/citerCells.loader.js';
import { frequentValues } from '../../../src/facets/frequentValues.loader.js';
import { facetsQueries, type BucketParams } from '../../../src/facets/facets.queries.js';
import { relatedPapersLoader } from '../../../src/relatedness/relatedPapers.loader.js';
import { FILTERS } from './differentFilters.js';

const OF_WALKS = FILTERS.map(
  ({ roles, polarities, yearFrom, yearTo, basis, selfCitations, ...others }) => {
    const { minimumConfidence, sources, sections, hasContext, disagreement } = others;
    const evidence = { minimumConfidence, sources, sections, hasContext, disagreement };
    const ofWalk: TraversalFilterInput = { roles, polarities, yearFrom, yearTo, ...evidence };
    return { ...ofWalk, basis, selfCitations };
  },
).filter((filter, index, all) => all.findIndex((other) => isEqual(other, filter)) === index);

type Key = Parameters<typeof citationRequest>;
const page = (direction: Key[0], args: Partial<Key[1]>, whole = false) => ({
  ...citationRequest(direction, { orderBy: 'NEWEST', ...args }, { fieldNodes: [], fragments: {} }),
  ...(whole ? { whole } : {}),
  paperId: 'a',
});
const afterKey = (year: string) => encodeCursor('citers.NEWEST', `${year}-01-01|000000000000a`);

/** Pages of the buckets of a facet. */
const OTHER_PAGES: readonly BucketParams[] = [
  { most: 4, after: null },
  { most: 3, after: [5, 'a'] },
  { most: 3, after: [4, 'a'] },
  { most: 3, after: [5, 'b'] },
];

type Asking = (loaders: Loaders) => (() => Promise<unknown>)[];

/** What each loader can be asked for, of which no two are answered alike. */
const CASES: readonly [name: string, ask: Asking][] = [
  [
    'citationCounts',
    (loaders) => [
      ...FILTERS.flatMap((filter) =>
        (['citers', 'references'] as const).map(
          (direction) => () =>
            loaders
              .get(citationCounts)
              .load({ direction, paperId: 'a', filter: readFilter(filter) }),
        ),
      ),
      () =>
        loaders
          .get(citationCounts)
          .load({ direction: 'citers', paperId: 'b', filter: readFilter({}) }),
    ],
  ],
  [
    'citerCells',
    (loaders) => [
      ...FILTERS.map(
        (filter) => () =>
          loaders.get(citerCells).load({ paperId: 'a', filter: readFilter(filter) }),
      ),
      () => loaders.get(citerCells).load({ paperId: 'b', filter: readFilter({}) }),
    ],
  ],
  ...[facetsQueries.citerVenues, facetsQueries.citerLanguages, facetsQueries.citerAuthors].map(
    (query): (typeof CASES)[number] => {
      const factory = frequentValues(query);
      const page = { most: 3, after: null };
      return [
        query.name,
        (loaders) => [
          ...FILTERS.map(
            (filter) => () =>
              loaders.get(factory).load({ paperId: 'a', filter: readFilter(filter), ...page }),
          ),
          () => loaders.get(factory).load({ paperId: 'b', filter: readFilter({}), ...page }),
          ...OTHER_PAGES.map(
            (other) => () =>
              loaders.get(factory).load({ paperId: 'a', filter: readFilter({}), ...other }),
          ),
        ],
      ];
    },
  ),
  [
    'citationPages',
    (loaders) =>
      [
        ...FILTERS.filter(({ roles }) => roles?.length !== 0).flatMap((filter) => [
          page('citers', { filter }),
          page('citers', { filter, orderBy: 'MOST_CITED' }),
          page('references', { filter }),
        ]),
        page('citers', { orderBy: 'OLDEST' }),
        page('citers', { orderBy: 'REPRESENTATIVE' }),
        page('references', { orderBy: 'OLDEST' }),
        page('citers', { first: 3 }),
        page('citers', { last: 3 }),
        page('citers', { after: afterKey('2005') }),
        page('citers', { before: afterKey('2005') }),
        page('citers', { after: afterKey('2006') }),
        page('citers', {}, true),
        { ...page('citers', {}), paperId: 'b' },
      ].map((request) => () => loaders.get(citationPages).load(request)),
  ],
  [
    'relatedPapersLoader',
    (loaders) => {
      const one = { relation: 'coCited', paperId: 'a', population: 3, minimumShared: 1, limit: 5 };
      const filter = readTraversalFilter({});
      const requests = [
        ...OF_WALKS.map((input) => ({ ...one, filter: readTraversalFilter(input) })),
        { ...one, filter, relation: 'coupled' },
        { ...one, filter, paperId: 'b' },
        { ...one, filter, minimumShared: 2 },
        { ...one, filter, limit: 6 },
      ];
      return requests.map(
        (request) => () => loaders.get(relatedPapersLoader).load(request as never),
      );
    },
  ],
];

describe('requests that differ in one thing are answered each by itself', () => {
  test.each(CASES)('%s', async (_name, ask) => {
    const all = ask(createLoaders({ read: tellingReader() }, {}));
    const together = (await Promise.all(all.map((load) => load()))).map(withoutSlots);
    expect(together.length).toBeGreaterThan(8);
    const texts = together.map((answer) => JSON.stringify(answer));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    for (const [index, answer] of together.entries()) {
      const alone = ask(createLoaders({ read: tellingReader() }, {}))[index];
      expect(withoutSlots(await alone?.())).toEqual(answer);
    }
  });
});

/** Answers each slot with a number that stands for all that was asked of it, and nothing else. */
function tellingReader(): GraphReader {
  return ({ name }, params) => {
    const { slots, ...common } = params as { slots: { index: number }[] };
    const rows = slots.map(({ index, ...slot }) => {
      const asked = numberOf(JSON.stringify([name, common, slot]));
      return {
        slotIndex: index,
        matching: asked,
        sampleSize: asked,
        id: null,
        role: asked,
        values: asked,
        citations: [
          [
            String(asked),
            'OTHER',
            'NEUTRAL',
            null,
            false,
            null,
            null,
            null,
            ['x', null, null, null],
          ],
        ],
      };
    });
    return Promise.resolve(rows as never[]);
  };
}

/** An answer without the numbers of slots, which depend on what is asked beside it. */
function withoutSlots(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'slotIndex' ? undefined : value,
  );
}

const numbers = new Map<string, number>();
function numberOf(text: string): number {
  const known = numbers.get(text) ?? numbers.size + 1;
  numbers.set(text, known);
  return known;
}

function isEqual(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import { describe, expect, test } from '@jest/globals';
import { readFilter } from '../../../src/citation/filter.js';
import type { GraphReader } from '../../../src/graph/graphReader.js';
import { loadEach, loadGroups, rowsOfEach } from '../../../src/graph/loadGroups.js';
import { createLoaders } from '../../../src/graph/loaders.js';
import { NOTHING_ALONG } from '../../../src/lookup/paperView.js';
import { readTraversalFilter } from '../../../src/traversal/traversalFilter.js';
import { citationCounts } from '../../../src/citation/citationCount.loader.js';
import { citerCells } from '../../../src/citation/citerCells.loader.js';
import { papersByLookup } from '../../../src/lookup/paperLookup.loader.js';
import { paperDetails, representativeCiters } from '../../../src/paper/paper.loader.js';
import { relatedPapersLoader } from '../../../src/relatedness/relatedPapers.loader.js';

const broken = new Error('broken');
const initial = (word: string): string => word.charAt(0);

describe('requests in groups', () => {
  test('are read a group at a time, and answered in their order, duplicates too', async () => {
    const groups: string[][] = [];
    const found = await loadGroups(['ab', 'ba', 'aa', 'ab', 'c'], initial, (group) => {
      groups.push([...group]);
      return Promise.resolve(group.map((word) => word.toUpperCase()));
    });
    expect(found).toEqual(['AB', 'BA', 'AA', 'AB', 'C']);
    expect(groups).toEqual([['ab', 'aa', 'ab'], ['ba'], ['c']]);
  });

  test('read nothing when there are none', async () => {
    expect(await loadGroups([], initial, () => Promise.reject(broken))).toEqual([]);
  });

  test('fail with their group, and leave the others alone', async () => {
    const found = await loadGroups(['ab', 'ba', 'aa'], initial, (group) => {
      // Thrown at once, which must not end the groups after it either.
      if (group[0] === 'ab') throw broken;
      return Promise.resolve(group);
    });
    expect(found).toEqual([broken, 'ba', broken]);
  });

  test('may fail by themselves within a group', async () => {
    expect(await loadGroups(['ab', 'aa'], initial, () => Promise.resolve([broken, 'aa']))).toEqual([
      broken,
      'aa',
    ]);
  });

  test('fail when their group is answered by too few results', async () => {
    const [first, second] = await loadGroups(['ab', 'aa'], initial, () => Promise.resolve(['x']));
    expect(first).toEqual(new Error('A group of 2 requests got 1 results.'));
    expect(second).toBe(first);
  });

  test('turn what is no Error into one that holds it', async () => {
    const [found] = await loadEach(['a'], (): never => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- libraries do
      throw 'text';
    });
    expect(found).toBeInstanceOf(Error);
    expect((found as Error).cause).toBe('text');
  });
});

test('rows go to the thing whose number they carry, in their order', () => {
  const rows = [1, 0, 1, 7].map((index, place) => ({ index, place }));
  const dealt = rowsOfEach(3, rows, ({ index }) => index);
  expect(dealt.map((found) => found.map(({ place }) => place))).toEqual([[1], [0, 2], []]);
});

describe('a statement that fails leaves alone', () => {
  /** Loaders whose statements answer nothing, but for those that fail. */
  function loadersWithout(fails: (name: string, params: Record<string, unknown>) => boolean) {
    const read: GraphReader = ({ name }, params) =>
      fails(name, params as Record<string, unknown>) ? Promise.reject(broken) : Promise.resolve([]);
    return createLoaders({ read }, {});
  }
  const outcome = async (asked: Promise<unknown>[]): Promise<string[]> =>
    (await Promise.allSettled(asked)).map(({ status }) => status);

  test('the co-cited papers, when the coupled ones fail', async () => {
    const loaders = loadersWithout((name) => name === 'coupledPapers');
    const asked = (['coCited', 'coupled'] as const).map((relation) =>
      loaders.get(relatedPapersLoader).load({
        relation,
        paperId: 'a',
        population: 3,
        filter: readTraversalFilter(null),
        minimumShared: 1,
        limit: 5,
      }),
    );
    expect(await outcome(asked)).toEqual(['fulfilled', 'rejected']);
  });

  test('counts under another filter, and facets', async () => {
    const loaders = loadersWithout((_, { hasSummary }) => Boolean(hasSummary));
    const counted = (hasSummary: boolean) => ({
      paperId: 'a',
      filter: readFilter({ hasSummary }),
    });
    const asked = [true, false].flatMap((hasSummary) => [
      loaders.get(citationCounts).load({ ...counted(hasSummary), direction: 'citers' }),
      loaders.get(citerCells).load(counted(hasSummary)),
    ]);
    expect(await outcome(asked)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled']);
  });

  test('look-ups of another view', async () => {
    const loaders = loadersWithout((_, { representatives }) => representatives === 5);
    const views = [NOTHING_ALONG, { key: 'five', citers: null, representatives: FIVE }];
    const asked = views.map((view) =>
      loaders.get(papersByLookup).load({ lookup: { surrogate: 'a', key: 'retired:a' }, view }),
    );
    expect(await outcome(asked)).toEqual(['fulfilled', 'rejected']);
  });

  test('the representatives of a paper whose details are known', async () => {
    const loaders = loadersWithout(() => true);
    loaders.get(paperDetails).prime('known', null);
    const asked = ['unknown', 'known'].map((paperId) =>
      loaders.get(representativeCiters).load({ ...FIVE, paperId }),
    );
    expect(await outcome(asked)).toEqual(['rejected', 'fulfilled']);
  });
});

const FIVE = { first: 5, whole: false };

import { groupBy, type Group } from '../groupBy.js';
import { must } from '../must.js';

/**
 * What a loader found for each of its requests, in their order. Those with an equal key are one group, which `load`
 * reads together: one result for each of its requests, in their order. A group that fails fails its own requests, and
 * no others: the others asked for something else.
 */
export async function loadGroups<Request, Result>(
  requests: readonly Request[],
  keyOf: (request: Request) => string,
  load: (group: Group<Request>) => Promise<readonly (Result | Error)[]>,
): Promise<(Result | Error)[]> {
  const members = requests.map((request, position) => ({ request, position }));
  const groups = [...groupBy(members, ({ request }) => keyOf(request)).values()];
  const loaded = await loadEach(groups, async ([first, ...others]) => {
    const results = await load([first.request, ...others.map(({ request }) => request)]);
    const count = others.length + 1;
    if (results.length === count) return results;
    throw new Error(`A group of ${count} requests got ${results.length} results.`);
  });
  const found: (Result | Error)[] = [];
  groups.forEach((group, index) => {
    const results = must(loaded[index], 'what was loaded for a group');
    group.forEach(({ position }, member) => {
      found[position] = results instanceof Error ? results : (results[member] as Result | Error);
    });
  });
  return found;
}

/** What `load` finds for each thing by itself, or why it failed: an answer for a loader, which fails alone. */
export function loadEach<Thing, Result>(
  things: readonly Thing[],
  load: (thing: Thing) => Promise<Result>,
): Promise<(Result | Error)[]> {
  return Promise.all(
    things.map(async (thing) => {
      try {
        return await load(thing);
      } catch (error) {
        return error instanceof Error
          ? error
          : new Error('Something could not be read.', { cause: error });
      }
    }),
  );
}

/** The rows of each of `count` things; `indexOf` gives the number of the thing that a row is for. */
export function rowsOfEach<Row>(
  count: number,
  rows: readonly Row[],
  indexOf: (row: Row) => number,
): Row[][] {
  const dealt = Array.from({ length: count }, (): Row[] => []);
  for (const row of rows) dealt[indexOf(row)]?.push(row);
  return dealt;
}

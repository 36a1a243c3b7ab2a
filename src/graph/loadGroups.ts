import { groupBy, type Group } from '../groupBy.js';
import { must } from '../must.js';

/**
 * The results of a loader for its requests, in their order. Requests with an equal key form one group, which
 * `load` reads together: one result per request, in their order. If a group fails, only its own requests
 * fail.
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

/** The result of `load` for each item, or its error: for a loader whose items fail individually. */
export function loadEach<Thing, Result>(
  things: readonly Thing[],
  load: (thing: Thing) => Promise<Result>,
): Promise<(Result | Error)[]> {
  return Promise.all(
    things.map(async (thing) => {
      try {
        return await load(thing);
      } catch (error) {
        return error instanceof Error ? error : new Error('The read failed.', { cause: error });
      }
    }),
  );
}

/** The rows of each of `count` items; `indexOf` returns the item number of a row. */
export function rowsOfEach<Row>(
  count: number,
  rows: readonly Row[],
  indexOf: (row: Row) => number,
): Row[][] {
  const dealt = Array.from({ length: count }, (): Row[] => []);
  for (const row of rows) dealt[indexOf(row)]?.push(row);
  return dealt;
}

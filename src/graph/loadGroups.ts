/**
 * The results of a loader for its requests, in their order. Requests with an equal key form one group, which
 * `load` reads together: one result per request, in their order. If a group fails, only its own requests
 * fail.
 */
export async function loadGroups<Request, Result>(
  requests: readonly Request[],
  keyOf: (request: Request) => string,
  load: (group: readonly Request[]) => Promise<readonly (Result | Error)[]>,
): Promise<(Result | Error)[]> {
  const groups = groupsOf(requests, keyOf);
  const loaded = await loadEach(groups, async (group) => {
    const results = await load(group.map(({ request }) => request));
    if (results.length === group.length) return results;
    throw new Error(`A group of ${group.length} requests got ${results.length} results.`);
  });
  const found = new Map<number, Result | Error>();
  groups.forEach((group, index) => {
    const results = loaded[index];
    if (results === undefined) return;
    for (const [member, { position }] of group.entries()) {
      found.set(position, results instanceof Error ? results : (results[member] as Result | Error));
    }
  });
  return requests.map((_, position) => found.get(position) as Result | Error);
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

interface Member<Request> {
  readonly request: Request;
  readonly position: number;
}

function groupsOf<Request>(
  requests: readonly Request[],
  keyOf: (request: Request) => string,
): Member<Request>[][] {
  const groups = new Map<string, Member<Request>[]>();
  requests.forEach((request, position) => {
    const key = keyOf(request);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ request, position }]);
    else group.push({ request, position });
  });
  return [...groups.values()];
}

/**
 * Of things in the same order as before, those that are not as they were: what the drawing library is told of, which works
 * on each. Their values are compared, not what is in these.
 */
export function changedOf<Thing extends object>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Thing[] {
  return after.filter((thing, index) => {
    const old = before[index];
    return old === undefined || namesOf(thing).some((name) => thing[name] !== old[name]);
  });
}

function namesOf<Thing extends object>(thing: Thing): readonly (keyof Thing)[] {
  return Object.keys(thing) as (keyof Thing)[];
}

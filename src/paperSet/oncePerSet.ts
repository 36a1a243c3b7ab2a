/** `read` for each set once, however often a query asks for it: by aliases, or by fields that need the same. */
export function oncePerSet<Set extends object, Result>(
  read: (set: Set) => Promise<Result>,
): (set: Set) => Promise<Result> {
  const results = new WeakMap<Set, Promise<Result>>();
  return (set) => {
    const known = results.get(set);
    if (known !== undefined) return known;
    const result = read(set);
    results.set(set, result);
    return result;
  };
}

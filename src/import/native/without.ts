import { isObject, type Path } from './issues.js';

/**
 * A value of JSON without what is at these paths. A list that loses all that it held goes, too: an empty one would say
 * that there is nothing.
 */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (!isObject(value)) return value;
  const behind = new Map<string, Path[]>();
  for (const [key, ...rest] of paths) {
    const name = String(key);
    const known = behind.get(name);
    if (known === undefined) behind.set(name, [rest]);
    else known.push(rest);
  }
  const members = Object.entries(value).flatMap(([name, member]) => {
    const inside = behind.get(name);
    if (inside === undefined) return [[name, member] as const];
    if (inside.some((path) => path.length === 0)) return [];
    const left = without(member, inside);
    return Array.isArray(left) && left.length === 0 ? [] : [[name, left] as const];
  });
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

/** A list as a property: one that is empty is not stored. */
export function orNull<T>(list: T[]): T[] | null {
  return list.length === 0 ? null : list;
}

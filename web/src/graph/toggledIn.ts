/** A list with a value that it did not have, or without one that it had. */
export function toggledIn<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** A list with a value added, or without it when it is there: what a click on a bar does. */
export function toggled<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** Whether a list holds one value and nothing else: what a click on a cell selects. */
export function isOnly<Value>(list: readonly Value[], value: Value): boolean {
  return list.length === 1 && list[0] === value;
}

/** Steps to a value in JSON: names of fields, and places in lists. */
export type JsonPlace = readonly (string | number)[];

/** The place of each leaf of a value: what is no object and no list, and what is an empty one. */
export function leavesOf(value: unknown, at: JsonPlace = []): JsonPlace[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [at];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...at, isList ? Number(key) : key]),
  );
}

/** Every place in a value, itself included. */
export function placesIn(value: unknown, at: JsonPlace = []): JsonPlace[] {
  if (typeof value !== 'object' || value === null) return [at];
  const isList = Array.isArray(value);
  const inside = Object.entries(value).flatMap(([key, part]) =>
    placesIn(part, [...at, isList ? Number(key) : key]),
  );
  return [at, ...inside];
}

/** A place as tables of paths write it: `authorships[].author.orcid`. */
export function pathOf(place: JsonPlace): string {
  return place
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** A copy of a value with another one at a place. */
export function replacedAt(value: unknown, [step, ...rest]: JsonPlace, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (at === step ? replacedAt(item, rest, by) : item));
  }
  const fields = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    fields.map(([name, part]) => [name, name === step ? replacedAt(part, rest, by) : part]),
  );
}

/** The leaves of a value. */
export function valuesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(valuesOf);
}

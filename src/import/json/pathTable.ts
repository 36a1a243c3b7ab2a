/** What becomes of some fields of a source. Exactly one of `taken` and `leftOut` is there. */
export interface PathRow {
  /** Paths of JSON, with `[]` for the items of a list: `authorships[].author.orcid`. */
  readonly paths: readonly string[];
  /** What citegraph makes of them. */
  readonly taken?: string;
  /** Why citegraph does not read them, nor anything below them. */
  readonly leftOut?: string;
}

/** The row for a path; undefined for a path that the table does not know. */
export function rowOf(table: readonly PathRow[], path: string): PathRow | undefined {
  const named = (place: string) => table.find(({ paths }) => paths.includes(place));
  const exact = named(path);
  if (exact !== undefined) return exact;
  return ancestorsOf(path)
    .map(named)
    .find((row) => row?.leftOut !== undefined);
}

/** The names of the fields at the top of a record that are read. */
export function takenFields(table: readonly PathRow[]): ReadonlySet<string> {
  const taken = table.filter((row) => row.taken !== undefined).flatMap(({ paths }) => paths);
  return new Set(taken.map((path) => path.replace(/[.[].*$/s, '')));
}

/** `a` and `a[]` of `a[].b`, the nearest first. */
function ancestorsOf(path: string): string[] {
  return [...path.matchAll(/\.|\[\]/g)]
    .flatMap(({ index, 0: mark }) =>
      mark === '.' ? [path.slice(0, index)] : [path.slice(0, index), path.slice(0, index + 2)],
    )
    .toReversed();
}

/** The part of an error of GraphQL that says which of the papers it is about. */
interface PathError {
  readonly path?: readonly (string | number)[] | undefined;
}

/** The identifiers of a request `papers(ids:)` that the server could not read, by the places of its errors. */
export function malformedIn(
  errors: readonly PathError[],
  ids: readonly string[],
): readonly string[] {
  return errors.flatMap(({ path }) => {
    const [field, index, ...below] = path ?? [];
    const named = field === 'papers' && typeof index === 'number' && below.length === 0;
    return named ? (ids[index] ?? []) : [];
  });
}

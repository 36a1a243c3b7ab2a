/** An example operation, as listed and opened in GraphiQL. */
export interface ExploreOperation {
  /** Name of the operation in its text. */
  readonly name: string;
  /** The question that it answers, for people. */
  readonly question: string;
  /** What it is listed under, with others of the kind. */
  readonly group: string;
  readonly query: string;
  /** What it is run with; what is not here has a default in the text. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operations by group, in the order of the list. */
export function groupsOf(
  operations: readonly ExploreOperation[],
): { group: string; operations: readonly ExploreOperation[] }[] {
  return [...new Set(operations.map(({ group }) => group))].map((group) => ({
    group,
    operations: operations.filter((operation) => operation.group === group),
  }));
}

/** An example operation, as listed on the start page and opened in GraphiQL. */
export interface ExploreOperation {
  /** Name of the operation in its text. */
  readonly name: string;
  /** The question that it answers, for people. */
  readonly question: string;
  readonly query: string;
  /** What it is run with; what is not here has a default in the text. */
  readonly variables: Readonly<Record<string, unknown>>;
}

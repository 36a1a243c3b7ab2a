/** An operation that is ready to be run, as the start page lists it and GraphiQL opens it. */
export interface ExploreOperation {
  /** Name of the operation in its text. */
  readonly name: string;
  /** The question that it answers, for people. */
  readonly question: string;
  readonly query: string;
  /** What it is run with; what is not here has a default in the text. */
  readonly variables: Readonly<Record<string, unknown>>;
}

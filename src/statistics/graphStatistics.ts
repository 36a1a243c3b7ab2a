/** How much the graph holds. */
export interface GraphStatistics {
  readonly paperCount: number;
  readonly stubCount: number;
  readonly citationCount: number;
  readonly identifierCount: number;
}

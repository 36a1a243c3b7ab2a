/** A request made to hurt, and the code it is refused with; null where it is harmless and answered. */
export interface HostileRequest {
  readonly name: string;
  readonly query?: string;
  readonly variables?: unknown;
  /** JSON in place of `variables`, for what is nested too deep to be written by machine. */
  readonly variablesText?: string;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
  readonly code: string | null;
}

export const HUB = 'arxiv:1803.04585';

export const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** A query of the hub of the sample graph. */
export const ofHub = (selection: string): string => `{ paper(id: "${HUB}") { ${selection} } }`;

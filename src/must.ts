/**
 * What is there, because something else has seen to it. Should it be missing all the same, then citegraph is wrong, and
 * writing on with a default would store a wrong count or lose a fact. The error names what is missing.
 */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Internal error: ${what} is missing.`);
  return value;
}

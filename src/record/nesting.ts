/** No record needs more; JSON and threads fail on values that are nested some thousand levels deep. */
const DEEPEST = 100;

/** A value as messages and files can hold it: one that is nested too deeply is named instead. */
export function writable(value: unknown): unknown {
  return isWritable(value) ? value : `a value nested more than ${DEEPEST} levels deep`;
}

export function isWritable(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isWritable(inner, levels - 1));
}

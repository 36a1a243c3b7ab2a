import type { SchemaStep } from '../upkeep/graphModel.js';

const STEPS: Readonly<Record<SchemaStep, string>> = {
  profiles: 'Updating the index data of citation profiles',
  keys: 'Computing the keys by which titles are found',
  indexes: 'Building indexes',
};

/** Progress of preparing a database: nothing when there is nothing to do, and a line a second when there is. */
export function schemaProgress(
  show: (line: string) => void,
): (percent: number, step: SchemaStep) => void {
  return (percent, step) => show(`${STEPS[step]}: ${Math.floor(percent)}%`);
}

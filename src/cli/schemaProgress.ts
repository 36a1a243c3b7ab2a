import type { Graph } from '../graph/graph.js';
import { applySchema, type SchemaOptions, type SchemaStep } from '../upkeep/graphModel.js';
import type { RefreshedIdentifiers } from '../upkeep/refreshIdentifiers.js';
import type { Waiting } from './waiting.js';

/** Examples of identifiers that could not be mended. */
const SHOWN = 3;

const STEPS: Readonly<Record<SchemaStep, string>> = {
  profiles: 'Updating the index data of citation profiles',
  keys: 'Computing the keys by which titles are found',
  identifiers: 'Renaming identifiers to the spelling of this version',
  texts: 'Rewriting texts to the form of this version',
  headlines: 'Deriving the headlines of citations by the rules of this version',
  selfCitations: 'Judging self-citations by the rules of this version',
  cubes: 'Counting citers by year, labels and self-citations',
  indexes: 'Building indexes',
};

/** `applySchema` with its progress, and in lines of their own what an upgrade did. */
export async function applySchemaShowing(
  graph: Graph,
  waiting: Waiting,
  say: (line: string) => void,
  options?: SchemaOptions,
): Promise<void> {
  const progress = schemaProgress(waiting.show);
  const refreshed = await applySchema(graph, progress, options).finally(waiting.done);
  for (const line of refreshed === null ? [] : identifierLines(refreshed)) say(line);
}

/** Progress of preparing a database: nothing when there is nothing to do, and a line a second when there is. */
function schemaProgress(show: (line: string) => void): (percent: number, step: SchemaStep) => void {
  return (percent, step) => show(`${STEPS[step]}: ${Math.floor(percent)}%`);
}

/** What an upgrade did with identifiers, in a line each; nothing when there was nothing to do. */
export function identifierLines({ renamed, merged, left }: RefreshedIdentifiers): string[] {
  const lines: string[] = [];
  if (renamed + merged > 0) {
    lines.push(
      `Identifiers in another spelling than today's: ${renamed} renamed, ${merged} joined with the same one.`,
    );
  }
  if (left.length > 0) {
    const examples = left.slice(0, SHOWN).join(', ');
    lines.push(
      `${left.length} identifiers cannot be mended, such as ${examples}: import the files that hold them again.`,
    );
  }
  return lines;
}

import { exitCodeAfter, exitCodeFor } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { identifierConflicts } from '../../upkeep/curation/conflicts.js';
import { detachIdentifier } from '../../upkeep/curation/detach.js';
import { forgetSource } from '../../upkeep/curation/forget.js';

/** `citegraph conflicts`. Resolves with the exit code, which tells whether there are any. */
export async function runConflicts(graph: Graph): Promise<number> {
  let found = 0;
  for await (const { paperId, scheme, identifiers } of identifierConflicts(graph)) {
    found += 1;
    console.log(`${paperId}: ${identifiers.length} of ${scheme}: ${identifiers.join(', ')}`);
  }
  console.log(
    found === 0
      ? 'No paper has more than one identifier of a scheme that should be unique.'
      : `${found} conflicts. Use citegraph identifier detach IDENTIFIER to remove a wrong identifier.`,
  );
  return exitCodeAfter(found);
}

/** `citegraph identifier detach IDENTIFIER`. Resolves with the exit code. */
export async function runDetach(graph: Graph, identifier: string): Promise<number> {
  const { key, fromId, toId, sources } = await detachIdentifier(graph, identifier);
  console.log(`${key} now identifies a separate paper: ${toId}`);
  console.log(
    `All data imported under it stays with ${fromId}. To move it, run citegraph forget for these sources ` +
      `and import them again: ${sources.join(', ') || 'none'}.`,
  );
  return exitCodeFor('DONE');
}

/** `citegraph forget --source NAME`. Resolves with the exit code. */
export async function runForget(graph: Graph, source: string): Promise<number> {
  const { papers, citations, deletedPapers, deletedCitations } = await forgetSource(graph, source);
  console.log(
    `Removed what ${source} said about ${papers} papers and ${citations} citations. ` +
      `${deletedPapers} papers and ${deletedCitations} citations known only from ${source} were deleted.`,
  );
  return exitCodeFor('DONE');
}

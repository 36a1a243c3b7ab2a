import type { Graph } from '../../graph/graph.js';
import { identifierConflicts } from '../../upkeep/curation/conflicts.js';
import { detachIdentifier } from '../../upkeep/curation/detach.js';
import { forgetSource } from '../../upkeep/curation/forget.js';

/** `citegraph conflicts`. Resolves with the exit code: 0 when there are none, else 1. */
export async function runConflicts(graph: Graph): Promise<number> {
  let found = 0;
  for await (const { paperId, scheme, identifiers } of identifierConflicts(graph)) {
    found += 1;
    console.log(`${paperId}: ${identifiers.length} of ${scheme}: ${identifiers.join(', ')}`);
  }
  console.log(
    found === 0
      ? 'no paper has several identifiers of a kind that a paper has once'
      : `${found} conflicts; citegraph identifier detach IDENTIFIER takes a wrong one away`,
  );
  return found === 0 ? 0 : 1;
}

/** `citegraph identifier detach IDENTIFIER`. Resolves with the exit code. */
export async function runDetach(graph: Graph, identifier: string): Promise<number> {
  const { key, fromId, toId, sources } = await detachIdentifier(graph, identifier);
  console.log(`${key} names a paper of its own now: ${toId}`);
  console.log(
    `All that was said under it stays with ${fromId}. To sort that out, forget and import again what ` +
      `names it: sources of that paper are ${sources.join(', ') || 'none'}.`,
  );
  return 0;
}

/** `citegraph forget --source NAME`. Resolves with the exit code. */
export async function runForget(graph: Graph, source: string): Promise<number> {
  const { papers, citations, deletedPapers, deletedCitations } = await forgetSource(graph, source);
  console.log(
    `${source} had spoken of ${papers} papers and ${citations} citations; ` +
      `nobody else had of ${deletedPapers} papers and ${deletedCitations} citations, which are gone`,
  );
  return 0;
}

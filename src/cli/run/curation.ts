import { exitCodeAfter, exitCodeFor } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { identifierConflicts } from '../../upkeep/curation/conflicts.js';
import { detachIdentifier } from '../../upkeep/curation/detach.js';
import { foretellForget } from '../../upkeep/curation/foretoldForget.js';
import { forgetSource } from '../../upkeep/curation/forget.js';
import { printDocument, printResult, printSummary } from '../output.js';
import { printList } from '../printList.js';

/** `citegraph conflicts`. Resolves with the exit code, which tells whether there are any. */
export async function runConflicts(graph: Graph): Promise<number> {
  const found = await printList(identifierConflicts(graph), {
    name: 'conflicts',
    lineOf: ({ paperId, scheme, identifiers }) =>
      `${paperId}: ${identifiers.length} of ${scheme}: ${identifiers.join(', ')}`,
    end: (count) =>
      count === 0
        ? 'No paper has more than one identifier of a scheme that should be unique.'
        : `${count} conflicts. Use citegraph identifier detach IDENTIFIER to remove a wrong identifier.`,
    members: (conflictCount) => ({ conflictCount }),
  });
  return exitCodeAfter(found);
}

/** `citegraph identifier detach IDENTIFIER`. Resolves with the exit code. */
export async function runDetach(graph: Graph, identifier: string): Promise<number> {
  const { key, fromId, toId, sources } = await detachIdentifier(graph, identifier);
  printDocument({ identifier: key, fromId, toId, sources });
  printSummary(
    `${key} now identifies a separate paper: ${toId}`,
    `All data imported under it stays with ${fromId}. To move it, run citegraph forget for these sources ` +
      `and import them again: ${sources.join(', ') || 'none'}.`,
  );
  return exitCodeFor('DONE');
}

/** `citegraph forget --source NAME`. Resolves with the exit code. */
export async function runForget(graph: Graph, source: string, dryRun: boolean): Promise<number> {
  const forgotten = await (dryRun ? foretellForget : forgetSource)(graph, source);
  printDocument({ source, dryRun, ...forgotten });
  const { papers, facts, citations, deletedPapers, deletedCitations } = forgotten;
  const claimed = `${facts} facts about ${papers} papers and what it said about ${citations} citations`;
  const deleted = `${deletedPapers} papers and ${deletedCitations} citations known only from ${source}`;
  if (dryRun) {
    printResult(`Would remove from ${source}: ${claimed}.`, `Would delete ${deleted}.`);
    printResult('dry run: nothing was changed');
  } else {
    printSummary(`Removed from ${source}: ${claimed}.`, `Deleted ${deleted}.`);
  }
  return exitCodeFor('DONE');
}

import type { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import { withExistingGraph } from './withGraph.js';

/** Commands that correct imported data. */
export function addCuration(program: Command): void {
  program
    .command('conflicts')
    .description('list papers with more than one identifier of a scheme that should be unique')
    .action(async () => {
      const { runConflicts } = await import('./run/curation.js');
      process.exitCode = await withExistingGraph(loadConfig(), runConflicts);
    });
  const identifiers = program
    .command('identifier')
    .description('correct which identifiers belong to a paper');
  identifiers
    .command('detach')
    .description('remove an identifier from a paper that it does not belong to')
    .argument('<identifier>')
    .action(async (identifier: string) => {
      const { runDetach } = await import('./run/curation.js');
      process.exitCode = await withExistingGraph(loadConfig(), (graph) =>
        runDetach(graph, identifier),
      );
    });
  for (const command of identifiers.commands) command.copyInheritedSettings(program);
  program
    .command('forget')
    .description('remove everything a source contributed')
    .requiredOption('--source <name>', 'name of the source')
    .option('--dry-run', 'say what would be removed, and change nothing', false)
    .action(async ({ source, dryRun }: { source: string; dryRun: boolean }) => {
      const { assertSourceName } = await import('../source/sourceName.js');
      const { runForget } = await import('./run/curation.js');
      assertSourceName(source);
      process.exitCode = await withExistingGraph(loadConfig(), (graph) =>
        runForget(graph, source, dryRun),
      );
    });
}

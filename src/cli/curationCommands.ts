import type { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import { withGraph } from './withGraph.js';

/** The commands that mend what imports brought in. */
export function addCuration(program: Command): void {
  program
    .command('conflicts')
    .description('list papers with several identifiers of a kind that a paper has once')
    .action(async () => {
      const { runConflicts } = await import('./run/curation.js');
      process.exitCode = await withGraph(loadConfig(), runConflicts);
    });
  const identifiers = program.command('identifier').description('mend what names which paper');
  identifiers
    .command('detach')
    .description('take an identifier away from the paper that it wrongly names')
    .argument('<identifier>')
    .action(async (identifier: string) => {
      const { runDetach } = await import('./run/curation.js');
      process.exitCode = await withGraph(loadConfig(), (graph) => runDetach(graph, identifier));
    });
  for (const command of identifiers.commands) command.copyInheritedSettings(program);
  program
    .command('forget')
    .description('take back all that a source said')
    .requiredOption('--source <name>', 'name of the source')
    .action(async ({ source }: { source: string }) => {
      const { assertSourceName } = await import('../source/sourceName.js');
      const { runForget } = await import('./run/curation.js');
      assertSourceName(source);
      process.exitCode = await withGraph(loadConfig(), (graph) => runForget(graph, source));
    });
}

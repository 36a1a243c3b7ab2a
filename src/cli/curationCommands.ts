import type { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import { EVIDENCE } from '../source/evidence.js';
import type { SourceOptions } from './run/source.js';
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
  addSources(program);
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

function addSources(program: Command): void {
  const sources = program
    .command('source')
    .description('state who makes the labels of a source, or list what is known of sources');
  sources
    .command('set')
    .description('state who makes the labels of a source, in place of what is known of it')
    .argument('<name>')
    .requiredOption('--evidence <class>', `who decides on its labels: ${EVIDENCE.join(', ')}`)
    .option('--agent <text>', 'the person, the group or the program that makes its labels')
    .option('--licence <text>', 'licence of its data')
    .option('--url <address>', 'web page that describes the source')
    .action(async (name: string, { evidence, agent, licence, url }: SourceOptions) => {
      const { runSourceSet, sourceAsked } = await import('./run/source.js');
      const asked = sourceAsked(name, { evidence, agent, licence, url });
      process.exitCode = await withExistingGraph(loadConfig(), (graph) =>
        runSourceSet(graph, asked),
      );
    });
  sources
    .command('list')
    .description('list what is known of sources: of stated and of well-known ones')
    .action(async () => {
      const { runSourceList } = await import('./run/source.js');
      process.exitCode = await withExistingGraph(loadConfig(), runSourceList);
    });
  for (const command of sources.commands) command.copyInheritedSettings(program);
}

import type { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import { withExistingGraph, withGraph } from './withGraph.js';

/** Commands that keep a graph safe. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('write everything in the graph to a file that restore reads')
    .argument('<file>', 'file to write, gzipped')
    .option('--force', 'replace an existing file', false)
    .action(async (file: string, { force }: { force: boolean }) => {
      const { assertNewFile } = await import('../backup/newFile.js');
      const { runBackup } = await import('./run/backup.js');
      await assertNewFile(file, force);
      process.exitCode = await withExistingGraph(loadConfig(), (graph) =>
        runBackup(graph, file, force),
      );
    });
  program
    .command('restore')
    .description('fill an empty database from a backup, and verify it')
    .argument('<file>', 'file that backup wrote')
    .action(async (file: string) => {
      const { checkShowing, runRestore } = await import('./run/backup.js');
      const backup = await checkShowing(file);
      process.exitCode = await withGraph(loadConfig(), (graph) => runRestore(graph, file, backup), {
        unfinishedRestore: 'accepted',
      });
    });
}

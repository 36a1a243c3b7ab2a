import type { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import type { LoadCommandOptions } from './run/load.js';

/** The command that fills an empty database. */
export function addLoad(program: Command): void {
  program
    .command('load')
    .description(
      'fill an empty database from files in the native format, many times faster than import',
    )
    .argument('<file...>', 'files, gzipped or not')
    .option('--report <file>', 'write what was read, written and rejected as JSON')
    .option('--rejects <file>', 'where to keep rejected records, to be mended and imported')
    .option('--output <folder>', 'write files for neo4j-admin there, and say how to import them')
    .action(async (files: string[], options: LoadCommandOptions) => {
      const { runLoad } = await import('./run/load.js');
      process.exitCode = await runLoad(loadConfig(), files, options);
    });
}

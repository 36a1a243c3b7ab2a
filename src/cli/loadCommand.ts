import type { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import type { LoadCommandOptions } from './run/load.js';

const RELEASE_HELP = 'release of Semantic Scholar: the version of its records, an ISO date';

/** The command that fills an empty database. */
export function addLoad(program: Command): void {
  program
    .command('load')
    .description(
      'fill an empty database from the native format or a snapshot, many times faster than import',
    )
    .argument('<file...>', 'files to load, plain or compressed, zip archives and folders')
    .option('--report <file>', 'write a JSON report of records read, written and rejected')
    .option('--rejects <file>', 'file for records to fix and import: rejected, or without a detail')
    .option('--record-version <version>', RELEASE_HELP)
    .option('--plan', 'only say how much time, memory and disk it will take', false)
    .option('--skip-disk-check', 'load also where the disk seems too small', false)
    .option(
      '--output <folder>',
      'write files for neo4j-admin to this folder, and print the import command',
    )
    .action(async (files: string[], options: LoadCommandOptions) => {
      const { runLoad } = await import('./run/load.js');
      process.exitCode = await runLoad(loadConfig(), files, options);
    });
}

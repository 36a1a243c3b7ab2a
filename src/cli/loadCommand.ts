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
    .argument('<file...>', 'files to load, plain or compressed, zip archives and folders')
    .option('--report <file>', 'write a JSON report of records read, written and rejected')
    .option('--rejects <file>', 'file for records to fix and import: rejected, or without a detail')
    .option(
      '--output <folder>',
      'write files for neo4j-admin to this folder, and print the import command',
    )
    .action(async (files: string[], options: LoadCommandOptions) => {
      const { runLoad } = await import('./run/load.js');
      process.exitCode = await runLoad(loadConfig(), files, options);
    });
}

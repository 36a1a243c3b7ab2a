import type { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import type { FetchCommandOptions } from './run/fetch.js';

/** The command that asks public services for papers. */
export function addFetch(program: Command): void {
  program
    .command('fetch')
    .description('get papers, who cites them and in which words from public services')
    .argument('<paper...>', 'identifiers such as doi:10.1145/…, or files that list papers')
    .option('--from <services>', 'services to ask, separated by commas; all by default')
    .option('--citers <number>', 'citers of each paper from each service, at most; all by default')
    .option('--references', 'also the metadata of what the papers cite', false)
    .option('--depth <number>', '2 for the citers of the citers, too', '1')
    .option('--max-requests <number>', 'requests to all services together, at most', '1000')
    .option('--refresh', 'ask again for what earlier runs have kept', false)
    .option('--offline', 'use only what earlier runs have kept', false)
    .option('--mailto <address>', 'your e-mail address, which services ask for (CITEGRAPH_MAILTO)')
    .option('--report <file>', 'write a JSON report of records read, written and rejected')
    .option('--rejects <file>', 'file for rejected records, to fix and import')
    .option('--dry-run', 'ask and keep the answers, then roll the import back')
    .action(async (papers: string[], options: FetchCommandOptions) => {
      const { runFetch } = await import('./run/fetch.js');
      process.exitCode = await runFetch(
        loadConfig({ CITEGRAPH_MAILTO: options.mailto }),
        papers,
        options,
      );
    });
}

import type { Command } from 'commander';
import { SCOPES } from '../access/scope.js';
import { loadConfig } from '../config/config.js';
import type { KeyOptions } from './run/key.js';
import { withExistingGraph, withGraph } from './withGraph.js';

/** Commands about the keys with which clients ask a server. */
export function addKeys(program: Command): void {
  const keys = program.command('key').description('make and end API keys of servers');
  keys
    .command('create')
    .description('make an API key, and print it: it is shown this once')
    .requiredOption('--name <text>', 'whose key it is, or what it is for')
    .option('--scopes <list>', `what it is good for: ${SCOPES.join(', ')}`, 'read')
    .option('--cost-per-minute <number>', 'units of work a minute; without limit by default')
    .action(async (options: KeyOptions) => {
      const { keyAsked, runKeyCreate } = await import('./run/key.js');
      const asked = keyAsked(options);
      // Also before the first start: a server that others can reach wants a key by then.
      process.exitCode = await withGraph(loadConfig(), (graph) => runKeyCreate(graph, asked));
    });
  keys
    .command('list')
    .description('list the API keys that hold, without their secrets')
    .action(async () => {
      const { runKeyList } = await import('./run/key.js');
      process.exitCode = await withExistingGraph(loadConfig(), runKeyList);
    });
  keys
    .command('rotate')
    .description('give an API key a new secret, and print it: the former one holds no more')
    .argument('<id>')
    .action(async (id: string) => {
      const { runKeyRotate } = await import('./run/key.js');
      process.exitCode = await withExistingGraph(loadConfig(), (graph) => runKeyRotate(graph, id));
    });
  keys
    .command('revoke')
    .description('end an API key')
    .argument('<id>')
    .action(async (id: string) => {
      const { runKeyRevoke } = await import('./run/key.js');
      process.exitCode = await withExistingGraph(loadConfig(), (graph) => runKeyRevoke(graph, id));
    });
  for (const command of keys.commands) command.copyInheritedSettings(program);
}

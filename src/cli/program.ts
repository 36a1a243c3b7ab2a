import { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import { explain } from './explain.js';
import { leavesBelow, termOf } from './help.js';
import { printProblem, setOutput, type OutputOptions } from './output.js';
import type { GenerateCommandOptions } from './run/generate.js';
import { addBackup } from './backupCommands.js';
import { addCompletion } from './completionCommand.js';
import { addFetch } from './fetchCommand.js';
import { addCuration } from './curationCommands.js';
import { addImport } from './importCommands.js';
import { addKeys } from './keyCommands.js';
import { addLoad } from './loadCommand.js';
import { PACKAGE_DESCRIPTION, PACKAGE_VERSION } from '../config/packageVersion.js';
import { withExistingGraph } from './withGraph.js';

/** All commands of `citegraph`. Each loads what it needs when it runs, so that `--help` is instant. */
export function createProgram(): Command {
  const program = new Command('citegraph')
    .description(`${PACKAGE_DESCRIPTION}.`)
    .version(PACKAGE_VERSION)
    .option('--json', 'print the result as one JSON document; all else goes to standard error')
    .option('--quiet', 'print errors and findings only')
    .hook('preAction', (all) => setOutput(all.opts<Partial<OutputOptions>>()))
    .showHelpAfterError('Run citegraph --help for all commands.')
    .configureHelp({
      visibleCommands: leavesBelow,
      subcommandTerm: termOf,
      showGlobalOptions: true,
    })
    .configureOutput({
      outputError: (message) => printProblem(...message.trimEnd().split('\n')),
    })
    .exitOverride();
  addStart(program);
  addFetch(program);
  addImport(program);
  addLoad(program);
  addVerify(program);
  addExport(program);
  addBackup(program);
  addCuration(program);
  addKeys(program);
  addGenerate(program);
  addCompletion(program);
  for (const command of program.commands) command.copyInheritedSettings(program);
  explain(program);
  return program;
}

function addStart(program: Command): void {
  program
    .command('start')
    .description('start the server, with a private Neo4j unless NEO4J_URI is set')
    .option('--port <number>', 'port to listen on (PORT)')
    .option('--host <address>', 'address to listen on (HOST)')
    .option('--workers <number>', 'processes that serve (WORKERS)')
    .action(async ({ port, host, workers }: Partial<Record<string, string>>) => {
      const { start } = await import('./start.js');
      await start(loadConfig({ PORT: port, HOST: host, WORKERS: workers }));
    });
}

function addVerify(program: Command): void {
  program
    .command('verify')
    .description('recompute all derived data and report every difference')
    .action(async () => {
      const { runVerify } = await import('./run/verify.js');
      process.exitCode = await withExistingGraph(loadConfig(), runVerify);
    });
}

function addExport(program: Command): void {
  program
    .command('export')
    .description('write the graph in the native format')
    .argument('[file]', 'output file; standard output by default')
    .option('--canonical', 'sort the lines, so that equal graphs give identical files', false)
    .action(async (output: string | undefined, { canonical }: { canonical: boolean }) => {
      const { runExport } = await import('./run/export.js');
      const { assertOutput } = await import('./writeText.js');
      await assertOutput(output);
      const config = loadConfig();
      process.exitCode = await withExistingGraph(config, (graph) =>
        runExport(graph, config.neo4j?.uri, { canonical, output }),
      );
    });
}

function addGenerate(program: Command): void {
  program
    .command('generate')
    .description('write a synthetic graph in the native format, identical for the same seed')
    .argument('[file]', 'output file; standard output by default')
    .option('--papers <number>', 'number of papers', '10000')
    .option('--citations <number>', 'number of citations', '100000')
    .option('--seed <number>', 'random seed', '1')
    .action(async (output: string | undefined, options: GenerateCommandOptions) => {
      const { runGenerate } = await import('./run/generate.js');
      const { assertOutput } = await import('./writeText.js');
      await assertOutput(output);
      await runGenerate(options, output);
    });
}

import type { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import type { ImportCommandOptions, RequestedFile } from '../import/command.js';
import type { CsvCommandOptions } from '../import/csv/command.js';
import { withGraph } from './withGraph.js';

/** The commands that bring data in: one a format. */
export function addImport(program: Command): void {
  const imports = program.command('import').description('write citation data into the graph');
  withImportOptions(imports.command('native'))
    .description('import files in the native format (docs/native-format.md)')
    .argument('<file...>')
    .action(async (files: string[], options: ImportCommandOptions) => {
      const { requestFiles } = await import('../import/command.js');
      const { nativeFormat } = await import('../import/native/format.js');
      await runOn(requestFiles(files, nativeFormat), options);
    });
  withImportOptions(imports.command('crossref'))
    .description('import works of Crossref: a work a line, API answers, files of its dump')
    .argument('<file...>')
    .action(async (files: string[], options: ImportCommandOptions) => {
      const { requestFiles } = await import('../import/command.js');
      const { crossrefFormat } = await import('../import/crossref/format.js');
      await runOn(requestFiles(files, crossrefFormat), options);
    });
  addCsv(imports);
  withImportOptions(imports.command('rejects'))
    .description('import what earlier imports rejected, after it was mended')
    .argument('<file...>')
    .action(async (files: string[], options: ImportCommandOptions) => {
      const { requestFiles } = await import('../import/command.js');
      const { rejectedFormat } = await import('../import/rejected/format.js');
      await runOn(requestFiles(files, rejectedFormat), options);
    });
  for (const command of imports.commands) command.copyInheritedSettings(program);
}

function addCsv(imports: Command): void {
  withImportOptions(imports.command('csv'))
    .description('import tables of papers and of citations (docs/importing.md)')
    .option('--papers <file...>', 'tables of papers')
    .option('--citations <file...>', 'tables of citations')
    .option('--source <name>', 'who says what they hold', 'csv')
    .option('--record-version <version>', 'version of their records: a number or an ISO date')
    .option('--map <ours=theirs...>', 'what they call a column, such as citing=source_id')
    .option('--ignore-unknown', 'leave out columns and schemes that citegraph does not know', false)
    .option('--vocabulary <name>', 'whose labels they hold, such as scite or acl-arc')
    .action(async (options: ImportCommandOptions & CsvCommandOptions) => {
      const { requestTables } = await import('../import/csv/command.js');
      await runOn(requestTables(options), options);
    });
}

function withImportOptions(command: Command): Command {
  return command
    .option('--report <file>', 'write what was read, written and rejected as JSON')
    .option('--rejects <file>', 'where to keep rejected records, to be mended and imported again')
    .option('--dry-run', 'do everything but keep what is written');
}

async function runOn(
  files: readonly RequestedFile[],
  options: ImportCommandOptions,
): Promise<void> {
  const { assertReadable, runImport } = await import('../import/command.js');
  await assertReadable(files);
  process.exitCode = await withGraph(loadConfig(), (graph) => runImport(graph, files, options));
}

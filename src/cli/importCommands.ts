import type { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import type { ImportCommandOptions } from './run/import.js';
import { DELETING_DATASETS } from '../import/semanticScholar/origin.js';
import { IMPORTABLE_FORMATS } from '../import/recognise/recognition.js';
import type { RequestedFile } from '../import/requestedFile.js';
import type { ImportFormat } from '../record/record.js';
import type { AnyCommandOptions } from './run/importAny.js';
import type { CsvCommandOptions } from './run/importCsv.js';
import type { SemanticScholarCommandOptions } from './run/importSemanticScholar.js';
import { withGraph } from './withGraph.js';

/** The import commands, one per format. */
export function addImport(program: Command): void {
  const imports = program.command('import').description('import citation data into the graph');
  addRecognised(imports);
  addFormat(imports, 'native', 'import files in the native format', () =>
    import('../import/native/nativeFormat.js').then(({ nativeFormat }) => nativeFormat),
  );
  addFormat(
    imports,
    'crossref',
    'import Crossref works: one per line, API responses, or files of its public dump',
    () =>
      import('../import/crossref/crossrefFormat.js').then(({ crossrefFormat }) => crossrefFormat),
  );
  addFormat(
    imports,
    'openalex',
    'import OpenAlex works: API responses, JSON Lines, and files of its snapshot',
    () =>
      import('../import/openalex/openAlexFormat.js').then(({ openAlexFormat }) => openAlexFormat),
  );
  addSemanticScholar(imports);
  addCsv(imports);
  addFormat(imports, 'rejects', 're-import rejected records after fixing them', () =>
    import('../import/rejected/rejectedFormat.js').then(({ rejectedFormat }) => rejectedFormat),
  );
  for (const command of imports.commands) command.copyInheritedSettings(program);
}

/** A command that takes files of one format; the format is loaded when it runs. */
function addFormat<Value>(
  imports: Command,
  name: string,
  description: string,
  load: () => Promise<ImportFormat<Value>>,
): void {
  withImportOptions(imports.command(name))
    .description(description)
    .argument('<file...>')
    .action(async (files: string[], options: ImportCommandOptions) => {
      const { requestFiles } = await import('../import/requestedFile.js');
      await runOn(requestFiles(files, await load()), options);
    });
}

/** `citegraph import FILE…`, which is short for `citegraph import file FILE…`. */
function addRecognised(imports: Command): void {
  withSemanticScholarOptions(
    withTableOptions(withImportOptions(imports.command('file', { isDefault: true }))),
  )
    .description('import files of any format, recognised by their content')
    .argument(
      '<file...>',
      'files, plain or compressed, zip archives and folders; - is standard input',
    )
    .option(
      '--format <name>',
      `format of all files, instead of recognising it: ${IMPORTABLE_FORMATS.join(', ')}`,
    )
    .action(async (files: string[], options: ImportCommandOptions & AnyCommandOptions) => {
      const { requestAny } = await import('./run/importAny.js');
      const { withSpool } = await import('./run/import.js');
      const { assertPaths } = await import('./run/assertReadable.js');
      await assertPaths(files, 'file or folder');
      await withSpool(async (spool) => {
        const requested = await requestAny(files, options, spool);
        await runOn(requested.files, { ...options, filesLeftOut: requested.filesLeftOut });
      });
    });
}

function addSemanticScholar(imports: Command): void {
  withSemanticScholarOptions(withImportOptions(imports.command('semantic-scholar')))
    .description('import Semantic Scholar: API responses, and shards of its datasets')
    .argument('<file...>')
    .option('--record-version <version>', VERSION_HELP)
    .action(
      async (files: string[], options: ImportCommandOptions & SemanticScholarCommandOptions) => {
        const { semanticScholarFormat } =
          await import('../import/semanticScholar/semanticScholarFormat.js');
        const { semanticScholarOptions } = await import('./run/importSemanticScholar.js');
        const { requestFiles } = await import('../import/requestedFile.js');
        const format = semanticScholarFormat(semanticScholarOptions(options));
        await runOn(requestFiles(files, format), options);
      },
    );
}

function addCsv(imports: Command): void {
  withTableOptions(withImportOptions(imports.command('csv')))
    .description('import CSV tables of papers and citations')
    .option('--papers <file...>', 'tables of papers')
    .option('--citations <file...>', 'tables of citations')
    .action(async (options: ImportCommandOptions & CsvCommandOptions) => {
      const { requestTables } = await import('./run/importCsv.js');
      await runOn(requestTables(options), options);
    });
}

const VERSION_HELP = 'version of the records: a number or an ISO date';

function withSemanticScholarOptions(command: Command): Command {
  return command
    .option(
      '--paper <id>',
      'paper of which the responses of Semantic Scholar list the citations or references',
    )
    .option(
      '--deletes <dataset>',
      `the files are delete_files of a diff of Semantic Scholar: ${DELETING_DATASETS.join(' or ')}`,
    );
}

function withTableOptions(command: Command): Command {
  return command
    .option('--source <name>', 'name of the source of tables', 'csv')
    .option('--record-version <version>', VERSION_HELP)
    .option('--map <ours=theirs...>', 'column names in the tables, such as citing=source_id')
    .option('--columns <names>', 'columns of a table without a header, such as citing,cited')
    .option(
      '--encoding <name>',
      'encoding of the tables, such as windows-1252, instead of guessing',
    )
    .option('--ignore-unknown', 'ignore unknown columns and identifier schemes', false)
    .option('--scheme <name>', 'scheme of identifiers that do not show theirs, such as pmid')
    .option(
      '--missing <text>',
      'text of cells that count as empty, such as NA; repeatable',
      collect,
    )
    .option('--vocabulary <name>', 'vocabulary of the labels, such as scite or acl-arc');
}

/** The values of an option that may be given several times, one each. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function withImportOptions(command: Command): Command {
  return command
    .option('--report <file>', 'write a JSON report of records read, written and rejected')
    .option(
      '--rejects <file>',
      'file for records to fix and import again: rejected, or without a detail',
    )
    .option('--dry-run', 'run the whole import, then roll it back');
}

async function runOn(
  files: readonly RequestedFile[],
  options: ImportCommandOptions,
): Promise<void> {
  const { assertOutputs, runImport } = await import('./run/import.js');
  const { assertReadable } = await import('./run/assertReadable.js');
  await assertReadable(files);
  await assertOutputs(options);
  process.exitCode = await withGraph(loadConfig(), (graph) => runImport(graph, files, options));
}

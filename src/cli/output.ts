import { visible } from '../visible.js';

/** What commands print; as process-wide as the streams themselves, and set once, before a command runs. */
export interface OutputOptions {
  /** Standard output has one JSON document, and nothing else. */
  readonly json: boolean;
  /** Only errors and findings. */
  readonly quiet: boolean;
}

let options: OutputOptions = { json: false, quiet: false };

export function setOutput({ json = false, quiet = false }: Partial<OutputOptions>): void {
  options = { json, quiet };
}

export function outputOptions(): OutputOptions {
  return options;
}

/** The result of a command as lines for people: findings, and what was asked for. The document has it as JSON. */
export function printResult(...lines: readonly string[]): void {
  if (!options.json) for (const line of lines) console.log(visible(line));
}

/** The same for results that say no more than that all is well. */
export function printSummary(...lines: readonly string[]): void {
  if (!options.quiet) printResult(...lines);
}

/**
 * The result of a command as a JSON document, where that is asked for. JSON leaves characters as they are that control a
 * terminal; escaped, they are the same to a program.
 */
export function printDocument(document: object): void {
  if (options.json)
    console.log(
      JSON.stringify(document, null, 2)
        .split('\n')
        .map((line) => visible(line))
        .join('\n'),
    );
}

/** What a command is doing, or that it did what it was told to. */
export function printNote(...lines: readonly string[]): void {
  if (!options.quiet) printProblem(...lines);
}

/** What happens to a server: beside its log, on standard output, unless that has the document. */
export function printEvent(text: string): void {
  const lines = text.split('\n');
  if (options.json) printNote(...lines);
  else printSummary(...lines);
}

/** Errors, and findings that are shown while a command runs. */
export function printProblem(...lines: readonly string[]): void {
  for (const line of lines) console.error(visible(line));
}

import type { Command } from 'commander';
import { exitCodesText } from '../exitCodes.js';
import { must } from '../must.js';
import { docsPath } from './docs.js';
import { COMMAND_HELP, type CommandHelp } from './examples.js';
import { leavesBelow, nameOf } from './help.js';

/** Adds examples and the place of the documentation to the help of the program and of each command. */
export function explain(program: Command): void {
  const leaves = leavesBelow(program);
  for (const leaf of leaves) addHelp(leaf, helpOf(leaf));
  for (const group of program.commands.filter((command) => !leaves.includes(command))) {
    addHelp(group, firstExamples(group, 'importing.md'));
  }
  addHelp(program, firstExamples(program, 'README.md'));
  program.addHelpText(
    'after',
    () =>
      `\nConfigured by environment variables: see ${docsPath('configuration.md')}.\n\n${exitCodesText()}`,
  );
}

function helpOf(leaf: Command): CommandHelp {
  return must(COMMAND_HELP[nameOf(leaf)], `help for the command ${nameOf(leaf)}`);
}

function firstExamples(group: Command, page: string): CommandHelp {
  return {
    examples: leavesBelow(group).flatMap((leaf) => helpOf(leaf).examples.slice(0, 1)),
    page,
  };
}

function addHelp(command: Command, { examples, page }: CommandHelp): void {
  const text = () =>
    [
      '',
      'Examples:',
      ...examples.map((example) => `  ${example}`),
      '',
      `See ${docsPath(page)}.`,
    ].join('\n');
  command.addHelpText('after', text);
}

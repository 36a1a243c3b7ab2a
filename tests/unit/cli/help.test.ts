import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from '@jest/globals';
import { nameOf } from '../../../src/cli/help.js';
import { createProgram } from '../../../src/cli/program.js';
import { runCommand } from '../../support/command.js';

const everyCommand = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(everyCommand),
];
const names = everyCommand(createProgram()).map((command) => [nameOf(command)]);

/** What `--help` of a command prints. */
function helpOf(name: string): string {
  const program = createProgram();
  const command = everyCommand(program).find((each) => nameOf(each) === name);
  let text = '';
  command?.configureOutput({ writeOut: (more) => (text += more) });
  command?.outputHelp();
  return text;
}

function examplesIn(help: string): string[] {
  const [, after = ''] = help.split('\nExamples:\n');
  return after
    .split('\n\n')[0]
    ?.split('\n')
    .map((line) => line.trim()) as string[];
}

/** The words of an example as a shell hands them over: what comes before a pipe or a redirection. */
function argumentsOf(example: string): string[] {
  const [command = ''] = example.split(/ [|<>] /);
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

describe.each(names)('help of citegraph %s', (name) => {
  test('has examples of it, which the program understands', async () => {
    const examples = examplesIn(helpOf(name));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example).toMatch(new RegExp(`^citegraph ${name}`));
      const program = createProgram();
      let ran = '';
      for (const command of everyCommand(program)) {
        if (command.commands.length === 0) {
          command.action(() => {
            ran = nameOf(command);
          });
        }
      }
      await program.parseAsync(argumentsOf(example).slice(1), { from: 'user' });
      expect(ran).not.toBe('');
      expect(argumentsOf(example).slice(1).join(' ')).toMatch(new RegExp(`^${ran}`));
    }
  });

  test('names pages that exist', () => {
    const pages = [...helpOf(name).matchAll(/see (\S+\.md)/gi)].map(([, page = '']) => page);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => !existsSync(page))).toEqual([]);
  });

  test('has what all commands share', () => {
    expect(helpOf(name)).toContain('--json');
    expect(helpOf(name)).toContain('--quiet');
  });
});

test('help in another folder names pages by paths that lead there', async () => {
  const { output } = await runCommand(['verify', '--help'], {}, '/');
  const [, page = ''] = /See (\S+\.md)/.exec(output) ?? [];
  expect(existsSync(path.resolve('/', page))).toBe(true);
});

test('a line without a command gets the help, and ends as an unusable one', async () => {
  const { exitCode, output, errors } = await runCommand([]);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(errors).toContain('Usage: citegraph');
  expect(errors).toContain('import native <file...>');
});

test('a misspelt command is named, with the one that was meant', async () => {
  const { exitCode, errors } = await runCommand(['verfy']);
  expect(exitCode).toBe(2);
  expect(errors).toContain("unknown command 'verfy'");
  expect(errors).toContain('verify');
});

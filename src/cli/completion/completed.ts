import type { Command, Option } from 'commander';
import { nameOf } from '../help.js';

/** What a shell can offer after the words that name a command. */
export interface Completed {
  /** `import csv`; empty for the program. */
  readonly name: string;
  /** The commands below it, and the choices of its argument. */
  readonly words: readonly Described[];
  readonly options: readonly CompletedOption[];
  /** Whether it takes files. */
  readonly files: boolean;
}

export interface Described {
  readonly word: string;
  readonly description: string;
}

export interface CompletedOption extends Described {
  /** What follows the option. */
  readonly value: 'none' | (typeof VALUES)[number];
}

/** Kinds of values that follow options: a file, a folder, or what only the user knows. */
const VALUES = ['file', 'folder', 'text'] as const;

/** The options that a value of each kind follows, each behind its command. */
export function placesOfValues(
  commands: readonly Completed[],
): { value: (typeof VALUES)[number]; places: string[] }[] {
  return VALUES.map((value) => ({
    value,
    places: commands.flatMap(({ name, options }) =>
      options.filter((option) => option.value === value).map(({ word }) => `${name} ${word}`),
    ),
  }));
}

/** The commands below the program, by their whole names. */
export function commandNames(commands: readonly Completed[]): string[] {
  return commands.map(({ name }) => name).filter((name) => name !== '');
}

/** What can be completed, for the program and each command at any depth. */
export function completed(program: Command): Completed[] {
  return [program, ...commandsBelow(program)].map((command) => describe(command, program));
}

function commandsBelow({ commands }: Command): Command[] {
  return commands.flatMap((command) => [command, ...commandsBelow(command)]);
}

function describe(command: Command, program: Command): Completed {
  const own = command === program ? [] : command.options;
  const operands = command.registeredArguments;
  const choices = operands.flatMap(({ argChoices = [] }) => argChoices);
  return {
    name: nameOf(command),
    words: [
      ...command.commands.map((below) => ({
        word: below.name(),
        description: below.description(),
      })),
      ...choices.map((word) => ({ word, description: '' })),
    ],
    options: [
      ...[...own, ...program.options].map(describeOption),
      { word: '--help', description: 'display help for command', value: 'none' },
    ],
    files: operands.some((operand) => operand.name() === 'file') || own.some(takesFiles),
  };
}

function describeOption(option: Option): CompletedOption {
  return { word: option.long ?? '', description: option.description, value: valueOf(option) };
}

/** By the name of the value, as help shows it. */
function valueOf({ flags }: Option): CompletedOption['value'] {
  const [, name] = /[<[](\w+)/.exec(flags) ?? [];
  if (name === undefined) return 'none';
  return name === 'file' || name === 'folder' ? name : 'text';
}

/** Whether more files can follow the first one. */
function takesFiles(option: Option): boolean {
  return option.variadic && valueOf(option) === 'file';
}

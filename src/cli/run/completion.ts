import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { BadInputError } from '../../errors.js';
import { bashCompletion } from '../completion/bash.js';
import { completed, type Completed } from '../completion/completed.js';
import { fishCompletion } from '../completion/fish.js';
import { zshCompletion } from '../completion/zsh.js';
import { outputOptions } from '../output.js';
import { writeText } from '../writeText.js';

const SCRIPTS: Readonly<
  Record<'bash' | 'zsh' | 'fish', (commands: readonly Completed[]) => string>
> = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** `citegraph completion SHELL`: what the program has, as a script of the shell. */
export async function runCompletion(program: Command, shell: keyof typeof SCRIPTS): Promise<void> {
  if (outputOptions().json) {
    throw new BadInputError(
      '--json',
      true,
      'no such option, because standard output has the script',
    );
  }
  await writeText(Readable.from([SCRIPTS[shell](completed(program))]), undefined);
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { bashCompletion } from '../../../src/cli/completion/bash.js';
import { completed } from '../../../src/cli/completion/completed.js';
import { fishCompletion } from '../../../src/cli/completion/fish.js';
import { zshCompletion } from '../../../src/cli/completion/zsh.js';
import { createProgram } from '../../../src/cli/program.js';
import { runCommand } from '../../support/command.js';
import { describeWhere } from '../../support/describeWhere.js';

const commands = completed(createProgram());
const folder = mkdtempSync(path.join(tmpdir(), 'citegraph-completion-'));
writeFileSync(path.join(folder, 'graph one.jsonl'), '');
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script of a shell in a folder with one file. */
function inShell(shell: string, args: readonly string[], script: string): string[] {
  const output = execFileSync(shell, [...args, '-c', script], {
    ...{ cwd: folder, encoding: 'utf8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return output.split('\n').filter((line) => line !== '');
}

function isInstalled(shell: string): boolean {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const quoted = (word: string): string => `'${word}'`;

/** What bash offers for the last word of a line. */
function inBash(words: readonly string[]): string[] {
  const line = `COMP_WORDS=(${words.map(quoted).join(' ')}); COMP_CWORD=${words.length - 1}`;
  const print = 'printf "%s\\n" "${COMPREPLY[@]}"';
  return inShell('bash', ['--norc'], `${bashCompletion(commands)}\n${line}; _citegraph; ${print}`);
}

/**
 * What the function for zsh offers. Outside of its line editor zsh has nothing to offer it to, so the functions
 * that would show it print it.
 */
function inZsh(words: readonly string[]): string[] {
  const shown = `
    compdef() { :; }
    _describe() { local -a all=("\${(@P)\${@[-1]}}"); print -rl -- "\${(@)all%%:*}"; }
    _files() { if [[ $1 == -/ ]]; then print -rl -- *(N/); else print -rl -- *; fi; }`;
  const line = `words=(${words.map(quoted).join(' ')}); CURRENT=${words.length}`;
  const offered = inShell(
    'zsh',
    ['-f'],
    `${shown}\n${zshCompletion(commands)}\n${line}; _citegraph`,
  );
  return offered.filter((word) => word.startsWith(words.at(-1) ?? ''));
}

/** What fish offers for a line. */
function inFish(words: readonly string[]): string[] {
  const line = words.join(' ');
  const script = `${fishCompletion(commands)}\ncomplete -C ${quoted(line)}`;
  const offered = inShell('fish', ['--no-config'], script).map((each) => each.split('\t')[0] ?? '');
  return offered.map((word) => word.replaceAll('\\', ''));
}

const SHELLS = { bash: inBash, zsh: inZsh, fish: inFish };

for (const [shell, offered] of Object.entries(SHELLS)) {
  describeWhere(isInstalled(shell), `${shell} is not installed.`, `completion in ${shell}`, () => {
    test.each([
      [['im'], ['import']],
      [
        ['import', ''],
        ['file', 'native', 'crossref', 'openalex', 'semantic-scholar', 'csv', 'rejects'],
      ],
      [['import', 'csv', '--cit'], ['--citations']],
      [['--json', 'identifier', ''], ['detach']],
      [
        ['completion', ''],
        ['bash', 'zsh', 'fish'],
      ],
      [['verify', '--qu'], ['--quiet']],
      [['load', 'gr'], ['graph one.jsonl']],
      [['load', '--report', 'gr'], ['graph one.jsonl']],
      [['import', 'csv', '--papers', 'gr'], ['graph one.jsonl']],
      [['load', '--output', 'gr'], []],
      [['verify', ''], []],
      [['forget', '--source', ''], []],
    ])('offers after citegraph %j: %j', (words, expected) => {
      expect(offered(['citegraph', ...words]).sort()).toEqual([...expected].sort());
    });

    test('knows every command and option of the program', () => {
      for (const { name, options, words } of commands) {
        const before = ['citegraph', ...name.split(' ').filter((word) => word !== '')];
        expect(offered([...before, '--']).sort()).toEqual(options.map(({ word }) => word).sort());
        if (words.length > 0) {
          expect(offered([...before, '']).sort()).toEqual(words.map(({ word }) => word).sort());
        }
      }
    });
  });
}

test.each(['bash', 'zsh', 'fish'])('citegraph completion %s prints the script', async (shell) => {
  const { exitCode, output, errors } = await runCommand(['completion', shell]);
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
  expect(output).toBe(Object.entries(scripts).find(([name]) => name === shell)?.[1](commands));
});

test.each([['tcsh'], ['bash', '--json']])('citegraph completion %s is refused', async (...args) => {
  const { exitCode, output } = await runCommand(['completion', ...args]);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
});

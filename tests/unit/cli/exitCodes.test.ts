import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { EXIT_CODES } from '../../../src/exitCodes.js';
import { runCommand } from '../../support/command.js';

const table = Object.values(EXIT_CODES).map(({ code, meaning }) => [String(code), meaning]);

test('docs/importing.md has the exit codes of the code', () => {
  const page = readFileSync(new URL('../../../docs/importing.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| `(\d+)` +\| (.+?) +\|$/gm)].map(([, code, text]) => [
    code,
    text,
  ]);
  expect(listed).toEqual(table);
});

test('help prints them, and ends with 0', async () => {
  const { exitCode, output } = await runCommand(['--help']);
  for (const [code, meaning] of table)
    expect(output).toMatch(new RegExp(`^  ${code} +${meaning}$`, 'm'));
  expect(exitCode).toBe(0);
});

test.each([
  ['a command that does not exist', ['verfy'], {}],
  ['an option that does not exist', ['verify', '--loud'], {}],
  ['a file that does not exist', ['import', 'native', 'nowhere.jsonl'], {}],
  ['a value that cannot be used', ['generate', '--papers', 'many'], {}],
  ['a variable that cannot be used', ['verify'], { PORT: 'x' }],
])('%s ends with 2, and without a stack', async (_what, args, variables) => {
  const { exitCode, output, errors } = await runCommand(args, variables);
  expect(errors).not.toMatch(/^ +at /m);
  expect(output).toBe('');
  expect(exitCode).toBe(2);
});

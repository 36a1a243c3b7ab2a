import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commandLineOf, runCommand, runToEnd } from '../../support/command.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-output-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const GENERATE = ['generate', '--papers', '2000', '--citations', '2000'];
const isFull = existsSync('/dev/full') ? test : test.skip;

/** A line of the shell in which `$citegraph` stands for the program. */
function inShell(line: string): ReturnType<typeof runToEnd> {
  const program = commandLineOf([])
    .map((word) => `'${word}'`)
    .join(' ');
  return runToEnd(['bash', '-c', line.replaceAll('$citegraph', program)]);
}

describe('a reader that ends first', () => {
  test('ends a command quietly, as SIGPIPE ends others', async () => {
    const ended = await inShell(
      `$citegraph ${GENERATE.join(' ')} | head -1; exit \${PIPESTATUS[0]}`,
    );
    expect(ended.errors).toBe('');
    expect(ended.output.split('\n')).toHaveLength(2);
    expect(ended.exitCode).toBe(141);
  });

  test('changes nothing for help', async () => {
    const { exitCode, errors } = await inShell('$citegraph --help | true; exit ${PIPESTATUS[0]}');
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  });

  test('of errors does not keep a command from its end', async () => {
    const { exitCode } = await inShell('$citegraph verfy 2> >(true); exit $?');
    expect(exitCode).toBe(2);
  });
});

describe('an output that cannot be written', () => {
  isFull('is named when the disk of standard output is full', async () => {
    const { exitCode, errors } = await inShell(`$citegraph ${GENERATE.join(' ')} > /dev/full`);
    expect(errors).toMatch(/^standard output: the disk is full \(ENOSPC\): .*\n$/);
    expect(exitCode).toBe(1);
  });

  isFull('is named when the disk of a file is full', async () => {
    const { exitCode, errors } = await runCommand([...GENERATE, '/dev/full']);
    expect(errors).toMatch(/^\/dev\/full: the disk is full \(ENOSPC\): .*\n$/);
    expect(exitCode).toBe(1);
  });

  isFull('is named when the disk is full for a document', async () => {
    const file = path.join(folder, 'graph.jsonl');
    const { exitCode, errors } = await inShell(
      `$citegraph ${GENERATE.join(' ')} --json --quiet ${file} > /dev/full`,
    );
    expect(errors).toMatch(/^standard output: the disk is full \(ENOSPC\): .*\n$/);
    expect(exitCode).toBe(1);
  });

  test.each(['generate', 'export', 'backup'])(
    'of %s in a folder that does not exist is refused',
    async (command) => {
      const file = path.join(folder, 'nowhere', 'file');
      const { exitCode, errors } = await runCommand([command, file], {
        CITEGRAPH_DATA: path.join(folder, 'data'),
      });
      expect(errors).toContain(`FILE: got ${JSON.stringify(file)}, expected a`);
      expect(errors).toContain('folder');
      expect(errors).not.toMatch(/^ +at /m);
      expect(exitCode).toBe(2);
    },
  );
});

describe('generate', () => {
  test('tells how much it wrote, as a document with --json', async () => {
    const file = path.join(folder, 'graph.jsonl');
    const { exitCode, output, errors } = await runCommand([...GENERATE, '--json', file]);
    const lines = (await readFile(file, 'utf8')).split('\n').length - 1;
    expect(JSON.parse(output)).toEqual({ file, lines });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: `${file}: ${lines} lines\n` });
  });

  test('says nothing with --quiet, wherever that stands', async () => {
    const file = path.join(folder, 'graph.jsonl');
    const said = { exitCode: 0, output: '', errors: '' };
    expect(await runCommand(['--quiet', ...GENERATE, file])).toEqual(said);
    expect(await runCommand([...GENERATE, file, '--quiet'])).toEqual(said);
  });

  test('has no place for a document beside its lines', async () => {
    const { exitCode, output, errors } = await runCommand([...GENERATE, '--json']);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toContain('FILE: got nothing, expected a file');
  });
});

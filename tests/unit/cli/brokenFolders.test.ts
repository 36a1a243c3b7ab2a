import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand, type Ended } from '../../support/command.js';
import { describeWithTmpfs, runOnTmpfs } from '../../support/tmpfs.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-broken-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The one line after that which names the graph. */
function problemOf({ exitCode, output, errors }: Ended): string {
  const [problem = '', ...more] = (output + errors)
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('Graph: '));
  expect(more).toEqual([]);
  expect(exitCode).toBe(1);
  return problem;
}

describe('a folder that cannot hold a database is one line of the server', () => {
  const started = async (data: string): Promise<string> =>
    problemOf(await runCommand(['start'], { CITEGRAPH_DATA: data }));

  (process.platform === 'linux' ? test : test.skip)(
    'in /proc, in which no folder can be made',
    async () => {
      expect(await started('/proc/citegraph/data')).toBe(
        '/proc/citegraph: it does not exist and cannot be created (ENOENT): choose another place. ' +
          'CITEGRAPH_DATA names the folder /proc/citegraph/data.',
      );
    },
  );

  test.each(['server.lock', 'password'])('when %s is a folder', async (name) => {
    await mkdir(path.join(folder, name));
    expect(await started(folder)).toBe(
      `${path.join(folder, name)} is a folder, expected a file: move it away.`,
    );
  });

  test('when it is a file', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    expect(await started(file)).toContain(`${file}: a file is in the place of a folder`);
    expect(await started(path.join(file, 'data'))).toContain(
      'a part of the path is not a folder (ENOTDIR): choose another place.',
    );
  });
});

describeWithTmpfs('a disk', () => {
  test('that is read-only is named, and the variable to change', async () => {
    const data = path.join(folder, 'data');
    const ended = await runOnTmpfs({ folder, mount: 'ro' }, ['start'], { CITEGRAPH_DATA: data });
    expect(problemOf(ended)).toBe(
      `${data}: the file system is read-only (EROFS): choose another place, or mount it writable. ` +
        `CITEGRAPH_DATA names the folder ${data}.`,
    );
  });

  test.each([
    ['full', 'size=1m', 'head -c 2m /dev/zero >fill 2>/dev/null', '0 MiB free'],
    ['too small for a new database', 'size=40m', ':', /\b[34]\d MiB free/],
  ])('that is %s is refused before Neo4j starts', async (_what, mount, before, free) => {
    const data = path.join(folder, 'data');
    const place = { folder, mount, before };
    const problem = problemOf(await runOnTmpfs(place, ['start'], { CITEGRAPH_DATA: data }));
    expect(problem).toMatch(free);
    expect(problem).toContain(`The disk of the folder ${data} has`);
    expect(problem).toContain(
      'free some space, or set CITEGRAPH_DATA to a folder on another disk.',
    );
  });

  test('that becomes full while a file is written: the file, and what to do', async () => {
    const file = path.join(folder, 'graph.jsonl');
    const ended = await runOnTmpfs({ folder, mount: 'size=1m' }, ['generate', file], {});
    expect(problemOf(ended)).toBe(
      `${file}: the disk is full (ENOSPC): free some space and run the command again.`,
    );
  });
});

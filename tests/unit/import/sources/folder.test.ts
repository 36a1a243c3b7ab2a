import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sourcesOf } from '../../../../src/import/sources/sourcesOf.js';
import { zipOf } from '../../../support/zip.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function fileOf(name: string, content: string | Uint8Array = 'x'): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Without the folder before each name. */
async function found() {
  const { sources, leftOut, isMany } = await sourcesOf(folder);
  expect(isMany).toBe(true);
  return {
    names: sources.map(({ name }) => path.relative(folder, name)),
    leftOut: leftOut.map((file) => ({ ...file, name: path.relative(folder, file.name) })),
  };
}

describe('a folder', () => {
  test('is all files below it in the order of their names, whatever these end in', async () => {
    const names = [
      'b',
      'a.csv',
      'B',
      'updated_date=2024-02-01/part_000',
      'é',
      'c/d/e.jsonl',
      '10',
      '9',
    ];
    for (const name of names) await fileOf(name);
    expect((await found()).names).toEqual([...names].sort());
  });

  test('has members of archives among its files, and says which archive is damaged', async () => {
    await fileOf('a.csv');
    await fileOf('b.zip', zipOf([{ name: 'm', content: 'x' }]));
    await fileOf('c.zip', zipOf([{ name: 'm', content: 'x' }]).subarray(0, 40));
    const { names, leftOut } = await found();
    expect(names).toEqual(['a.csv', 'b.zip/m']);
    expect(leftOut).toMatchObject([{ name: 'c.zip', isData: true }]);
    expect(leftOut[0]?.why).toContain('a damaged zip archive: ');
  });

  test('leaves out what is hidden, links to nothing and what is no file', async () => {
    await fileOf('.git/config');
    await fileOf('.DS_Store');
    await fileOf('__MACOSX/a');
    await fileOf('Thumbs.db');
    await symlink('gone', path.join(folder, 'link'));
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    expect(await found()).toEqual({
      names: [],
      leftOut: [
        { name: '.DS_Store', why: 'hidden', isData: false },
        { name: '.git', why: 'hidden', isData: false },
        { name: 'Thumbs.db', why: 'hidden', isData: false },
        { name: '__MACOSX', why: 'hidden', isData: false },
        { name: 'link', why: 'a link to nothing', isData: true },
        { name: 'pipe', why: 'no file', isData: false },
      ],
    });
  });

  test('follows links, but in no circle, and reads no folder twice', async () => {
    await fileOf('in/a');
    await symlink('..', path.join(folder, 'in', 'up'));
    await symlink('in', path.join(folder, 'out'));
    await symlink('self', path.join(folder, 'self'));
    const { names, leftOut } = await found();
    expect(names).toEqual(['in/a']);
    expect(leftOut.map(({ name }) => name)).toEqual(['in/up', 'out', 'self']);
  });

  const onLinux = existsSync('/proc/self/fd') ? test : test.skip;
  onLinux('of thousands of files opens one at a time', async () => {
    for (let n = 0; n < 2_000; n += 1) await fileOf(`part_${String(n).padStart(4, '0')}`);
    const before = (await readdir('/proc/self/fd')).length;
    const { sources } = await sourcesOf(folder);
    expect(sources).toHaveLength(2_000);
    expect((await readdir('/proc/self/fd')).length).toBeLessThan(before + 5);
  });
});

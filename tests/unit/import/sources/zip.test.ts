import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DamagedFile } from '../../../../src/import/bytes/damagedFile.js';
import type { Found, Source } from '../../../../src/import/sources/source.js';
import { sourcesOf } from '../../../../src/import/sources/sourcesOf.js';
import { readDamaged } from '../../../support/bytes.js';
import { holds } from '../../../support/property.js';
import { zipOf, type Member } from '../../../support/zip.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-zip-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function found(zip: Uint8Array): Promise<Found> {
  const file = path.join(folder, 'archive');
  await writeFile(file, zip);
  return sourcesOf(file, 'a.zip');
}

const textOf = async (source: Source | undefined) =>
  source === undefined ? null : readDamaged(source.open(() => undefined));

async function contents(members: readonly Member[]): Promise<Record<string, string>> {
  const { sources, leftOut } = await found(zipOf(members));
  expect(leftOut).toEqual([]);
  const texts: [string, string][] = [];
  for (const source of sources) {
    const read = await textOf(source);
    expect(read?.error).toBeNull();
    texts.push([source.name, read?.bytes.toString() ?? '']);
  }
  return Object.fromEntries(texts);
}

describe('a zip archive', () => {
  test('is a file for each member, in its order, without its folders', async () => {
    const members = [
      { name: 'b.csv', content: 'B' },
      { name: 'in/', content: '', stored: true },
      { name: 'in/a.csv', content: 'A' },
    ];
    expect(Object.entries(await contents(members))).toEqual([
      ['a.zip/b.csv', 'B'],
      ['a.zip/in/a.csv', 'A'],
    ]);
  });

  test.each<[string, Omit<Member, 'name'>]>([
    ['stored', { content: 'text', stored: true }],
    ['with sizes after the data', { content: 'text', streamed: true }],
    ['with sizes of 64 bits', { content: 'text', zip64: true }],
    ['compressed once more', { content: gzipSync('text') }],
    ['empty', { content: '' }],
  ])('has members that are %s', async (_name, member) => {
    const text = member.content === '' ? '' : 'text';
    expect(await contents([{ ...member, name: 'm' }])).toEqual({ 'a.zip/m': text });
  });

  test('may have members of any names, because none of them is written', async () => {
    const names = ['../../etc/passwd', '/abs', 'C:/x', 'a\u001b[2J\n', '\u202egnp.csv', '..', ''];
    const members = names.map((name) => ({ name, content: 'text' }));
    expect(Object.keys(await contents(members))).toEqual(names.map((name) => `a.zip/${name}`));
  });

  test('says which members it leaves out', async () => {
    const { sources, leftOut } = await found(
      zipOf([
        { name: '__MACOSX/._a.csv', content: 'x' },
        { name: 'in/.DS_Store', content: 'x' },
        { name: 'secret', content: 'x', flags: 1 },
        { name: 'lzma', content: 'x', method: 14 },
      ]),
    );
    expect(sources).toEqual([]);
    expect(leftOut).toEqual([
      { name: 'a.zip/__MACOSX/._a.csv', why: 'hidden', isData: false },
      { name: 'a.zip/in/.DS_Store', why: 'hidden', isData: false },
      { name: 'a.zip/secret', why: 'it is encrypted: decrypt it with unzip', isData: true },
      {
        name: 'a.zip/lzma',
        why: 'it is compressed by method 14: unpack it, or pack it with zip',
        isData: true,
      },
    ]);
  });

  test('that is a document of an office program is named as that', async () => {
    const { sources, leftOut } = await found(
      zipOf([
        { name: '[Content_Types].xml', content: '<x/>' },
        { name: 'xl/workbook.xml', content: '<x/>' },
      ]),
    );
    expect(sources).toEqual([]);
    expect(leftOut[0]?.why).toContain('save tables as CSV');
  });

  test('of which a member is damaged gives what comes before, and says so', async () => {
    const { sources } = await found(zipOf([{ name: 'm', content: 'text', wrongCrc: true }]));
    const read = await textOf(sources[0]);
    expect(read?.bytes.toString()).toBe('text');
    expect(read?.error?.problem).toMatchObject({ code: 'CUT_SHORT', value: 'a wrong checksum' });
  });

  test('that expands a thousandfold is read a piece at a time', async () => {
    const bomb = zipOf([{ name: 'm', content: Buffer.alloc(200_000_000, '0') }]);
    expect(bomb.length).toBeLessThan(300_000);
    const { sources } = await found(bomb);
    let [length, longest] = [0, 0];
    for await (const piece of sources[0]?.open(() => undefined) ?? []) {
      length += piece.length;
      longest = Math.max(longest, piece.length);
    }
    expect(length).toBe(200_000_000);
    expect(longest).toBeLessThan(1_000_000);
  });

  test('that is cut or changed anywhere is damaged, and never another error', async () => {
    const whole = zipOf([
      { name: 'one', content: 'text one' },
      { name: 'two', content: 'text two', streamed: true },
    ]);
    const places = fc.integer({ min: 4, max: whole.length - 1 });
    await holds(
      fc.asyncProperty(
        places,
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, cut) => {
          const changed = Buffer.from(cut ? whole.subarray(0, at) : whole);
          if (!cut) changed.writeUInt8(whole.readUInt8(at) ^ by, at);
          try {
            for (const source of (await found(changed)).sources) {
              const read = await textOf(source);
              if (read?.error === null)
                expect(read.bytes.toString()).toMatch(/^(?:text (?:one|two))?$/);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(DamagedFile);
          }
        },
      ),
    );
  });
});

import { gzipSync } from 'node:zlib';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importFile } from '../../../src/import/importFile.js';
import { LONGEST_LINE, readLines } from '../../../src/import/lines.js';
import { nativeFormat } from '../../../src/import/native/nativeFormat.js';
import { openFile } from '../../../src/import/bytes/openFile.js';
import { holds } from '../../support/property.js';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const citation = (n: number): string =>
  JSON.stringify({ citation: { citing: `doi:10.1/${n}`, cited: 'doi:10.1/hub', source: 'test' } });

describe('lines', () => {
  test('are the same wherever the bytes are cut, and empty ones are left out', async () => {
    const bytes = Buffer.from('á\r\n\n  \nzwei 字\nlast');
    const expected = [
      { line: 1, value: 'á' },
      { line: 4, value: 'zwei 字' },
      { line: 5, value: 'last' },
    ];
    await holds(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (size) => {
        expect(await collect(readLines(chunksOf(bytes, size)))).toEqual(expected);
      }),
    );
  });

  test('that are no UTF-8 or too long are problems, and the rest goes on', async () => {
    const long = Buffer.alloc(LONGEST_LINE + 1, 'x');
    const bytes = Buffer.concat([Buffer.from([0xff, 0x0a]), long, Buffer.from('\nok')]);
    const read = await collect(readLines(chunksOf(bytes, 1 << 20)));
    expect(read).toMatchObject([
      { line: 1, problem: { code: 'NOT_UTF8' } },
      { line: 2, problem: { code: 'LINE_TOO_LONG', value: `${LONGEST_LINE + 1} bytes` } },
      { line: 3, value: 'ok' },
    ]);
  });
});

describe('a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-input-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const fileOf = async (name: string, bytes: Uint8Array): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    return file;
  };
  const entriesOf = (file: string, pass: 'paper' | 'citation') =>
    collect(importFile(file, nativeFormat, () => openFile(file, () => undefined)).entriesOf(pass));

  test('is decompressed where its bytes say gzip, whatever its name', async () => {
    const text = Buffer.from(Array.from({ length: 50 }, (_, n) => citation(n)).join('\n'));
    for (const [name, bytes] of [
      ['plain.gz', text],
      ['zipped.jsonl', gzipSync(text)],
      ['parts.jsonl', Buffer.concat([gzipSync(text.subarray(0, 99)), gzipSync(text.subarray(99))])],
    ] as const) {
      expect(await entriesOf(await fileOf(name, bytes), 'citation')).toHaveLength(50);
    }
  });

  test('that is empty holds nothing', async () => {
    expect(await entriesOf(await fileOf('empty', new Uint8Array()), 'citation')).toEqual([]);
  });

  test('that is cut keeps what came before, and says so once', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => citation((n * 7_919) % 20_011));
    const whole = gzipSync(lines.join('\n'));
    const file = await fileOf('cut.gz', whole.subarray(0, Math.floor(whole.length / 2)));
    const citations = await entriesOf(file, 'citation');
    expect(citations.length).toBeGreaterThan(1_000);
    expect(citations.every(({ entry }) => 'record' in entry)).toBe(true);
    const [problem, ...more] = await entriesOf(file, 'paper');
    expect(problem?.entry).toMatchObject({ kind: 'unreadable', problems: [{ code: 'CUT_SHORT' }] });
    expect(more).toEqual([]);
  });

  test('counts each record in one pass, also one that cannot be read', async () => {
    const lines = [
      '{"citation": {"citing": ',
      '{"citation":{"citing": ',
      'nonsense',
      citation(1),
      ' {"paper": {"identifiers": ["doi:10.1/a"], "source": "test"}}',
    ];
    const file = await fileOf('mixed.jsonl', Buffer.from(lines.join('\n')));
    const both = [...(await entriesOf(file, 'paper')), ...(await entriesOf(file, 'citation'))];
    expect(both.map(({ line }) => line).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_LINE, readLines } from '../../../src/import/lines.js';
import { DamagedFile, TrailingBytes } from '../../../src/import/bytes/damagedFile.js';
import { nativeFormat } from '../../../src/import/native/nativeFormat.js';
import { importFile } from '../../../src/import/importFile.js';
import { ImportReport, formatRejection, type Rejection } from '../../../src/record/report.js';
import { BufferPool } from '../../../src/bulk/lines/bufferPool.js';
import { lineBlocks } from '../../../src/bulk/lines/blocks.js';
import { openLanes } from '../../../src/bulk/threads/lanes.js';
import { LaterFaults } from '../../../src/bulk/reading/laterFaults.js';
import { readRecords } from '../../../src/bulk/reading/readRecords.js';
import { holds } from '../../support/property.js';

const PAPER = '{"paper":{"identifiers":["doi:10.1000/a"],"source":"test"}}';
const CITATION = '{"citation":{"citing":"doi:10.1000/a","cited":"doi:10.1000/b","source":"test"}}';
const LINES = [
  PAPER,
  CITATION,
  '',
  ' ',
  `${PAPER}\r`,
  '{',
  '[]',
  '{"paper":1}',
  '{"citation":{}}',
  'é',
];
const bytesOfLine = fc.oneof(
  fc.constantFrom(...LINES).map((line) => Buffer.from(line)),
  fc.constantFrom(Buffer.from([0xff]), Buffer.from(`\ufeff${PAPER}`), Buffer.from([0xc3])),
);
const content = fc
  .tuple(fc.array(bytesOfLine, { maxLength: 12 }), fc.boolean())
  .map(([lines, ends]) =>
    Buffer.concat([
      ...lines.flatMap((line, n) => (n === 0 ? [line] : [Buffer.from('\n'), line])),
      Buffer.from(ends ? '\n' : ''),
    ]),
  );

const chunked = async function* (bytes: Buffer, size: number, damage: DamagedFile | null = null) {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
  if (damage !== null) throw damage;
};

/** Everything that is refused in both passes of an import, and how much is not. */
async function byImport(open: () => AsyncIterable<Uint8Array>) {
  const file = importFile('f', nativeFormat, open);
  const refused: string[] = [];
  let records = 0;
  for (const pass of ['paper', 'citation'] as const) {
    for await (const { line, entry, raw } of file.entriesOf(pass)) {
      if ('record' in entry) records += 1;
      else if ('problems' in entry) {
        refused.push(
          ...linesOf({ place: { file, line, correctable: raw }, problems: entry.problems }),
        );
      }
    }
  }
  return { refused, records };
}

async function byLoad(open: () => AsyncIterable<Uint8Array>) {
  const refused: string[] = [];
  let records = 0;
  const report = new ImportReport({
    onRejected: (rejection) => refused.push(...linesOf(rejection)),
  });
  const later = new LaterFaults(folder);
  const options = {
    files: [{ importable: importFile('f', nativeFormat, open), open }],
    ...{ lanes: openLanes(0), report, later, delimiter: ';', buffers: new BufferPool() },
    onRead: (count: number) => (records += count),
  };
  await readRecords(options, () => undefined);
  later.reportTo(report);
  return { refused, records };
}

function linesOf(rejection: Rejection): string[] {
  const { correctable } = rejection.place;
  return [...formatRejection(rejection), JSON.stringify(correctable)];
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-blocks-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file that is loaded', () => {
  test('is cut into blocks of whole lines, whatever the chunks', async () => {
    let severalBlocks = 0;
    await holds(
      fc.asyncProperty(
        content,
        fc.nat({ max: 40 }),
        fc.nat({ max: 90 }),
        async (bytes, chunk, block) => {
          const whole: Buffer[] = [];
          const blocks = lineBlocks(chunked(bytes, chunk + 1), new BufferPool(), block + 1);
          for await (const found of blocks) {
            if ('lines' in found) whole.push(Buffer.from(found.lines));
          }
          expect(Buffer.concat(whole)).toEqual(bytes);
          for (const lines of whole.slice(0, -1)) expect(lines.at(-1)).toBe(0x0a);
          if (whole.length > 2) severalBlocks += 1;
        },
      ),
      { floor: () => expect(severalBlocks).toBeGreaterThan(10) },
    );
  });

  test('refuses the lines that an import refuses, with their numbers, also when it is cut or more follows', async () => {
    await holds(
      fc.asyncProperty(
        content,
        fc.nat({ max: 99 }),
        fc.constantFrom(null, new DamagedFile('a whole file', 'cut'), new TrailingBytes(1_000, 4)),
        async (bytes, size, damage) => {
          const open = () => chunked(bytes, size + 1, damage);
          expect(await byLoad(open)).toEqual(await byImport(open));
        },
      ),
    );
  });

  test('refuses a line that is too long, and goes on after it', async () => {
    const long = Buffer.alloc(LONGEST_LINE + 100_000, 'x');
    const bytes = Buffer.concat([Buffer.from(`${PAPER}\n`), long, Buffer.from(`\n{\n${PAPER}`)]);
    const open = () => chunked(bytes, 1 << 16);
    const found = await byLoad(open);
    expect(found).toEqual(await byImport(open));
    expect(found.records).toBe(2);
    const numbers: number[] = [];
    for await (const { line } of readLines(open())) numbers.push(line);
    expect(numbers).toEqual([1, 2, 3, 4]);
  });
});

import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SpillFile, takeFile } from '../../../src/bulk/spill.js';
import { holds } from '../../support/property.js';

describe('a file that is written in pieces', () => {
  let folder: string;
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-spill-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const newPath = (): string => path.join(folder, String((files += 1)));

  test('holds all that was written, in order, however often it was flushed', async () => {
    await holds(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40, size: 'max' }),
        fc.integer({ min: 1, max: 30 }),
        (texts, flushBytes) => {
          const file = new SpillFile(newPath(), flushBytes);
          for (const text of texts) {
            file.writer.text(text);
            file.flushIfFull();
            expect(file.writer.length).toBeLessThan(flushBytes);
          }
          file.close();
          file.close();
          expect(readFileSync(file.path, 'utf8')).toBe(texts.join(''));
        },
      ),
      { runs: 34 },
    );
  });

  test('is on disk before it is closed, as far as it was full', () => {
    const file = new SpillFile(newPath(), 4);
    file.writer.text('abc');
    file.flushIfFull();
    expect(existsSync(file.path)).toBe(false);
    file.writer.text('de');
    file.flushIfFull();
    expect(statSync(file.path).size).toBe(5);
    file.close();
  });

  test('is there, and empty, when nothing was written; taken, it is gone', () => {
    const file = new SpillFile(newPath());
    file.close();
    expect(takeFile(file.path)).toHaveLength(0);
    expect(existsSync(file.path)).toBe(false);
  });
});

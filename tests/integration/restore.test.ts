import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createKey, listKeys, revokeKey } from '../../src/access/keys.js';
import { backUp } from '../../src/backup/backup.js';
import { checkBackup } from '../../src/backup/checkBackup.js';
import { restore } from '../../src/backup/restore.js';
import type { Graph } from '../../src/graph/graph.js';
import { applySchema, SCHEMA_VERSION } from '../../src/upkeep/graphModel.js';
import { databaseContents } from '../../src/upkeep/contents.js';
import { backupFolder, prepareEmpty, restoreAlone, wholeDatabase } from '../support/backups.js';
import { interrupted } from '../support/interleaved.js';
import { connectRaw, type RawNeo4j } from '../support/rawNeo4j.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
  sampleLines,
} from '../support/testGraph.js';

const NOT_AFTER = 'a backup that ends with its checksum';

describe('a restore', () => {
  let graph: Graph;
  let raw: RawNeo4j;
  let file: string;
  let lines: string[];
  let before: string[];
  let exported: string[];
  const place = backupFolder();
  beforeAll(async () => {
    graph = await connectTestGraph();
    raw = connectRaw();
    await refillGraph(graph, sampleLines());
    await applySchema(graph);
    [before, exported] = [await wholeDatabase(raw), await canonicalExport(graph)];
    file = path.join((await place).folder, 'sample.gz');
    await backUp(graph, file);
    lines = gunzipSync(await readFile(file))
      .toString()
      .split('\n');
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await raw.close();
    await graph.close();
    await (await place).remove();
  });

  test('gives the same graph, with the same ids', async () => {
    await restoreAlone(graph, file);
    expect(await wholeDatabase(raw)).toEqual(before);
    expect(await canonicalExport(graph)).toEqual(exported);
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('goes on where it was cut, wherever that was', async () => {
    const cuts = ['createPapers', 'createIdentifiers', 'createCitations', 'setReferenceCounts'];
    for (const after of [...cuts, 'setRestoreProgress', 'setRepresentatives', 'endRestore']) {
      await prepareEmpty(graph);
      const backup = await checkBackup(file);
      const cut = interrupted(graph, { after }, () => Promise.reject(new Error('killed')));
      await expect(restore(cut, file, backup)).rejects.toThrow('killed');
      await expect(applySchema(graph)).rejects.toThrow(
        'The last citegraph restore into this database did not finish',
      );
      const resumed: number[] = [];
      await restore(graph, file, backup, {
        onResumed: ({ restoredPapers }) => resumed.push(restoredPapers),
      });
      expect(resumed).toEqual(
        ['createPapers', 'createIdentifiers', 'setRestoreProgress'].includes(after)
          ? []
          : [backup.papers],
      );
      expect(await wholeDatabase(raw)).toEqual(before);
      await applySchema(graph);
    }
  });

  test('of another backup does not go on with it', async () => {
    await prepareEmpty(graph);
    const backup = await checkBackup(file);
    const cut = interrupted(graph, { after: 'createCitations' }, () =>
      Promise.reject(new Error('killed')),
    );
    await expect(restore(cut, file, backup)).rejects.toThrow('killed');
    await expect(restore(graph, file, { ...backup, sha256: 'f'.repeat(64) })).rejects.toThrow(
      `database: got "an unfinished restore of the backup with the checksum ${backup.sha256}`,
    );
  });

  test('takes a database with API keys alone for empty, and leaves them', async () => {
    await prepareEmpty(graph);
    const { key } = await createKey(graph, { name: 'a', scopes: ['read'], costPerMinute: null });
    await restore(graph, file, await checkBackup(file));
    expect(await listKeys(graph)).toEqual([key]);
    await revokeKey(graph, key.id);
    expect(await wholeDatabase(raw)).toEqual(before);
  });

  test('changes no database with anything in it, and names what that is', async () => {
    await prepareEmpty(graph);
    await importLines(graph, sampleLines().slice(0, 3));
    await raw.run('CREATE (:Note)');
    const held = await wholeDatabase(raw);
    const { papers, identifiers } = await databaseContents(graph);
    await expect(restore(graph, file, await checkBackup(file))).rejects.toThrow(
      `database: got "${papers} papers, ${identifiers} identifiers, 1 other nodes", expected an empty database.`,
    );
    expect(await wholeDatabase(raw)).toEqual(held);
    await applySchema(graph);
  });

  describe('reads all of its file first, and refuses', () => {
    const gzipped = (text: string[]): Buffer => gzipSync(text.join('\n'));
    const replaced = (at: number, what: RegExp, by: string): Buffer =>
      gzipped(lines.with(at, (lines.at(at) ?? '').replace(what, by)));
    const flipped = (bytes: Buffer): Buffer => {
      bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 16, bytes.length >> 1);
      return bytes;
    };
    const newer = SCHEMA_VERSION + 1;
    const expectations: [string, () => Buffer | Promise<Buffer>, string][] = [
      ['an empty one', () => Buffer.alloc(0), 'it is empty'],
      ['another one', () => Buffer.from('{"paper":{}}\n'), 'but it begins differently'],
      ['what is no text', () => Buffer.from([1, 0xff, 0xfe, 10]), 'which is text in UTF-8'],
      ['half of one', async () => (await readFile(file)).subarray(0, 9_000), 'gzip'],
      ['one with a wrong bit', async () => flipped(await readFile(file)), 'FILE: got'],
      ['one without its end', () => gzipped(lines.slice(0, -2)), 'it is cut before its end'],
      ['one with lines after it', () => gzipped([...lines.slice(0, -1), ...lines]), NOT_AFTER],
      ['one with a line less', () => gzipped(lines.toSpliced(5, 1)), 'with the checksum'],
      ['one with another word', () => replaced(9, /sample@/, 'simple@'), 'with the checksum'],
      ['one with a damaged line', () => replaced(9, /"sources"/, '"causes"'), 'line 10 of it'],
      ['one with a wrong count', () => replaced(-2, /"papers":\d+/, '"papers":1'), '1 papers, as'],
      ['a newer format', () => replaced(0, /"format":1/, '"format":2'), 'it has format 2'],
      ['a newer model', () => replaced(0, /"model":\d/, `"model":${newer}`), `model ${newer}`],
    ];

    test.each(expectations)('%s', async (_what, bytes, expected) => {
      const damaged = path.join((await place).folder, 'damaged.gz');
      await writeFile(damaged, await bytes());
      const refused = checkBackup(damaged);
      await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'FILE' });
      await expect(refused).rejects.toThrow(expected);
    });
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { crossrefFormat } from '../../../src/import/crossref/crossrefFormat.js';
import { nativeFormat } from '../../../src/import/native/nativeFormat.js';
import { rejectedFormat } from '../../../src/import/rejected/rejectedFormat.js';
import { RejectsFile } from '../../../src/import/rejects.js';
import type { Entry, ImportFormat } from '../../../src/record/record.js';
import { papers } from '../../support/csv.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-rejects-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The one line that a rejects file has about the first entry of a record that was left out of or refused. */
async function lineAbout<Value>(format: ImportFormat<Value>, value: Value): Promise<string> {
  const [entry] = format.adapt(value);
  const problems = problemsOf(entry);
  const correctable =
    entry !== undefined && 'correctable' in entry ? (entry.correctable ?? value) : value;
  const rejects = new RejectsFile(path.join(folder, 'rejects.jsonl'));
  const file = { name: 'f', format: format.name, settings: format.settings };
  rejects.add({ place: { file, line: 7, correctable }, problems }, entry && 'record' in entry);
  await rejects.close();
  return (await readFile(rejects.path, 'utf8')).trimEnd();
}

function problemsOf(entry: Entry | undefined) {
  if (entry === undefined || 'skipped' in entry) return [];
  return 'problems' in entry ? entry.problems : (entry.leftOut ?? []);
}

describe('a record that lost a detail', () => {
  const paper = { identifiers: ['doi:10.1000/a'], source: 't', title: 'T', publishedOn: '97' };
  const native = JSON.stringify({ paper });
  const work = {
    DOI: '10.1000/a',
    title: ['T'],
    issued: { 'date-parts': [[97]] },
    reference: [{ DOI: '10.1000/b' }],
  };

  test('is in the rejects file with what is wrong, and with that it went in', async () => {
    const line: unknown = JSON.parse(await lineAbout(nativeFormat, native));
    expect(line).toMatchObject({
      ...{ file: 'f', line: 7, format: 'native', imported: true, record: { paper } },
      problems: [{ code: 'BAD_VALUE', field: 'paper.publishedOn', value: '97' }],
    });
    const refused = JSON.stringify({ paper: { ...paper, identifiers: [] } });
    expect(JSON.parse(await lineAbout(nativeFormat, refused))).toMatchObject({ imported: false });
  });

  test.each<[string, () => Promise<string>, string, string]>([
    ['the native format', () => lineAbout(nativeFormat, native), '"97"}', '"1997"}'],
    ['Crossref', () => lineAbout(crossrefFormat, work), '[[97]]}}', '[[1997]]}}'],
    [
      'a table',
      () => lineAbout(papers(), { id: '10.1000/a', title: 'T', published: '97' }),
      ...(['"97"}', '"1997"}'] as const),
    ],
  ])(
    'of %s is read from it as before, and whole once it is mended',
    async (_name, write, ...mend) => {
      const [wrong, right] = mend;
      const line = await write();
      const [again, ...others] = rejectedFormat.adapt(line);
      expect(others).toEqual([]);
      expect(again).toMatchObject({ record: { facts: { title: 'T' } }, leftOut: [{}] });
      expect(again).not.toHaveProperty('record.facts.publishedOn', expect.anything());
      // What that import leaves holds the line of the first one.
      for (const known of [line, await lineAbout(rejectedFormat, line)]) {
        expect(known.split(wrong)).toHaveLength(2);
        const [mended] = rejectedFormat.adapt(known.replace(wrong, right));
        expect(mended).toMatchObject({ record: { facts: { title: 'T', publishedOn: '1997' } } });
        expect(mended).not.toHaveProperty('leftOut');
      }
    },
  );

  test.each([
    ['the native format', nativeFormat, (deep: string) => native.replace('"97"', deep)],
    ['no format', nativeFormat, (deep: string) => deep],
  ])('can be nested in any way: in %s', async (_name, format, nest) => {
    const value = nest(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(JSON.parse(await lineAbout(format, value))).toMatchObject({
      problems: [{ value: 'a value nested more than 100 levels deep' }],
      record: value,
    });
  });
});
